import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isMade, readMadeFilm } from '#film/page/made-film.ts';
import { dist } from './harness/dist.ts';
import { answerNeutralPage } from './harness/neutral-page.ts';
import { withVisitor } from './harness/visitor.ts';

const film = readMadeFilm(join(dist, 'film'));
const desk = { viewport: { width: 1280, height: 720 } };
const media = /\.(?:mp4|webm|m4a|vtt)$/;

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim().slice(0, 300));
const opacity = (page: Page) =>
  page.locator('[data-stop=p1] .session-ask').evaluate((ask) => getComputedStyle(ask).opacity);
const jump = (page: Page, second: number) =>
  page.locator('video').evaluate((video: HTMLVideoElement, to) => {
    video.currentTime = to;
  }, second);

test('without script a session is its questions in order, each with a link to where the film goes on', () =>
  withVisitor({ ...desk, javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/film/session/');
    expect(await page.locator('[data-setup]').isVisible()).toBe(false);
    expect(await page.locator('[data-stop] h2:visible').count()).toBe(4);
    const links = page.locator('.session-link a');
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      '/film/#outside',
      '/film/#strings',
      '/film/#another-door',
      '/film/#choice',
    ]);
    expect(await page.locator('[data-card] li:visible').count()).toBeGreaterThan(2);
  }));

test.each([true, false])(
  'the link of a session is copied, or else selected to be copied by hand (clipboard there: %s)',
  (hasClipboard) =>
    withVisitor(desk, async ({ page, visit, console }) => {
      await page.addInitScript((has) => {
        const clipboard = {
          writeText: (text: string) =>
            Promise.resolve(void Object.assign(window, { copied: text })),
        };
        // Over http on a local network a browser has none.
        Object.defineProperty(navigator, 'clipboard', { value: has ? clipboard : undefined });
      }, hasClipboard);
      await visit('/film/session/#age=14-16');
      const setup = page.locator('[data-setup]');
      // The box that finds a council has drawn itself above, with words of its own.
      await setup.locator('area-box input').waitFor();
      await setup.locator('[data-copy-session]').click();
      const said = setup.locator('[data-done]');
      const words = await said.getAttribute(hasClipboard ? 'data-done' : 'data-failed');
      await expect.poll(() => said.textContent()).toBe(words);
      const { copied, selected } = await page.evaluate(() => ({
        copied: (window as { copied?: string }).copied,
        selected: getSelection()?.toString().trim(),
      }));
      expect(hasClipboard ? copied : selected).toBe(page.url());
      expect(console).toEqual([]);
    }),
);

