import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCode } from '../unit/qr/read-code.ts';
import { tracesOf, withVisitor } from './harness/visitor.ts';
import { lookUpNear, shownAnswer } from './near-page.ts';

const box = (page: Page) => page.locator('input[type=search]');
const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** Goes to the page, and waits until the box knows all that it will know. */
async function open(page: Page, address = '/near-me/'): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await box(page).focus();
  await lookUpNear(page, 'Headingley');
  await page.locator('[data-authority=leeds]').waitFor();
  await box(page).fill('');
}

test('somebody who says where they are sees the nation, the police and who must help a child', () =>
  withVisitor({}, async ({ page, console: lines }) => {
    await open(page);
    const leeds = await lookUpNear(page, 'Headingley');
    expect(leeds).toMatchObject({
      nations: ['england'],
      forces: ['west-yorkshire'],
      authorities: ['leeds'],
      places: [],
    });
    // Nation, police, children's services, helplines, in this order.
    const order = ['England', '101', 'West Yorkshire Police', 'Leeds City Council', 'SafeCall'];
    const at = order.map((words) => leeds.text.indexOf(words));
    expect(at).not.toContain(-1);
    expect([...at].sort((a, b) => a - b)).toEqual(at);

    // A district on a border shows all, the likeliest first.
    expect(await lookUpNear(page, 'SY10')).toMatchObject({
      nations: ['england', 'wales'],
      forces: ['west-mercia', 'dyfed-powys', 'north-wales'],
      authorities: ['shropshire', 'powys', 'wrexham'],
    });
    // A name that repeats is never taken for one of its places.
    const bangor = await lookUpNear(page, 'Bangor');
    expect(bangor).toMatchObject({ nations: [], forces: [], authorities: [] });
    expect(bangor.places).toEqual(['south-eastern-hsct', 'gwynedd']);
    await page.locator('button[data-place=gwynedd]').click();
    expect(await shownAnswer(page)).toMatchObject({ nations: ['wales'], authorities: ['gwynedd'] });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bangor');

    // Islands, places abroad and nonsense are told as what they are.
    const jersey = await lookUpNear(page, 'Jersey');
    expect(jersey).toMatchObject({ nations: [], forces: [], authorities: [], places: [] });
    expect(jersey.text).toContain('Jersey is not part of the UK');
    const nonsense = await lookUpNear(page, 'asdfghjkl');
    expect(nonsense).toMatchObject({ nations: [], forces: [], authorities: [], places: [] });
    for (const number of ['999', '116 000', '0800 1111']) expect(nonsense.text).toContain(number);
    expect(lines).toEqual([]);
  }));

test('the first letters are waited for, and what is heard names who helps', () =>
  withVisitor({}, async ({ page }) => {
    await open(page);
    const answer = page.locator('[data-answer]');
    for (const letters of ['x', 'xq']) {
      await box(page).fill(letters);
      await page.locator(`[data-answer][data-query=${letters}]`).waitFor({ state: 'attached' });
      expect(await answer.isHidden()).toBe(true);
      expect(await page.locator('[data-whole]').isVisible()).toBe(true);
    }
    expect((await lookUpNear(page, 'xqz')).text).toContain('We don’t know that place.');
    await lookUpNear(page, 'SY');
    expect(await answer.isVisible()).toBe(true);

    await lookUpNear(page, 'Headingley');
    const heard = page.locator('[data-status]', { hasText: 'Headingley' });
    await heard.waitFor({ state: 'attached' });
    expect(await heard.textContent()).toBe(
      'Headingley. England, West Yorkshire Police, Leeds City Council',
    );
  }));

