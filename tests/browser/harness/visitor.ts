import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { storedByScript } from './stored-by-script.ts';

/** Somebody with a browser of their own: nothing of an earlier visit is in it. */
export interface Visitor {
  readonly page: Page;
  /** Every address that the browser asked for, in order; data: and blob: are not asked for. */
  readonly requests: readonly string[];
  /** Every line of the console, and every error that a page did not catch. */
  readonly console: readonly string[];
  /** Goes to an address of the site, such as `/find/`, and waits until it has loaded. */
  readonly visit: (address: string) => Promise<void>;
}

/** What a test may choose about a visitor; the rest is Playwright's. */
export interface VisitorOptions extends BrowserContextOptions {
  /** Where the site is; the built one if left out. */
  readonly site?: string;
}

/**
 * The policy turns off features that only some browsers have; a browser says so of each that it does
 * not know. That is no fault of a page.
 */
const unknownFeature = /^Error with Permissions-Policy header: Unrecognized feature:/;

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * Lets a visitor come, gives them to `act`, and closes their browser behind them. Any request to
 * another host is recorded and refused, so that no test depends on the network.
 */
export async function withVisitor<Result>(
  options: VisitorOptions,
  act: (visitor: Visitor) => Promise<Result>,
): Promise<Result> {
  const visitor = await openVisitor(options);
  try {
    return await act(visitor);
  } finally {
    await visitor.page.context().close();
  }
}

/** A visitor who stays for several tests; close their `page.context()` afterwards. */
export async function openVisitor(options: VisitorOptions): Promise<Visitor> {
  const { site = inject('site'), ...contextOptions } = options;
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    baseURL: site,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 390, height: 844 },
    ...contextOptions,
  });
  const requests: string[] = [];
  const lines: string[] = [];
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  context.on('console', (message) => {
    if (!unknownFeature.test(message.text())) lines.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (fault) => lines.push(`uncaught: ${fault.error().message}`));
  await context.route(
    (url) => url.origin !== site,
    (route) => route.abort('blockedbyclient'),
  );
  const page = await context.newPage();
  return {
    page,
    requests,
    console: lines,
    visit: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
  };
}

/** Those of some requests that left the site. */
export function foreignRequests(
  requests: readonly string[],
  site = inject('site'),
): readonly string[] {
  return requests.filter((address) => !address.startsWith(`${site}/`));
}

/** What a visit left in the browser: cookies, and the names of everything stored by script. */
export async function tracesOf(visitor: Visitor): Promise<readonly string[]> {
  const cookies = await visitor.page.context().cookies();
  const stored = await visitor.page.evaluate(storedByScript);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored];
}
