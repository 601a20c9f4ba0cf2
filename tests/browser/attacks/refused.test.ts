import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { browserNames, isMissing, withDevice } from '../harness/device.ts';

/** Run in a page: the ways to make markup or code from text that the browser lets through. */
function waysLeft(): string[] {
  const html = '<img src="/none.png" onerror="document.documentElement.lang=\'xx\'">';
  const here = document.createElement('div');
  document.body.append(here);
  const ways: Readonly<Record<string, () => unknown>> = {
    innerHTML: () => (here.innerHTML = html),
    outerHTML: () => (here.outerHTML = html),
    insertAdjacentHTML: () => here.insertAdjacentHTML('beforeend', html),
    createContextualFragment: () => document.createRange().createContextualFragment(html),
    parseFromString: () => new DOMParser().parseFromString(html, 'text/html'),
    srcdoc: () => (document.createElement('iframe').srcdoc = html),
    'address of a script': () => (document.createElement('script').src = '/none.js'),
    'text of a script': () => (document.createElement('script').text = html),
    'a policy of its own': () =>
      (
        globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
        }
      ).trustedTypes.createPolicy('mine', {}),
  };
  return Object.entries(ways).flatMap(([name, way]) => {
    try {
      way();
      return [name];
    } catch {
      return [];
    }
  });
}

describe.each(browserNames)('in %s', (name) => {
  test.skipIf(isMissing(name))(
    'no script can make markup or code from text, and no site can frame a page',
    () =>
      withDevice(name, {}, async ({ page, visit }) => {
        await visit('/find/');
        expect(await page.evaluate(waysLeft)).toEqual([]);

        const address = `${inject('site')}/help-now/`;
        const framing = createServer((_request, response) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(`<title>Framing</title><iframe src="${address}"></iframe>`);
        });
        await new Promise<void>((done) => framing.listen(0, '127.0.0.1', done));
        try {
          const { port } = framing.address() as AddressInfo;
          await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
          expect(await page.evaluate(waysLeft)).toContain('innerHTML');
          // The browser puts a page of its own there, or none.
          const words = page
            .frames()
            .slice(1)
            .map((frame) => frame.evaluate(() => document.body.innerText).catch(() => ''));
          expect((await Promise.all(words)).join()).not.toContain('999');
        } finally {
          framing.closeAllConnections();
          framing.close();
        }
      }),
  );
});
