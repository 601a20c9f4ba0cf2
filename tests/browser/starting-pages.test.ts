import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

/** How many of some parts stand in the row of the first of them. */
const inFirstRow = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts) => {
    const tops = parts.map((part) => part.getBoundingClientRect().top);
    return tops.filter((top) => top === tops[0]).length;
  });

test.each([
  ['/young-people/', '.pairs > .card', 2],
  ['/cy/young-people/', '.pairs > .card', 2],
  ['/families/', '.tiles > .card', 3],
  ['/professionals/', '.tiles > .card', 3],
])(
  'the parts of %s fill a wide screen, and stand below each other on a small one',
  (address, parts, abreast) =>
    withVisitor({ viewport: { width: 1280, height: 800 } }, async ({ page, visit }) => {
      await visit(address);
      expect(await inFirstRow(page, parts)).toBe(abreast);
      await page.setViewportSize({ width: 320, height: 568 });
      expect(await inFirstRow(page, parts)).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }),
);

test('the law of the four nations is one row of four links', () =>
  withVisitor({ viewport: { width: 1280, height: 800 } }, async ({ page, visit }) => {
    await visit('/professionals/');
    const law = 'main .tiles li:has(a[href^="/professionals/law/"])';
    expect(await page.locator(law).count()).toBe(4);
    expect(await inFirstRow(page, law)).toBe(4);
  }));

test.each(['/young-people/', '/cy/young-people/'])('%s offers no number twice', (address) =>
  withVisitor({}, async ({ page, visit }) => {
    await visit(address);
    const numbers = await page
      .locator('main a.button:is([href^="tel:"], [href^="sms:"])')
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLAnchorElement).href));
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers).toEqual([...new Set(numbers)]);
  }),
);

test.each(['/', '/cy/'])(
  'on %s a mother has the numbers to ring, and no card is a tall empty box',
  (address) =>
    withVisitor({ viewport: { width: 1280, height: 800 } }, async ({ page, visit }) => {
      await visit(address);
      const missing = page.locator('.card.plain');
      expect(await missing.locator('a[href="tel:999"]').count()).toBe(1);
      expect(await missing.locator('a[href="tel:101"]').count()).toBe(1);
      const [card, last] = [missing, missing.locator('a').last()];
      const foot = async (part: typeof card) => {
        const box = await part.boundingBox();
        return (box?.y ?? 0) + (box?.height ?? 0);
      };
      expect((await foot(card)) - (await foot(last))).toBeLessThan(60);
    }),
);

test('a sentence of a list stays in one piece, and its link is high enough to hit', () =>
  withVisitor({ viewport: { width: 1280, height: 800 } }, async ({ page, visit }) => {
    await visit('/professionals/');
    const item = page.locator('main li', { has: page.getByText('If a child tells you') });
    const link = item.locator('a');
    expect((await item.boundingBox())?.height).toBeLessThan(40);
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }));
