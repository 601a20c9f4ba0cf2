import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';

/** Chromium in a container, asking the net for nothing by itself. */
export const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of the machine, gives it to `act`, and ends it. */
export async function withBrowser<Result>(
  executablePath: string,
  act: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath, args: quietArgs });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

/** A phone on a slow line, as far as Chromium can play one. */
export interface Device {
  /** How many times slower the processor is than this machine's. */
  readonly cpuTimes?: number;
  /** 1.6 Mbit/s with 150 ms to the server and back. */
  readonly slow4g?: boolean;
}

/** One request that came to its end. */
export interface Answered {
  readonly path: string;
  /** Over the wire, headers included. */
  readonly bytes: number;
}

export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Filled as answers come. */
  readonly answered: Answered[];
}

/** A page of a browser that has been nowhere, with an empty cache. */
export async function withVisit<Result>(
  browser: Browser,
  device: Device,
  act: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    const paths = new Map<string, string>();
    const answered: Answered[] = [];
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (/^https?:/.test(request.url)) paths.set(requestId, new URL(request.url).pathname);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const path = paths.get(requestId);
      if (path !== undefined) answered.push({ path, bytes: encodedDataLength });
    });
    await slowDown(cdp, device);
    return await act({ page, cdp, answered });
  } finally {
    await context.close();
  }
}

export async function slowDown(
  cdp: CDPSession,
  { cpuTimes = 1, slow4g = false }: Device,
): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuTimes });
  const bytesPerS = slow4g ? 1_600_000 / 8 : -1;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4g ? 150 : 0,
    downloadThroughput: bytesPerS,
    uploadThroughput: bytesPerS,
  });
}

/** Waits until nothing has been answered for `quietMs`. */
export async function untilQuiet({ page, answered }: Visit, quietMs = 400): Promise<void> {
  for (let before = -1; before !== answered.length;) {
    before = answered.length;
    await page.waitForTimeout(quietMs);
  }
}
