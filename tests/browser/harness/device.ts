import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findChromium, findFirefox } from '#commands/find-program.ts';
import { openOutside, outsideKeyHash, type Outside } from './outside.ts';

/** The browsers in which traces are looked for. */
export const browserNames = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/**
 * Somebody's own device: a browser as people have it, with its profile on disk, that nobody listens
 * in on. For tests of what stays behind, and for those that run in both browsers; all others have a
 * `Visitor`, who comes faster. Both browsers are driven with Puppeteer: `page` is the same in each.
 */
export interface Device {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The tab that is open. */
  readonly page: Page;
  /** The folder of the profile. It is whole on disk after `switchOff`. */
  readonly profile: string;
  /** Every address that the tab asked for, in order. */
  readonly requests: readonly string[];
  /** All hosts but the site's. */
  readonly outside: Outside;
  /** Goes to an address of the site, such as `/find/`, and waits until it has loaded. */
  readonly visit: (address: string) => Promise<void>;
  /** Closes the browser as people do, so that it writes down what it keeps. */
  readonly switchOff: () => Promise<void>;
}

export interface DeviceOptions {
  /** Where the site is; the built one if left out. */
  readonly site?: string;
  /** A phone's view if left out. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Preferences of Firefox that somebody has chosen. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
  /** A profile to go on with, kept afterwards; a new one, thrown away, if left out. */
  readonly profile?: string;
  /** Chromium opens the tabs of the last visit with that profile, which stay beside the new one. */
  readonly restores?: boolean;
}

const programs: Record<BrowserName, string | undefined> = {
  Chromium: await findChromium(),
  Firefox: findFirefox(),
};

/** Whether the machine lacks a browser; its tests are then left out. */
export function isMissing(name: BrowserName): boolean {
  return programs[name] === undefined;
}

/** Gives a device to `act`, and takes it back, profile and all. */
export async function withDevice<Result>(
  name: BrowserName,
  options: DeviceOptions,
  act: (device: Device) => Promise<Result>,
): Promise<Result> {
  const { site = inject('site'), viewport = { width: 390, height: 844 } } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'profile-'));
  const outside = await openOutside();
  try {
    const browser = await open(name, profile, outside.port, options);
    try {
      // The tab that Firefox opens by itself never gets focus; one that is asked for does.
      const [first] = await browser.pages();
      const page = await browser.newPage();
      if (options.restores !== true) await first?.close();
      await page.bringToFront();
      await page.setViewport(viewport);
      const requests: string[] = [];
      page.on('request', (request) => {
        if (/^(?:https?|wss?):/.test(request.url())) requests.push(request.url());
      });
      return await act({
        ...{ name, browser, page, profile, requests, outside },
        visit: async (address) => {
          await page.goto(new URL(address, site).href, { waitUntil: 'load' });
        },
        switchOff: () => browser.close(),
      });
    } finally {
      await browser.close();
    }
  } finally {
    await outside.close();
    if (options.profile === undefined) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

function open(
  name: BrowserName,
  profile: string,
  proxy: number,
  { preferences = {}, restores = false }: DeviceOptions,
): Promise<Browser> {
  const executablePath = programs[name];
  if (executablePath === undefined) {
    throw new Error(`There is no ${name} here: leave these tests out with isMissing().`);
  }
  const common = {
    executablePath,
    userDataDir: profile,
    headless: true,
    acceptInsecureCerts: true,
  };
  return name === 'Chromium'
    ? launch({
        ...common,
        acceptInsecureCerts: false,
        browser: 'chrome',
        args: [
          ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--lang=en-GB'],
          `--proxy-server=127.0.0.1:${proxy}`,
          `--ignore-certificate-errors-spki-list=${outsideKeyHash}`,
          ...(restores ? ['--restore-last-session'] : []),
        ],
      })
    : launch({
        ...common,
        browser: 'firefox',
        extraPrefsFirefox: { ...asPeopleHaveIt, ...throughProxy(proxy), ...preferences },
      });
}

/**
 * Puppeteer turns off some of what a browser keeps. Here it is on, and the session is written down
 * each second, so that a short visit leaves what a long one would.
 */
const asPeopleHaveIt = {
  'browser.pagethumbnails.capturing_disabled': false,
  'browser.sessionstore.interval': 1000,
  'browser.sessionstore.resume_from_crash': true,
  'intl.accept_languages': 'en-GB, en',
};

function throughProxy(port: number): Record<string, number | string> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
