import { expect, test } from 'vitest';
import { withVisitor } from '../harness/visitor.ts';

for (const javaScriptEnabled of [true, false]) {
  test(`cannot speak, script ${javaScriptEnabled ? 'on' : 'off'}: text and chat are two taps from any area, and nothing plays`, () =>
    withVisitor({ javaScriptEnabled }, async ({ page, visit }) => {
      for (const start of ['/', '/families/', '/topics/bullying/', '/services/beat/', '/about/']) {
        await visit(start);
        // The first tap: every page names one of these without its menu. The ways in stand a tap behind at most.
        const main = page.locator('main');
        const find = main.locator('a[href="/find/"]');
        if ((await find.count()) > 0) {
          await find.first().click();
          await page.locator('service-finder').waitFor();
          expect(await page.locator('a[href="/services/shout/"]').first().isVisible()).toBe(true);
          await page.locator('a[href="/services/childline/"]').first().click();
          await page.locator('#before').waitFor();
          expect(await page.getByRole('link', { name: 'Chat online' }).count()).toBeGreaterThan(0);
        } else {
          await main.locator('a[href="/help-now/"]').first().click();
          await page.locator('#quiet').waitFor();
          expect(await main.getByRole('link', { name: /chat/i }).count()).toBeGreaterThan(0);
          expect(await main.locator('a[href="sms:85258"]').count()).toBeGreaterThan(0);
        }
        expect(await page.locator('audio, video, [autoplay]').count()).toBe(0);
      }
      await visit('/services/shout/');
      expect(await page.locator('a[href="sms:85258"]').first().isVisible()).toBe(true);
    }));

  test(`cannot speak, script ${javaScriptEnabled ? 'on' : 'off'}: silent 999 is explained`, () =>
    withVisitor({ javaScriptEnabled }, async ({ page, visit }) => {
      await visit('/help-now/');
      expect(await page.locator('#silent + p').innerText()).toMatch(/Call 999.*press 55/s);
    }));
}
