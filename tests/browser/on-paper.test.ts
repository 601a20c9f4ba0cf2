import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

test.each([
  ['with the preview mark', true],
  ['without it', false],
])('paper ends with no menu and nothing about copying, %s', (_, isPreview) =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/topics/running-away/');
    const foot = page.locator('footer.site');
    if (!isPreview) await foot.locator('[data-preview]').evaluate((mark) => mark.remove());
    await foot.locator('[data-copy]').click();
    await foot.locator('[data-copied]').filter({ hasText: /./ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await foot.locator('li a').count()).toBeGreaterThan(1);
    for (const link of await foot.locator('li a').all()) expect(await link.isVisible()).toBe(false);
    for (const part of ['[data-copy]', '[data-copied]'])
      expect(await foot.locator(part).isVisible()).toBe(false);
    expect(await foot.getByText('What you type').isVisible()).toBe(true);
  }),
);

test.each(['', '/cy'])('forms to print fit a small phone: "%s"', (start) =>
  withVisitor({ viewport: { width: 320, height: 560 } }, async ({ page, visit }) => {
    await visit(`${start}/professionals/forms/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }),
);

test.each(['', '/cy'])(
  'a child’s page is printed without the addresses of its sources: "%s"',
  (start) =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(`${start}/young-people/tonight/`);
      await page.emulateMedia({ media: 'print' });
      const foot = page.locator('main .foot');
      expect(await foot.locator('li').count()).toBeGreaterThan(1);
      for (const line of await foot.locator('li').all()) expect(await line.isVisible()).toBe(false);
      expect(await foot.locator('p').first().isVisible()).toBe(true);
      await visit(`${start}/families/first-hour/`);
      expect(await page.locator('main .foot li').first().isVisible()).toBe(true);
    }),
);

test('paper says of a line that always answers that it does, and of no other whether it is open now', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/services/missing-people-safecall/');
    await page.emulateMedia({ media: 'print' });
    const shown = (words: string) =>
      page.locator('main open-now strong', { hasText: words }).first().isVisible();
    expect(await shown('until')).toBe(false);
    expect(await page.locator('.ways').innerText()).toContain('every day, 9am to 11pm');
    expect(await shown('day and night')).toBe(true);
  }));
