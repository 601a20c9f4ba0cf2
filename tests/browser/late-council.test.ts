import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isMade, readMadeFilm } from '#film/page/made-film.ts';
import { dist } from './harness/dist.ts';
import { holdBack } from './harness/hold-back.ts';
import { withVisitor } from './harness/visitor.ts';

const film = readMadeFilm(join(dist, 'film'));
const address = '/professionals/hand-outs/';
const ticked = (page: Page) =>
  page
    .locator('[data-rows] input:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value).sort());

// A link may name a council, whose numbers come late on a slow line.
describe('making hand-outs', () => {
  test('keeps what was chosen while the council of the link was still coming', () =>
    withVisitor({}, async ({ page, visit }) => {
      const send = await holdBack(page, '**/near-me/districts.txt');
      await visit(`${address}#area=leeds`);
      await page.locator('[data-out] svg').waitFor();
      await page.selectOption('[data-nation]', 'wales');
      const wales = await ticked(page);
      await page.locator('area-box input').fill('Headingley');
      send();
      // By then the lists are there, and with them all that was to come.
      await page.locator('area-box button[value=leeds]').waitFor();
      expect(await page.locator('[data-nation]').inputValue()).toBe('wales');
      expect(await ticked(page)).toEqual(wales);
      await page.locator('area-box button[value=leeds]').click();
      await page.locator('[data-rows] input[value="leeds:0"]:checked').waitFor();
    }));

  test('keeps the ticks of somebody who was quicker than the council of the link', () =>
    withVisitor({}, async ({ page, visit }) => {
      const send = await holdBack(page, '**/near-me/districts.txt');
      await visit(`${address}#area=leeds`);
      await page.locator('[data-out] svg').waitFor();
      await page.locator('[data-rows] input:checked').first().uncheck();
      const chosen = await ticked(page);
      send();
      await page.locator('[data-rows] input[value="leeds:0"]').waitFor();
      expect(await page.locator('[data-nation]').inputValue()).toBe('leeds');
      expect(await ticked(page)).toEqual(chosen);
    }));
});

// Made files come with the film; without them there is nothing to show.
describe.skipIf(!isMade(film))('a session', () => {
  test('keeps what was chosen while the council of the link was still coming', () =>
    withVisitor({}, async ({ page, visit }) => {
      const send = await holdBack(page, '**/near-me/districts.txt');
      await visit('/film/session/#area=belfast-hsct');
      const list = page.locator('#session-area');
      await page.locator('area-box input').waitFor();
      // Another choice leaves the council of the link alone; another area does not.
      await page.locator('#session-captions').selectOption('all');
      expect(new URL(page.url()).hash).toBe('#captions=all&area=belfast-hsct');
      await list.selectOption('wales');
      await page.locator('area-box input').fill('Headingley');
      send();
      // By then the lists are there, and with them all that was to come.
      const leeds = page.locator('area-box button[value=leeds]');
      await leeds.waitFor();
      expect(await page.locator('area-box input').inputValue()).toBe('Headingley');
      expect(await list.inputValue()).toBe('wales');
      expect(new URL(page.url()).hash).toBe('#captions=all&area=wales');
      expect(await page.locator('[data-card] [data-area-line]').count()).toBe(0);
      await leeds.click();
      await page.locator('[data-card] [data-area-line]').first().waitFor();
      expect(await list.inputValue()).toBe('leeds');
      expect(await page.locator('area-box input').inputValue()).toBe('');
    }));

  test('has the council of the link when the words of its box come at last', () =>
    withVisitor({}, async ({ page, visit, requests }) => {
      let isDown = true;
      await page.route('**/near-me/box.en.json', (route) =>
        isDown ? route.abort() : route.fallback(),
      );
      await visit('/film/session/#area=leeds');
      const told = page.locator('area-box [role=status]');
      await expect.poll(() => told.textContent()).toMatch(/^The list of councils did not come/);
      // One request that failed is not followed by another on its own.
      expect(requests.filter((each) => each.endsWith('/near-me/box.en.json'))).toHaveLength(1);
      isDown = false;
      await page.locator('#session-captions').selectOption('all');
      await expect.poll(() => page.locator('#session-area').inputValue()).toBe('leeds');
      await page.locator('area-box input').waitFor();
      await expect.poll(() => told.textContent()).toMatch(/^Chosen: /);
    }));

  test('has the whole UK instead of an area that the link names and nobody knows', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/film/session/#area=nowhere');
      await page.locator('#session-captions').selectOption('all');
      expect(new URL(page.url()).hash).toBe('#captions=all&area=nowhere');
      await page.locator('#session-area').selectOption('');
      expect(new URL(page.url()).hash).toBe('#captions=all');
      await page.locator('#session-captions').selectOption({ index: 0 });
      expect(new URL(page.url()).hash).toBe('');
    }));
});
