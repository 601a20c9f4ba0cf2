import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '#hosting/serve-folder.ts';
import { slowDown, untilQuiet, withVisit } from './browser.ts';
import type { Measured } from './figure.ts';
import { writeMiniSearchPage } from './minisearch-page.ts';
import type { ServiceText } from './service-text.ts';
import type { SitePage } from './site-pages.ts';
import { interleaved, largest, median } from './statistics.ts';

/** One a round; each key is a sample. */
const typed = [
  'my dad hits me',
  'i ran away from home',
  'someone has my pictures',
  'bullied at school',
  'nowhere to sleep tonight',
];
/** Between keys, as a fast typist. */
const betweenKeysMs = 80;

export interface KeyPressOptions {
  readonly rounds: number;
  /** How many times slower the processor is, one after the other. */
  readonly cpuTimes: readonly number[];
  readonly folder: string;
  readonly root: string;
  readonly services: readonly ServiceText[];
}

/** P5: from a key to the painted results, the index at hand, beside MiniSearch on the same services. */
export async function keyPresses(
  browser: Browser,
  site: string,
  pages: readonly SitePage[],
  { rounds, cpuTimes, folder, root, services }: KeyPressOptions,
): Promise<readonly Measured[]> {
  const peerFolder = join(folder, 'minisearch');
  const sheet = /<style[^>]*>([\s\S]*?)<\/style>/.exec(pages[0]?.html ?? '')?.[1] ?? '';
  await writeMiniSearchPage(peerFolder, { root, sheet, services });
  const peer = await serveFolder(peerFolder, 0);
  const figures: Measured[] = [];
  try {
    for (const times of cpuTimes) {
      const { ours, theirs } = await interleaved(rounds, {
        ours: (round) => typeInto(browser, `${site}/find/`, words(round), times),
        theirs: (round) => typeInto(browser, `${peer.address}/`, words(round), times),
      });
      const isGoal = times === 4;
      figures.push(
        {
          goal: 'P5',
          what: `key to painted results, CPU ÷ ${times}, median key`,
          ours: median(ours.map(median)),
          unit: 'ms',
          anchor: { name: 'MiniSearch', value: median(theirs.map(median)) },
          atMost: isGoal ? 50 : 100,
          ratioAtMost: 0.7,
        },
        {
          goal: 'P5',
          what: `the slowest key of a visit, CPU ÷ ${times}`,
          ours: median(ours.map(largest)),
          unit: 'ms',
          anchor: { name: 'MiniSearch', value: median(theirs.map(largest)) },
          atMost: isGoal ? 50 : 100,
        },
      );
    }
  } finally {
    await peer.close();
  }
  return figures;
}

function words(round: number): string {
  return typed[round % typed.length] ?? '';
}

/**
 * In the page: the time from a key's own time stamp until the frame with its results has been handed
 * to the screen. A frame is drawn after `requestAnimationFrame`; the message comes after it.
 */
const stopwatch = `
  let pressed = 0;
  const results = [];
  let told = () => {};
  window.resultOf = (key) => new Promise((tell) => {
    told = () => { if (results.length > key) tell(results[key]); };
    told();
    setTimeout(tell, 5000, NaN);
  });
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      if (pressed === 0) return;
      const from = pressed;
      pressed = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { results.push(performance.now() - from); told(); };
        port2.postMessage(0);
      });
    }).observe(document.querySelector('[data-results]'), { childList: true, attributes: true });
  });
`;

/** Milliseconds of each key of `text`; NaN for a key without results within five seconds. */
function typeInto(
  browser: Browser,
  address: string,
  text: string,
  cpuTimes: number,
): Promise<number[]> {
  return withVisit(browser, {}, async (visit) => {
    const { page, cdp } = visit;
    await page.addInitScript(stopwatch);
    await page.goto(address, { waitUntil: 'load' });
    await page.focus('input[type=search]');
    await untilQuiet(visit);
    await slowDown(cdp, { cpuTimes });
    const times: number[] = [];
    for (const [place, key] of text.split('').entries()) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      times.push(await page.evaluate<number>(`resultOf(${place})`));
      await page.waitForTimeout(betweenKeysMs);
    }
    return times;
  });
}
