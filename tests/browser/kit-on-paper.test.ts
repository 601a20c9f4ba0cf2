import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

const pagesOf = (paper: Buffer) => paper.toString('latin1').match(/\/MediaBox/g)?.length;

test.each([
  ['the letter home', '/professionals/letter-home/', 1],
  ['each form', '/professionals/forms/', 4],
] as const)('%s prints alone, on a sheet of its own', (_, address, sheets) =>
  withVisitor({}, async ({ page, visit }) => {
    await visit(address);
    await page.emulateMedia({ media: 'print' });
    for (const other of ['footer.site', 'h1', '.lead', '.foot']) {
      expect(await page.locator(other).first().isVisible(), other).toBe(false);
    }
    expect(await page.locator('section.form').last().isVisible()).toBe(true);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(sheets);
  }),
);

test('the question cards print on one sheet, without the site’s foot', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/professionals/question-cards/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('footer.site').isVisible()).toBe(false);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  }));

test('the picture story prints its numbers beside the pictures, not under them', () =>
  withVisitor({ viewport: { width: 700, height: 900 } }, async ({ page, visit }) => {
    await visit('/film/story/');
    await page.emulateMedia({ media: 'print' });
    const [first, second] = await page
      .locator('.film-story > li')
      .evaluateAll((all) => all.slice(10, 12).map((each) => each.getBoundingClientRect()))
      .then((boxes) => boxes.map(({ left, right, top }) => ({ left, right, top })));
    expect(second?.top).toBe(first?.top);
    // A number of two digits and its full stop are about two letters wide, with room at their side.
    const letter = await page
      .locator('.film-story')
      .evaluate((list) => parseFloat(getComputedStyle(list).fontSize));
    expect((second?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThan(2 * letter);
    expect(first?.left).toBeGreaterThan(2 * letter);
  }));
