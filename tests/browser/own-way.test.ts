import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, isMissing, withDevice } from './harness/device.ts';
import { openSlowSite, type SlowSite } from './harness/slow-site.ts';

let site: SlowSite;
beforeAll(async () => {
  site = await openSlowSite();
});
afterAll(() => site.close());

const press = (page: Page, path: string) =>
  page.evaluate((href) => document.querySelector<HTMLElement>(`a[href="${href}"]`)?.click(), path);

/** What somebody does while a page takes long, and where it leads. Their navigations take long too. */
const ways: Readonly<Record<string, [to: string, act: (page: Page) => Promise<unknown>]>> = {
  'the browser’s Back': ['/help-now/', (page) => page.goBack()],
  'an address': ['/find/', (page) => page.goto(`${site.address}/find/`)],
  'the page again': ['/young-people/', (page) => page.reload()],
  'a link to a page with an address of its own': ['/about/', (page) => press(page, '/about/')],
};

describe.each(browserNames)('in %s', (name) => {
  test.skipIf(isMissing(name)).each(Object.entries(ways))(
    'somebody who waits for a page and then asks for %s gets that',
    (_way, [to, act]) =>
      withDevice(name, { site: site.address }, async ({ page, visit }) => {
        site.send();
        await visit('/help-now/');
        await visit('/young-people/');
        site.hold('/families/', to);
        await Promise.all([site.asked(), press(page, '/families/')]);
        const isAsked = site.asked();
        await page.evaluate(() => Object.assign(window, { isOld: true }));
        const acted = act(page).catch(() => undefined);
        // A browser that kept the page of before asks for nothing.
        await Promise.race([isAsked, acted]);
        // What the page makes of its request that the browser has ended comes before this.
        await new Promise((resolve) => setTimeout(resolve, 300));
        site.send();
        await acted;
        const shown = () =>
          'isOld' in window || document.readyState !== 'complete' ? '' : location.pathname;
        await expect.poll(() => page.evaluate(shown).catch(() => '')).toMatch(/./);
        expect(await page.evaluate(shown)).toBe(to);
      }),
  );
});