test('the second half of a postcode is dropped at once, is nowhere on the page, and nothing is kept', () =>
  withVisitor({}, async (visitor) => {
    const { page } = visitor;
    await open(page);
    expect(await lookUpNear(page, 'SY10 0XQ', 'SY10')).toMatchObject({ authorities: ['powys'] });
    expect(await box(page).inputValue()).toBe('SY10');
    const everywhere = await page.evaluate(
      () => document.documentElement.outerHTML + location.href + JSON.stringify(history.state),
    );
    expect(everywhere).not.toMatch(/0 ?xq/i);
    expect(await tracesOf(visitor)).toEqual([]);
    // The first half alone, typed anew, is the whole district again.
    await box(page).fill('');
    expect((await lookUpNear(page, 'SY10')).authorities).toEqual([
      'shropshire',
      'powys',
      'wrexham',
    ]);
  }));

test('all of it can be done with the keyboard alone', () =>
  withVisitor({}, async ({ page }) => {
    await page.goto('/near-me/', { waitUntil: 'load' });
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      if (await box(page).evaluate((each) => each === document.activeElement)) break;
    }
    await page.keyboard.type('Newport');
    await page.locator('[data-place=isle-of-wight]').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-authority=isle-of-wight]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  }));

test('one nation goes on with the heading of its area, and is not said twice', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/near-me/');
    const title = page.locator('[data-title]');
    const nation = page.locator('[data-answer] [data-nation]');
    await page.locator('#place').fill('LS1');
    await title.filter({ hasText: 'LS1' }).waitFor();
    const [heading, beside] = [await title.boundingBox(), await nation.boundingBox()];
    expect(beside?.x).toBeGreaterThan((heading?.x ?? 0) + (heading?.width ?? 0));
    expect(beside?.y).toBeLessThan((heading?.y ?? 0) + (heading?.height ?? 0));
    await page.locator('#place').fill('England');
    await title.filter({ hasText: 'England' }).waitFor();
    expect(await nation.isVisible()).toBe(false);
    // Where several may be meant, each is still named.
    await page.locator('#place').fill('SY10');
    await title.filter({ hasText: 'SY10' }).waitFor();
    expect(await nation.count()).toBe(2);
    for (const one of await nation.all()) expect(await one.isVisible()).toBe(true);
  }));

test('without script the four nations are there, with people to reach in each, and no box', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/near-me/');
    expect(await box(page).isVisible()).toBe(false);
    for (const nation of ['england', 'wales', 'scotland', 'northern-ireland']) {
      const part = page.locator(`[data-lines=${nation}]`);
      expect(await part.isVisible()).toBe(true);
      expect(await part.locator('a[href="tel:08001111"]').count()).toBe(1);
      expect(await part.locator('a[href^="/areas/"]').count()).toBe(1);
    }
  }));

test('ten people who look up different places make identical requests', async () => {
  const lookUps = [
    'Headingley',
    'LS6',
    'SY10 0XQ',
    'Newport',
    'yng Nghaerdydd',
    'Glasgoe',
    'BT48',
    'Jersey',
    'London',
    'qwzx',
  ];
  const visits: { requests: string[]; seen: string }[] = [];
  for (const typed of lookUps) {
    visits.push(
      await withVisitor({}, async ({ page, visit, requests }) => {
        await visit('/near-me/');
        await box(page).pressSequentially(typed, { delay: 15 });
        await page.locator('[data-answer]:not([hidden])').waitFor();
        await page.waitForLoadState('networkidle');
        const { text } = await shownAnswer(page);
        const place = page.locator('[data-place]').first();
        if (await place.isVisible()) await place.click();
        const code = page.locator('button[data-code]');
        if (await code.isVisible()) await code.click();
        await page.waitForLoadState('networkidle');
        return { requests: requests.map(pathOf).sort(), seen: text };
      }),
    );
  }
  const [first] = visits;
  expect(first?.requests).toContain('/near-me/places.txt');
  for (const { requests } of visits) expect(requests).toEqual(first?.requests);
  // Each was answered, and differently: otherwise alike requests would prove nothing.
  expect(new Set(visits.map(({ seen }) => seen)).size).toBe(lookUps.length);
});

