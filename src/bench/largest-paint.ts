import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '#hosting/serve-folder.ts';
import { barePage, writeAnchorFolder } from './anchor-folder.ts';
import { withVisit } from './browser.ts';
import type { Measured } from './figure.ts';
import { samplePages } from './first-view.ts';
import { textOf, type SitePage } from './site-pages.ts';
import { interleaved, largest, median } from './statistics.ts';

/** What a browser said of one load. */
interface Painted {
  readonly largestPaintMs: number;
  /** The element, or for a picture file its address. */
  readonly largest: string;
  readonly shift: number;
  /** What moved first in the largest shift. */
  readonly moved: string;
  readonly longTasks: number;
}

export interface LargestPaintOptions {
  readonly rounds: number;
  readonly folder: string;
  /** The `_headers` of the site. */
  readonly headers: string;
  /** The pages to look at; all sample pages if left out. */
  readonly addresses?: readonly string[];
}

/**
 * P4: the largest paint of each sample page on slow 4G at a quarter of the processor's speed, beside
 * a bare page of the same words, in one request with its looks inside and from the same host, whose
 * headers make a browser open a process of its own; what it is; whether anything moves or holds the
 * browser up.
 */
export async function largestPaints(
  browser: Browser,
  site: string,
  pages: readonly SitePage[],
  { rounds, folder, headers, addresses = samplePages }: LargestPaintOptions,
): Promise<readonly Measured[]> {
  const bareFolder = join(folder, 'bare-pages');
  await writeAnchorFolder(
    bareFolder,
    new Map(
      pages
        .filter(({ address }) => addresses.includes(address))
        .map(({ path, html }) => [path, barePage(textOf(html))]),
    ),
    // Ours allow one sheet by its hash, which is not the anchor's.
    headers.replaceAll(/style-src [^;]*/g, "style-src 'unsafe-inline'"),
  );
  const bareServer = await serveFolder(bareFolder, 0);
  const figures: Measured[] = [];
  try {
    for (const address of addresses) {
      const { ours, bare } = await interleaved(rounds, {
        ours: () => load(browser, site + address),
        bare: () => load(browser, bareServer.address + address),
      });
      const paintMs = (loads: readonly Painted[]) =>
        median(loads.map(({ largestPaintMs }) => largestPaintMs));
      const kinds = [...new Set(ours.map((each) => each.largest))];
      const moved = [...new Set(ours.filter(({ shift }) => shift > 0).map((each) => each.moved))];
      figures.push(
        {
          goal: 'P4',
          what: `largest paint of ${address} on slow 4G, CPU ÷ 4`,
          ours: paintMs(ours),
          unit: 'ms',
          anchor: { name: 'bare page', value: paintMs(bare) },
          ratioAtMost: 1.1,
        },
        {
          goal: 'P4',
          what: `loads where it is a picture file (it is ${kinds.join(', ')})`,
          ours: ours.filter((each) => !each.largest.startsWith('<')).length,
          atMost: 0,
        },
        {
          goal: 'P4',
          what: `layout shift, worst load (first to move: ${moved.join(', ') || 'nothing'})`,
          ours: largest(ours.map(({ shift }) => shift)),
          atMost: 0,
        },
        {
          goal: 'P4',
          what: 'tasks over 50 ms, median load',
          ours: median(ours.map(({ longTasks }) => longTasks)),
          anchor: { name: 'bare page', value: median(bare.map(({ longTasks }) => longTasks)) },
          atMost: 0,
        },
      );
    }
  } finally {
    await bareServer.close();
  }
  return figures;
}

/** Listens from before the first byte; runs in the page, so it is written as text. */
const listener = `
  window.painted = { largestPaintMs: NaN, largest: 'nothing', shift: 0, moved: 'nothing', longTasks: 0 };
  let worst = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      painted.largestPaintMs = entry.renderTime || entry.startTime;
      painted.largest = entry.url || '<' + (entry.element?.localName ?? '?') + '>';
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      painted.shift += value;
      if (value <= worst) continue;
      worst = value;
      const node = sources[0]?.node;
      const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      painted.moved = '<' + (element?.localName ?? '?') + '> ' + (node?.textContent.trim().slice(0, 20) ?? '');
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    painted.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
`;

function load(browser: Browser, address: string): Promise<Painted> {
  return withVisit(browser, { cpuTimes: 4, slow4g: true }, async ({ page }) => {
    await page.addInitScript(listener);
    // A new window of the browser first loads parts of its own, on the same processor.
    await page.waitForTimeout(1000);
    await page.goto(address, { waitUntil: 'load' });
    // What comes after the load, such as a font, may still paint larger or move something.
    await page.waitForTimeout(600);
    const painted = await page.evaluate<Painted>('window.painted');
    return painted;
  });
}
