import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { browserNames, isMissing, withDevice, type BrowserName } from '../harness/device.ts';
import { unpacked } from './unpacked.ts';

/** By then both browsers have written down which tabs are open. */
const untilWrittenMs = 4000;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The addresses that a browser has for somebody who opens it again with the tabs of the last visit. */
async function restoredAfter(name: BrowserName, isLeaving: boolean): Promise<readonly string[]> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    await withDevice(name, { profile }, async ({ page, visit, switchOff }) => {
      await visit('/find/');
      await page.$eval('header a[href="/young-people/"]', (link) => (link as HTMLElement).click());
      await page.waitForFunction(() => document.title.startsWith('Young people'));
      if (isLeaving) {
        await page.$eval('a[data-exit]', (link) => (link as HTMLElement).click());
        await page.waitForFunction(() => location.host === 'www.bbc.co.uk');
      }
      await wait(untilWrittenMs);
      await switchOff();
    });
    return name === 'Firefox' ? tabsOfFirefox(profile) : await tabsOfChromium(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Chromium does as told, and opens them, with what "Back" has. */
function tabsOfChromium(profile: string): Promise<readonly string[]> {
  return withDevice('Chromium', { profile, restores: true }, async ({ browser }) => {
    for (let tries = 0; tries < 40; tries += 1) {
      const tabs = (await browser.pages()).map(async (tab) => {
        const cdp = await tab.createCDPSession();
        const { entries } = await cdp.send('Page.getNavigationHistory');
        return entries.map(({ url }) => url);
      });
      const restored = (await Promise.all(tabs)).flat().filter(isOfTheWeb);
      if (restored.length > 0) return restored;
      await wait(250);
    }
    return [];
  });
}

interface FirefoxTab {
  readonly entries: readonly { readonly url: string }[];
}
interface FirefoxSession {
  readonly windows: readonly {
    readonly tabs: readonly FirefoxTab[];
    readonly _closedTabs: readonly { readonly state: FirefoxTab }[];
  }[];
}

/** Firefox restores nothing while it is driven: what it would restore, and reopen, stands in its session. */
function tabsOfFirefox(profile: string): readonly string[] {
  const [text] = unpacked(readFileSync(join(profile, 'sessionstore.jsonlz4')));
  const session = JSON.parse(text?.toString() ?? '') as FirefoxSession;
  return session.windows
    .flatMap(({ tabs, _closedTabs }) => [...tabs, ..._closedTabs.map(({ state }) => state)])
    .flatMap(({ entries }) => entries.map(({ url }) => url))
    .filter(isOfTheWeb);
}

const isOfTheWeb = (address: string): boolean => /^https?:/.test(address);

describe.each(browserNames)('%s, opened again with the tabs of its last session', (name) => {
  test.skipIf(isMissing(name))('has a page of ours for somebody who did not leave', async () => {
    expect(await restoredAfter(name, false)).toEqual([`${inject('site')}/find/`]);
  });

  test.skipIf(isMissing(name))('has the neutral page alone for somebody who left', async () => {
    expect(await restoredAfter(name, true)).toEqual(['https://www.bbc.co.uk/weather']);
  });
});
