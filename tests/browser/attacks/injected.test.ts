import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type RunningServer } from '#hosting/serve-folder.ts';
import { dist } from '../harness/dist.ts';
import { browserNames, isMissing, withDevice, type Device } from '../harness/device.ts';
import { attacks, poisonedFragments, strangeHost } from './attacks.ts';

/** One page of each kind: a kind is a layout with its scripts, and the headers are the same for all. */
const kinds = ['/about/', '/find/', '/help-now/', '/services/childline/', '/topics/bullying/'];

let folder: string;
let bareFolder: string;
let site: RunningServer;
/** The same pages without what protects them: shows that the attacks would work. */
let bareSite: RunningServer;

beforeAll(async () => {
  folder = copyOfSite();
  bareFolder = copyOfSite();
  const markup = Object.values(attacks).join('\n');
  for (const address of kinds) {
    for (const each of [folder, bareFolder]) poison(join(each, address, 'index.html'), markup);
    takePolicyAway(join(bareFolder, address, 'index.html'));
  }
  writeFileSync(join(bareFolder, '_headers'), '/*\n  Cache-Control: no-store\n');
  [site, bareSite] = await Promise.all([serveFolder(folder, 0), serveFolder(bareFolder, 0)]);
});

afterAll(async () => {
  await Promise.all([site.close(), bareSite.close()]);
  for (const each of [folder, bareFolder]) rmSync(each, { recursive: true });
});

function copyOfSite(): string {
  const copy = mkdtempSync(join(tmpdir(), 'attacked-'));
  cpSync(dist, copy, { recursive: true });
  return copy;
}

/** Puts markup at the beginning of a page's main part. */
function poison(file: string, markup: string): void {
  const html = readFileSync(file, 'utf8');
  const poisoned = html.replace(/<main[^>]*>/, (main) => main + markup);
  if (poisoned === html) throw new Error(`${file} has no <main>.`);
  writeFileSync(file, poisoned);
  for (const ending of ['.br', '.gz', '.zst']) rmSync(file + ending, { force: true });
}

function takePolicyAway(file: string): void {
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
}

/** What has come of the attacks so far on the page that is open. */
async function outcome({ page: tab, outside }: Device) {
  const seen = await tab.evaluate(() => ({
    ran: document.documentElement
      .getAttributeNames()
      .filter((name) => name.startsWith('data-ran-'))
      .map((name) => name.slice('data-ran-'.length)),
    covering: getComputedStyle(document.querySelector('#covering') ?? document.body).position,
    main: getComputedStyle(document.querySelector('main') ?? document.body).position,
    isOwnBase: new URL(document.baseURI).host === location.host,
  }));
  const asked = outside.asked
    .filter(({ address }) => new URL(address).host === strangeHost)
    .map(({ address }) => new URL(address).pathname);
  return { ...seen, asked: [...new Set(asked)] };
}

const nothing = { ran: [], asked: [], covering: 'static', main: 'static', isOwnBase: true };

/** Presses what waits to be pressed, and gives what it starts the time to happen. */
async function press({ page: tab }: Device, ...selectors: readonly string[]): Promise<void> {
  await tab.evaluate((each) => {
    for (const selector of each) document.querySelector<HTMLElement>(selector)?.click();
  }, selectors);
  // A request of the page's own, asked for after all others.
  await tab.evaluate(async () => {
    for (let time = 0; time < 5; time += 1)
      await (await fetch(`${location.origin}/icon.svg`)).text();
  });
}

describe.each(browserNames)('in %s', (name) => {
  test.skipIf(isMissing(name))(
    'markup that was slipped into a page does nothing, however the page is opened',
    () =>
      withDevice(name, { site: site.address }, async (device) => {
        const { page: tab, visit } = device;
        for (const address of kinds) {
          await visit(address);
          await press(device, '#runs', '#tells', '#send');
          expect([address, await outcome(device)]).toEqual([address, nothing]);
        }
        // By a link of the site, which may put the page into the one that is open.
        await visit('/');
        await tab.$eval('a[href="/help-now/"]', (link) => link.click());
        await tab.waitForSelector('#covering');
        await press(device, '#runs', '#tells', '#send');
        expect(await outcome(device)).toEqual(nothing);
        await visit('/about/');
        await press(device, '#leaves');
        expect(await outcome(device)).toMatchObject({ ran: [], asked: [] });

        // The same markup, where nothing protects the page: the attacks are real.
        await tab.goto(`${bareSite.address}/about/`, { waitUntil: 'domcontentloaded' });
        await press(device, '#runs');
        await tab.waitForFunction(
          (wanted) =>
            wanted.every((way) => document.documentElement.hasAttribute(`data-ran-${way}`)),
          { polling: 50 },
          ['script', 'data', 'error', 'load', 'drawing', 'frame', 'framed', 'link'],
        );
        const { asked, covering } = await outcome(device);
        expect(asked).toEqual(
          expect.arrayContaining([
            '/script.js',
            '/module.js',
            '/picture.gif',
            '/frame',
            '/style.png',
          ]),
        );
        expect(covering).toBe('fixed');
      }),
  );

  test.skipIf(isMissing(name))('what stands behind the "#" of a link runs nothing', () =>
    withDevice(name, {}, async (device) => {
      const faults: string[] = [];
      device.page.on('pageerror', (fault) => faults.push(String(fault)));
      // The shell reads it on every page alike; what else a page has is tried with one each.
      const tries = [
        ...poisonedFragments.map((fragment) => ['/find/', fragment]),
        ...kinds.map((address, at) => [address, poisonedFragments[at % poisonedFragments.length]]),
      ];
      for (const [address, fragment] of tries) {
        await device.page.goto('about:blank');
        await device.visit(`${address}#${fragment}`);
        const { ran } = await outcome(device);
        expect([address, fragment, ran]).toEqual([address, fragment, []]);
      }
      expect(faults).toEqual([]);
    }),
  );
});
