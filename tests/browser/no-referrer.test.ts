import { describe, expect, test } from 'vitest';
import { browserNames, isMissing, withDevice } from './harness/device.ts';
import { neutralTitle } from './harness/outside.ts';

describe.each(browserNames)('in %s', (name) => {
  test.skipIf(isMissing(name))('the neutral site is not told where a visitor came from', () =>
    withDevice(name, {}, async ({ page, visit, outside }) => {
      const pressLeave = async () => {
        await visit('/topics/sexual-abuse/');
        await page.click('a[data-exit]');
        await page.waitForFunction((title) => document.title === title, {}, neutralTitle);
        return outside.asked.findLast(({ address }) => address.includes('bbc.co.uk/weather'));
      };
      expect(await pressLeave()).toEqual({
        address: 'https://www.bbc.co.uk/weather',
        referer: undefined,
      });
      // Without the script of the page, and with a link that tells: the referrer would be seen.
      await visit('/topics/sexual-abuse/');
      await page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://www.bbc.co.uk/weather?told';
        link.referrerPolicy = 'unsafe-url';
        document.body.append(link);
        link.click();
      });
      await page.waitForFunction((title) => document.title === title, {}, neutralTitle);
      expect(outside.asked.findLast(({ address }) => address.endsWith('told'))?.referer).toContain(
        'localhost',
      );
    }),
  );
});