// Made files come with the film; without them there is nothing to show.
describe.skipIf(!isMade(film))('a session', () => {
  test('runs by clicker from the film to its questions, and ends with whom to tell, and its link keeps the choice', () =>
    withVisitor(desk, async ({ page, visit, requests }) => {
      await answerNeutralPage(page.context(), 'never');
      await visit('/film/session/#age=14-16&area=wales');
      expect(requests.some((address) => media.test(address))).toBe(false);
      await page.locator('#session-captions').selectOption('all');
      expect(new URL(page.url()).hash).toBe('#age=14-16&captions=all&area=wales');
      expect(requests.filter((address) => /14-16|wales/.test(address))).toEqual([]);

      await page.locator('[data-start]').click();
      await expect
        .poll(() => page.evaluate(() => document.fullscreenElement?.className))
        .toBe('session-stage');
      await page.keyboard.press('PageDown');
      await jump(page, 57);
      const [first = ''] = await page
        .locator('[data-stop=p1] [data-cut="14-16"] > ol > li')
        .allTextContents();
      await expect.poll(() => focused(page), { timeout: 15_000 }).toBe(first.trim());
      expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.paused)).toBe(
        true,
      );
      const letters = await page
        .locator('li[data-now]')
        .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(letters).toBeGreaterThan(48);
      expect(await page.locator('[data-stop=p1] [data-notes] ul').isVisible()).toBe(false);
      await page.keyboard.press('n');
      expect(await page.locator('[data-stop=p1] [data-notes] ul').isVisible()).toBe(true);

      await page.keyboard.press('PageDown');
      expect(await focused(page)).not.toBe(first.trim());
      await page.keyboard.press('PageUp');
      expect(await focused(page)).toBe(first.trim());
      await page.keyboard.press('b');
      expect(await opacity(page)).toBe('0');
      await page.keyboard.press('PageDown');
      expect(await focused(page)).toBe(first.trim());
      expect(await opacity(page)).toBe('1');

      for (let press = 0; press < 40; press += 1) await page.keyboard.press('PageDown');
      await expect.poll(() => page.locator('[data-card] h2').isVisible()).toBe(true);
      expect(await page.locator('[data-card] [data-service=meic]').isVisible()).toBe(true);

      const exit = page.locator('.session-stage a[data-exit]');
      expect(await exit.isVisible()).toBe(true);
      const text = await exit.evaluate((link: HTMLElement) => {
        link.click();
        return document.body.textContent;
      });
      expect(text).toBe('Loading');
    }));

  test('plays its film after all when somebody goes on again and the film comes', () =>
    withVisitor(desk, async ({ page, visit }) => {
      let isDown = true;
      await page.route(/\.(?:webm|mp4)$/, (route) => (isDown ? route.abort() : route.fallback()));
      await visit('/film/session/');
      await page.locator('[data-start]').click();
      await page.keyboard.press('PageDown');
      const fault = page.locator('[data-fault]');
      await expect.poll(() => fault.textContent()).toMatch(/can’t be played/);
      isDown = false;
      await page.keyboard.press('PageDown');
      const at = () =>
        page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
      await expect.poll(at, { timeout: 15_000 }).toBeGreaterThan(0.2);
      expect(await fault.textContent()).toBe('');
    }));

  test('opens the notes in a window of their own again after somebody has closed it', () =>
    withVisitor(desk, async ({ page, visit }) => {
      await visit('/film/session/');
      await page.locator('[data-start]').click();
      const open = async () => {
        const [notes] = await Promise.all([
          page.waitForEvent('popup', { timeout: 10_000 }),
          page.locator('[data-window]').first().click(),
        ]);
        await notes.locator('main').waitFor({ state: 'attached' });
        return notes;
      };
      const first = await open();
      await page.locator('[data-window]').first().click();
      expect(await first.locator('style').count()).toBe(1);
      await first.close();
      const second = await open();
      expect(await second.locator('style').count()).toBe(1);
    }));

  test('ends with the numbers of a council, which a link names and no server learns', () =>
    withVisitor(desk, async ({ page, visit, requests, console: lines }) => {
      await visit('/film/session/#area=belfast-hsct');
      const card = page.locator('[data-card]');
      await card.locator('[data-area-line]').first().waitFor();
      const rows = await card.locator('li:visible b').allInnerTexts();
      expect(rows).toEqual(expect.arrayContaining(['028 9050 7000', '028 9504 9999', '101']));
      expect(rows.length).toBeLessThanOrEqual(6);
      expect(await page.locator('#session-area').inputValue()).toBe('belfast-hsct');
      // Another, by typing; then a nation again.
      await page.locator('area-box input').fill('Headingley');
      await page.locator('area-box button[value=leeds]').click();
      await card.getByText('0113 222 4403').waitFor();
      expect(new URL(page.url()).hash).toBe('#area=leeds');
      expect(await card.getByText('028 9050 7000').count()).toBe(0);
      await page.locator('#session-area').selectOption('wales');
      expect(await card.locator('[data-area-line]').count()).toBe(0);
      expect(await card.locator('[data-service=meic]').isVisible()).toBe(true);
      expect(requests.filter((each) => /belfast|leeds|headingley/i.test(each))).toEqual([]);
      expect(lines).toEqual([]);
    }));

  test('shows the youngest no film that is not made for them', () =>
    withVisitor(desk, async ({ page, visit }) => {
      await visit('/film/session/#age=9-11&film=main-720');
      const hasYounger = film.files.some(({ version }) => version === 'younger');
      expect(await page.locator('[data-no-film]').isVisible()).toBe(!hasYounger);
      expect(await page.locator('.session-picture').isVisible()).toBe(hasYounger);
      const version = await page.locator('[data-version]').inputValue();
      if (hasYounger) expect(version).toMatch(/^younger/);
    }));

  test('shows the youngest the words of their own film, and fetches no others', () =>
    withVisitor(desk, async ({ page, visit, requests }) => {
      await visit('/film/session/#age=9-11&captions=all');
      await page.locator('[data-start]').click();
      await page.keyboard.press('PageDown');
      await expect
        .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.readyState))
        .toBeGreaterThan(0);
      await jump(page, 109);
      await expect
        .poll(() => page.locator('[data-cues]').textContent(), { timeout: 15_000 })
        .toContain('A secret that hurts');
      expect(requests.filter((each) => /\/words[^/]*\.vtt$/.test(each))).toEqual([
        expect.stringContaining('words-9-11.en.vtt'),
      ]);
    }));
});
