import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

const phone = { width: 360, height: 640 };

/** Where something stands on the screen, without the leave control, which covers the foot of it. */
const placeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const leave = document.querySelector('.leave')?.getBoundingClientRect().top ?? 0;
      return { top, below: bottom - leave };
    });

/** What has no room for 48 px of its own with 8 px between it and the next of these. */
const tooTight = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((links) => {
    const boxes = links.map((link) => {
      const { left, right, top, height } = link.getBoundingClientRect();
      const room = (height - 48) / 2;
      return { name: link.textContent.trim(), left, right, top: top + room, room };
    });
    return boxes.flatMap((box, place) => [
      ...(box.room < 0 ? [`${box.name} is ${2 * box.room} px too low`] : []),
      ...boxes
        .slice(0, place)
        .filter(
          (other) =>
            box.left < other.right + 7.9 &&
            other.left < box.right + 7.9 &&
            Math.abs(box.top - other.top) < 48 + 7.9,
        )
        .map((other) => `${box.name} is too near to ${other.name}`),
    ]);
  });

test.each([
  [320, '/', 120],
  [360, '/', 120],
  [390, '/', 120],
  [320, '/cy/', 140],
  [360, '/cy/', 128],
])('at %i px the strip and the header of %s leave the screen to the page', (width, address, most) =>
  withVisitor({ viewport: { width, height: 568 } }, async ({ page, visit }) => {
    await visit(address);
    expect((await page.locator('.crisis').boundingBox())?.height).toBeLessThanOrEqual(most);
    expect((await page.locator('header.site').boundingBox())?.height).toBeLessThanOrEqual(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const strip = await page.locator('.crisis').innerText();
    expect(strip).toMatch(/999.*116 000.*9am.*11pm.*0800 1111.*Childline/s);
  }),
);

test.each(['/young-people/', '/families/', '/professionals/', '/find/'])(
  'a thumb hits the link it meant in the strip and the lists of %s',
  (address) =>
    withVisitor({ viewport: { width: 320, height: 568 } }, async ({ page, visit }) => {
      await visit(address);
      expect(await tooTight(page, '.crisis a')).toEqual([]);
      const lists = 'main h3 a, main ul:not([class]) > li > a:only-child';
      expect(await tooTight(page, lists)).toEqual([]);
    }),
);

test.each([
  'childline',
  'missing-people-safecall',
  'emergency-999',
  'shelter-england',
  'nspcc-helpline',
  'mind',
  'become',
])('the first button of %s is on the first screen of a small phone, in both languages', (id) =>
  withVisitor({ viewport: phone }, async ({ page, visit }) => {
    for (const address of [`/services/${id}/`, `/cy/services/${id}/`]) {
      await visit(address);
      expect((await placeOf(page, '.ways .button')).below, address).toBeLessThanOrEqual(0);
    }
  }),
);

test.each([320, 360])('no blank is kept below "open now, day and night" at %i px', (width) =>
  withVisitor({ viewport: { width, height: 640 } }, async ({ page, visit }) => {
    for (const address of ['/services/childline/', '/cy/services/childline/']) {
      await visit(address);
      const line = page.locator('.ways open-now').first();
      expect(await line.innerText()).toMatch(/day and night|ddydd a nos/);
      const height = async (part: typeof line) => (await part.boundingBox())?.height ?? 0;
      expect((await height(line)) - (await height(line.locator('strong')))).toBeLessThan(2);
    }
  }),
);

test('a badge of one line stands with the hours that it is about', () =>
  withVisitor({ viewport: phone }, async ({ page, visit }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T02:15:00Z'));
    await visit('/services/missing-people-safecall/');
    const line = page.locator('.ways open-now').first();
    const badge = await line.locator('strong').boundingBox();
    const hours = await line.locator('span').boundingBox();
    expect((hours?.y ?? 0) - ((badge?.y ?? 0) + (badge?.height ?? 0))).toBeLessThan(8);
  }));

test('what was found, and its number, are on the screen of a small phone without scrolling', () =>
  withVisitor({ viewport: phone }, async ({ page, visit }) => {
    await visit('/find/');
    await page.locator('#words').fill('my mum keeps shouting at me');
    await page.locator('[data-note]', { hasText: 'found' }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect((await placeOf(page, '[data-note]')).below).toBeLessThan(0);
    expect((await placeOf(page, '[data-results] a[href^="tel:"]')).below).toBeLessThan(0);
  }));

test('at 400% the heading of a page that was gone to is on the screen', () =>
  withVisitor({ viewport: { width: 320, height: 256 } }, async ({ page, visit }) => {
    await visit('/young-people/');
    await page.locator('main a[href="/young-people/tonight/"]').first().click();
    await page.getByRole('heading', { level: 1, name: 'I’m out there now' }).waitFor();
    const { top, below } = await placeOf(page, 'h1');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThanOrEqual(0);
  }));

test('what to do in the first hour is on one screen of a phone', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/families/first-hour/');
    expect((await placeOf(page, 'main ol')).below).toBeLessThanOrEqual(0);
    for (const number of ['999', '101']) {
      const button = await placeOf(page, `main .button[href="tel:${number}"]`);
      expect(button.top, number).toBeLessThan((await placeOf(page, 'main ol')).top);
    }
  }));

