import { expect, test } from 'vitest';
import { withVisitor } from '../harness/visitor.ts';

// Tuesday 24 November 2026, 23:40 in the UK.
const lateTuesday = new Date('2026-11-24T23:40:00Z');
const phone = { width: 360, height: 640 };

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? 'with' : 'without';

  test(`out late, ${script} script: a line that answers at this hour is on the home page, free, one tap away`, () =>
    withVisitor({ viewport: phone, javaScriptEnabled }, async ({ page, visit }) => {
      await page.clock.setFixedTime(lateTuesday);
      await visit('/');
      const line = page.locator('[data-crisis] a[href="tel:08001111"]');
      await expect.poll(() => line.isVisible()).toBe(true);
      const box = await line.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(phone.height);
      expect(await page.locator('[data-crisis]').innerText()).toMatch(/0800 1111.*free/s);
    }));

  test(`out late, ${script} script: help-now has three numbers, their hours, and no other request`, () =>
    withVisitor({ viewport: phone, javaScriptEnabled }, async ({ page, visit, requests }) => {
      await page.clock.setFixedTime(lateTuesday);
      await visit('/');
      const before = requests.length;
      await page.locator('main a[href="/help-now/"]').first().click();
      const numbers = page.locator('.numbers a');
      await numbers.first().waitFor();
      expect(await numbers.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
        'tel:999',
        'tel:08001111',
        'tel:116000',
      ]);
      expect(await page.locator('.numbers').innerText()).toContain('every day, 9am to 11pm');
      // Fonts, pictures and style sheets would be lost if the connection drops.
      expect(
        requests.slice(before).filter((url) => !/(?:\/help-now\/|\.js|\/icon\.svg)$/.test(url)),
      ).toEqual([]);
    }));
}

test('out late: 116 000 says that it is closed until the morning', () =>
  withVisitor({ viewport: phone }, async ({ page, visit }) => {
    await page.clock.setFixedTime(lateTuesday);
    await visit('/services/missing-people-safecall/');
    expect(await page.locator('.ways open-now').first().innerText()).toContain(
      'Closed until 9am tomorrow',
    );
  }));

test('out late: the page stays whole when the connection drops after it has loaded', () =>
  withVisitor({ viewport: phone }, async ({ page, visit }) => {
    await visit('/help-now/');
    await page.context().setOffline(true);
    await page.locator('#silent').scrollIntoViewIfNeeded();
    expect(await page.locator('main').innerText()).toMatch(/999.*0800\s1111.*116\s000.*press 55/s);
  }));
