import { describe, expect, inject, test } from 'vitest';
import { named, pages } from '../../site/read-site.ts';
import { browserNames, isMissing, withDevice, type Device } from '../harness/device.ts';
import { neutralTitle } from '../harness/outside.ts';

/** Where a film plays while it happens, once there is one. */
const film = pages.find(
  ({ address, root }) => address === '/film/' && named(root, 'video').length > 0,
);

const ways: Readonly<Record<string, (device: Device) => Promise<void>>> = {
  'one tap': ({ page: tab }) => tab.$eval('a[data-exit]', (link) => (link as HTMLElement).click()),
  'three presses of Escape': async ({ page: tab }) => {
    for (let time = 0; time < 3; time += 1) await tab.keyboard.press('Escape');
  },
};

describe.each(browserNames)('in %s', (name) => {
  test.skipIf(isMissing(name)).each(Object.entries(ways))(
    'someone walks in: %s, and neither the page nor Back or Forward shows anything of us',
    (_way, leave) =>
      withDevice(name, {}, async (device) => {
        const { page: tab, visit } = device;
        await tab.goto('https://search.co.uk/');
        await visit('/');
        await tab.$eval('a[href="/find/"]', (link) => link.click());
        await tab.waitForSelector('service-finder');
        await tab.$eval('a[href^="/topics/sexual"]', (link) => (link as HTMLElement).click());
        await tab.waitForFunction(() => document.querySelector('service-finder') === null);
        if (film !== undefined) {
          await tab.$eval('header a[href="/film/"]', (link) => (link as HTMLElement).click());
          await tab.waitForSelector('video');
          await tab.$eval('video', (video) => {
            video.muted = true;
            return video.play();
          });
        }
        await leave(device);
        await tab.waitForFunction((title) => document.title === title, {}, neutralTitle);

        const ours = new URL(inject('site')).host;
        const seen: string[] = [];
        for (const step of ['back', 'back', 'forward', 'forward', 'forward'] as const) {
          // In a moment, so that the answer comes before the page goes.
          await tab.evaluate((to) => void setTimeout(() => history[to]()), step);
          // There may be nothing to go to, and then nothing comes; that is as good.
          await tab.waitForNavigation({ timeout: 1500 }).catch(() => undefined);
          seen.push(await tab.evaluate(() => location.href));
        }
        expect(seen.filter((address) => address.includes(ours))).toEqual([]);
        expect(seen).toContain('https://search.co.uk/');
      }),
  );
});