test('districts and councils are answered where the list of towns does not come, and the page says so', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.route('**/near-me/places.txt', (route) => route.fulfill({ status: 503 }));
    await visit('/near-me/');
    await box(page).focus();
    await page.locator('[data-note]', { hasText: 'did not come' }).waitFor();
    expect(await lookUpNear(page, 'LS6')).toMatchObject({ authorities: ['leeds'] });
    expect(await lookUpNear(page, 'Kirklees')).toMatchObject({ authorities: ['kirklees'] });
    expect(await page.locator('[data-note]').textContent()).toContain('did not come');
  }));

test('a camera reads the numbers themselves from the code', () =>
  withVisitor({}, async ({ page }) => {
    await open(page);
    await lookUpNear(page, 'Headingley');
    await page.locator('button[data-code]').click();
    const picture = page.locator('near-me figure svg');
    const side = Number((await picture.getAttribute('viewBox'))?.split(' ')[2]);
    const d = (await picture.locator('path').getAttribute('d')) ?? '';
    expect(readCode({ side, d }, 6)?.split('\n')).toEqual([
      'Headingley',
      'In danger: 999',
      'SafeCall: 116 000',
      'Childline: 0800 1111',
      'West Yorkshire Police: 101',
      'Leeds. In office hours: 0113 222 4403',
    ]);
  }));

describe('within the visit', () => {
  test('the nation is chosen on /find/, and the film’s end card names who helps; neither address nor device knows', () =>
    withVisitor({}, async (visitor) => {
      const { page } = visitor;
      await open(page);
      await lookUpNear(page, 'Llanelli');
      await page
        .locator('header a[href="/find/"]')
        .first()
        .evaluate((link: HTMLElement) => {
          link.click();
        });
      await page.locator('service-finder').waitFor();
      expect(await page.locator('#nation').inputValue()).toBe('wales');
      expect(await page.locator('#nation').isVisible()).toBe(true);
      await page
        .locator('header a[href="/film/"]')
        .first()
        .evaluate((link: HTMLElement) => {
          link.click();
        });
      await page.locator('local-end-card [data-card]').waitFor();
      const card = await page.locator('local-end-card').innerText();
      for (const words of ['Carmarthenshire', 'Dyfed-Powys', '116 000', '0800 1111', '999']) {
        expect(card).toContain(words);
      }
      expect(new URL(page.url()).pathname).toBe('/near-me/');
      expect(new URL(page.url()).hash).toBe('');
      expect(await tracesOf(visitor)).toEqual([]);
    }));

  test('a nation that is chosen by hand on /find/ afterwards stays chosen when one comes back to it', () =>
    withVisitor({}, async ({ page }) => {
      const follow = (link: string) =>
        page
          .locator(link)
          .first()
          .evaluate((found: HTMLElement) => {
            found.click();
          });
      await open(page);
      await lookUpNear(page, 'Llanelli');
      await follow('header a[href="/find/"]');
      await page.locator('service-finder').waitFor();
      expect(await page.locator('#nation').inputValue()).toBe('wales');
      await page.selectOption('#nation', 'scotland');
      await follow('header a[href="/film/"]');
      await page.locator('local-end-card [data-card]').waitFor();
      await follow('[data-back] button');
      await page.locator('service-finder').waitFor();
      expect(await page.locator('#nation').inputValue()).toBe('scotland');
    }));

  test('a link that names an area on purpose shows the local end card, and asks for the whole list', () =>
    withVisitor({}, async ({ page, visit, requests }) => {
      await visit('/film/#area=leeds');
      await page.locator('local-end-card [data-card]').waitFor();
      expect(await page.locator('local-end-card').innerText()).toContain('0113 222 4403');
      expect(requests.map(pathOf)).toContain('/near-me/districts.txt');
      expect(requests.filter((address) => address.includes('leeds'))).toEqual([]);
    }));
});
