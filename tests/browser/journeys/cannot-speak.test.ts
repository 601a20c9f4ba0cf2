import { expect, test } from 'vitest';
import { withVisitor } from '../harness/visitor.ts';

for (const javaScriptEnabled of [true, false]) {
  test(`cannot speak, script ${javaScriptEnabled ? 'on' : 'off'}: text and chat are two taps from any area, and nothing plays`, () =>
    withVisitor({ javaScriptEnabled }, async ({ page, visit }) => {
      for (const start of ['/', '/families/', '/topics/bullying/', '/services/beat/']) {
        await visit(start);
        if ((await page.locator('main a[href="/find/"]').count()) === 0) {
          await page.locator('header summary').click();
        }
        await page.locator('a[href="/find/"]:visible').first().click();
        await page.locator('service-finder').waitFor();
        await page.locator('a[href="/services/childline/"]').first().click();
        await page.locator('#before').waitFor();
        expect(await page.getByRole('link', { name: 'Chat online' }).count()).toBeGreaterThan(0);
        expect(await page.locator('audio, video, [autoplay]').count()).toBe(0);
        await visit('/services/shout/');
        expect(await page.locator('a[href="sms:85258"]').first().isVisible()).toBe(true);
      }
    }));

  test(`cannot speak, script ${javaScriptEnabled ? 'on' : 'off'}: silent 999 is explained`, () =>
    withVisitor({ javaScriptEnabled }, async ({ page, visit }) => {
      await visit('/help-now/');
      expect(await page.locator('#silent + p').innerText()).toMatch(/Call 999.*press 55/s);
    }));
}
