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
      await visit(`${start}/families/worried/`);
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
const sheetsOf = (paper: Buffer) => paper.toString('latin1').match(/\/MediaBox/g)?.length;

test('the first hour is printed as what to do and whom to ring, without the addresses of its sources', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/families/first-hour/');
    await page.emulateMedia({ media: 'print' });
    const foot = page.locator('main .foot');
    expect(await foot.locator('li').count()).toBeGreaterThan(5);
    for (const line of await foot.locator('li').all()) expect(await line.isVisible()).toBe(false);
    // When its words were compared is part of what is on the paper.
    expect(await foot.locator('p').first().isVisible()).toBe(true);
    expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(4);
  }));

test.each(['', '/cy'])(
  'the form for the police is two sides, with nothing but the form: "%s"',
  (start) =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(`${start}/families/police-form/`);
      await page.emulateMedia({ media: 'print' });
      for (const other of [
        'footer.site',
        '.top',
        'main .foot',
        '[data-people]',
        '.contact small',
      ]) {
        expect(await page.locator(other).first().isVisible(), other).toBe(false);
      }
      expect(await page.locator('main > .contact a[href="tel:999"]').first().isVisible()).toBe(
        true,
      );
      const margin = '10mm';
      const paper = await page.pdf({
        format: 'A4',
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      });
      expect(sheetsOf(paper)).toBe(2);
      // The number of the case and the officer stand on the first side.
      const order = await page.locator('police-form legend').allInnerTexts();
      expect(['The report', 'Yr adroddiad']).toContain(order[1]);
    }),
);
