import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

test.each([
  '/professionals/words-we-use/',
  '/professionals/use-the-film/',
  '/cy/professionals/words-we-use/',
  '/cy/professionals/use-the-film/',
])('on a small phone the columns of %s do not read as one sentence', (address) =>
  withVisitor({ viewport: { width: 320, height: 640 } }, async ({ page, visit }) => {
    await visit(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const apart = await page.locator('main tr').evaluateAll((rows) =>
      rows.map((row) => {
        const [one, other] = [...row.children].map((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          return words.getBoundingClientRect();
        });
        const { borderBottomWidth } = getComputedStyle(row.children[0] ?? row);
        return {
          between: (other?.left ?? 0) - (one?.right ?? 0),
          above: (one?.top ?? 0) - row.getBoundingClientRect().top,
          line: parseFloat(borderBottomWidth),
        };
      }),
    );
    expect(apart.length).toBeGreaterThan(5);
    for (const { between, above, line } of apart) {
      expect(between).toBeGreaterThanOrEqual(16);
      expect(above).toBeGreaterThanOrEqual(8);
      expect(line).toBeGreaterThanOrEqual(1);
    }
    // A head stands above what it is the head of.
    const starts = await page
      .locator('main :is(th, tr:nth-child(2) td)')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign));
    expect(new Set(starts)).toEqual(new Set(['start']));
  }),
);
