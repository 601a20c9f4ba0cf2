import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findByWords } from './find-page.ts';
import { withVisitor } from './harness/visitor.ts';

// Tuesday 24 November 2026, 23:40 in the UK.
const lateTuesday = new Date('2026-11-24T23:40:00Z');

test('each result says whether somebody answers now', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.clock.setFixedTime(lateTuesday);
    await visit('/find/');
    const found = await findByWords(page, 'childline');
    expect(found[0]).toMatchObject({ id: 'childline' });
    expect(found[0]?.text).toContain('Open now, day and night');
    const [safeCall] = await findByWords(page, 'safecall');
    expect(safeCall?.text).toContain('Closed until 9am tomorrow');
  }));

test('the search key of a phone puts the keyboard away and goes to what was found', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'being bullied');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'People who can help',
    );
    await findByWords(page, 'i want to kill myself');
    await page.locator('input[type=search]').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'In danger, or badly hurt?',
    );
  }));

test('danger is announced before what was found', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'i want to kill myself');
    const status = page.locator('[data-status]');
    await expect.poll(() => status.textContent()).toMatch(/In danger.*999\s+Rather.*found/s);
  }));

test('choices that fit nobody leave the whole list in its order, and say so', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    const order = (): Promise<string[]> =>
      page
        .locator('.rows > li > a:first-child')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const before = await order();
    await findByWords(page, 'gambling debts');
    await page.locator('search summary').click();
    await page.locator('[data-way=sign]').check();
    await page.locator('[data-way=text]').check();
    await page
      .locator('[data-said]', { hasText: 'Nobody on our list fits all of that.' })
      .waitFor();
    expect(await page.locator('[data-by-need]').isVisible()).toBe(true);
    expect(await page.locator('[data-found]').isVisible()).toBe(false);
    expect(await order()).toEqual(before);
  }));

test('a page that answers a question does not push out the page above it', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'what happens when i call');
    await page.locator('[data-hints] a[href="/young-people/calling/"]').waitFor();
    const found = page.locator('[data-pages] a');
    await found.first().waitFor();
    const addresses = await found.evaluateAll((all) =>
      all.map((each) => each.getAttribute('href')),
    );
    expect(addresses).toContain('/young-people/');
    expect(addresses).not.toContain('/young-people/calling/');
  }));

test.each([
  ['', 'social services Stoke-on-Trent', 'who is near me', 'manchester', 'king´s lynn'],
  ['/cy', 'gwasanaethau cymdeithasol', 'help yn Abertawe'],
])('whoever asks for a place is led to the page for it%s', (folder, ...asked) =>
  withVisitor({}, async ({ page, visit }) => {
    await visit(`${folder}/find/`);
    const near = page.locator(`[data-hints] a[href="${folder}/near-me/"]`);
    for (const words of asked) {
      await findByWords(page, words);
      await near.waitFor();
      // Words of no place take it away again; a bath is none.
      await findByWords(page, 'i had a bath');
      await near.waitFor({ state: 'detached' });
    }
  }),
);

// The index is sent without the numbers that the page shows.
test('whoever types the number of a row finds its service', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    const rows = await page
      .locator('.rows > li:has(a[href^=tel], a[href^=sms])')
      .evaluateAll((all) =>
        all.map((row) => {
          const [name, number] = [...row.querySelectorAll('a')];
          return { id: name?.pathname.split('/').at(-2), digits: number?.href.replace(/\D/g, '') };
        }),
      );
    expect(rows.length).toBeGreaterThan(90);
    const missed: unknown[] = [];
    for (const row of rows) {
      const found = await findByWords(page, row.digits ?? '');
      if (!found.some(({ id }) => id === row.id)) missed.push(row);
    }
    expect(missed).toEqual([]);
  }));

const pageAddresses = (page: Page): Promise<string[]> =>
  page
    .locator('[data-pages] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
const isForStaff = (address: string): boolean =>
  /^\/(?:professionals|film\/session)\//.test(address);

test('pages for staff come last until somebody says that they are staff', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'group');
    await page.locator('[data-pages] a').first().waitFor();
    const places = (await pageAddresses(page)).map(isForStaff);
    expect(places).toContain(true);
    expect(places).toEqual(places.toSorted());
    expect(places[0]).toBe(false);
    await page.locator('search summary').click();
    await page.selectOption('#who', 'professional');
    await expect.poll(async () => (await pageAddresses(page)).findIndex(isForStaff)).toBe(0);
  }));

test('a page about what was understood stands above the people, for whoever asks', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    // It tells of no need: pages for staff are among its answers.
    await findByWords(page, 'group');
    await expect.poll(async () => (await pageAddresses(page)).some(isForStaff)).toBe(true);
    await findByWords(page, 'i ran away');
    const tonight = page.locator('[data-hints] a[href="/young-people/tonight/"]');
    await tonight.waitFor();
    expect(await tonight.textContent()).toBe('I’m out there now');
    await expect.poll(async () => (await pageAddresses(page)).filter(isForStaff)).toEqual([]);
    const firstHour = page.locator('[data-hints] a[href="/families/first-hour/"]');
    expect(await firstHour.count()).toBe(0);
    await page.locator('search summary').click();
    await page.selectOption('#who', 'parent');
    await firstHour.waitFor();
    expect(await tonight.count()).toBe(0);
    // Whoever asks as a parent need not pick it.
    await page.selectOption('#who', '');
    await findByWords(page, 'daughter ran away again');
    await firstHour.waitFor();
    expect(await tonight.count()).toBe(0);
  }));

test('a page is told by its own first words', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'group');
    const found = page.locator('[data-pages] li', { has: page.locator('a[href="/film/"]') });
    await found.waitFor();
    const said = (await found.textContent())?.replace(/\s+/g, ' ').trim() ?? '';
    await page.goto(new URL('/film/', page.url()).href);
    const lead = (await page.locator('.lead').textContent())?.replace(/\s+/g, ' ').trim() ?? '';
    expect(lead.length).toBeGreaterThan(20);
    expect(said).toContain(lead);
  }));

test('in danger no page for staff is offered', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'i want to die');
    await page.locator('[data-pages] a').first().waitFor();
    expect((await pageAddresses(page)).filter(isForStaff)).toEqual([]);
  }));

test('an index of the wrong shape leaves the list, and says so', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.route('**/find/index.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{}' }),
    );
    await visit('/find/');
    await page.locator('input[type=search]').fill('i want to die');
    await page.locator('[data-note]', { hasText: 'Searching is not working just now' }).waitFor();
    expect(await page.locator('[data-by-need]').isVisible()).toBe(true);
  }));