test('in the dark the strip is dark, too', () =>
  withVisitor({ colorScheme: 'dark' }, async ({ page, visit }) => {
    await visit('/');
    const colour = await page
      .locator('.crisis')
      .evaluate((strip) => getComputedStyle(strip).backgroundColor);
    const parts = (colour.match(/\d+/g) ?? []).map(Number);
    expect(parts.length).toBe(3);
    expect(Math.max(...parts)).toBeLessThan(100);
  }));

test.each([320, 1280])(
  'at %i px the Tab key goes through the header as it is drawn, in one row',
  (width) =>
    withVisitor({ viewport: { width, height: 800 } }, async ({ page, visit }) => {
      await visit('/');
      const stops = await page.locator('header.site a, header.site summary').evaluateAll((all) =>
        all
          .filter((stop) => stop.checkVisibility())
          .map((stop) => {
            const { left, top, height } = stop.getBoundingClientRect();
            return { left, middle: top + height / 2 };
          }),
      );
      expect(stops.length).toBeGreaterThan(2);
      expect(stops).toEqual([...stops].sort((a, b) => a.left - b.left));
      const middles = stops.map(({ middle }) => middle);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    }),
);

test('an open menu takes the whole width, and shoves nothing off the screen', () =>
  withVisitor({ viewport: { width: 320, height: 568 } }, async ({ page, visit }) => {
    await visit('/cy/');
    await page.locator('header summary').click();
    const list = await page.locator('header.site ul').boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect(list?.width).toBeGreaterThan(270);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }));

test('each button under "People who can help" stands below the name of its service', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/young-people/tonight/');
    const beside = await page.locator('.next > li').evaluateAll((lines) =>
      lines.flatMap((line) => {
        const [name, button] = [line.querySelector('a'), line.querySelector('.button')];
        const isBelow =
          name &&
          button &&
          button.getBoundingClientRect().top >= name.getBoundingClientRect().bottom;
        return isBelow ? [] : [line.textContent.trim()];
      }),
    );
    expect(await page.locator('.next > li').count()).toBeGreaterThan(2);
    expect(beside).toEqual([]);
  }));

test('on paper no heading stands alone at the foot of a page', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/young-people/tonight/');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('h2')
        .first()
        .evaluate((heading) => getComputedStyle(heading).breakAfter),
    ).toBe('avoid');
  }));

test('a mother whose child is missing is one tap from what to do first', () =>
  withVisitor({ viewport: phone }, async ({ page, visit }) => {
    for (const [address, target] of [
      ['/', '/families/first-hour/'],
      ['/cy/', '/cy/families/first-hour/'],
    ] as const) {
      await visit(address);
      expect(await page.locator('.card.plain h3 a').getAttribute('href')).toBe(target);
    }
  }));
