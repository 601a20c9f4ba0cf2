import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

/** What somebody sees who copies the message of a page, in a browser that lets them or has no clipboard at all. */
const copied = (hasClipboard: boolean) =>
  withVisitor({}, async ({ page, visit, console }) => {
    await page.addInitScript((has) => {
      const written: string[] = [];
      Object.assign(window, { written });
      const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
      Object.defineProperty(navigator, 'clipboard', { value: has ? clipboard : undefined });
    }, hasClipboard);
    await visit('/young-people/friend/');
    const box = page.locator('copy-text');
    await box.locator('button').click();
    await box.locator('[role=status]:not(:empty)').waitFor();
    const seen = await page.evaluate(() => ({
      written: (window as unknown as { written: string[] }).written,
      selected: getSelection()?.toString().trim(),
    }));
    const words = (await box.locator('[data-text]').innerText()).trim();
    return { ...seen, words, console };
  });

test('a page’s message is copied as it stands', async () => {
  const { written, words } = await copied(true);
  expect(words.length).toBeGreaterThan(40);
  expect(written).toEqual([words]);
});

test('in a browser without a clipboard the message is selected, to be copied by hand', async () => {
  const { written, selected, words, console } = await copied(false);
  expect(words.length).toBeGreaterThan(40);
  expect(selected).toBe(words);
  expect(written).toEqual([]);
  expect(console).toEqual([]);
});
