import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '#hosting/serve-folder.ts';
import type { Measured } from './figure.ts';
import { writeMiniSearchPage } from './minisearch-page.ts';
import type { ServiceText } from './service-text.ts';
import type { SitePage } from './site-pages.ts';
import { interleaved, largest, median } from './statistics.ts';
import { typeKeys, type Typing } from './typed-keys.ts';

/** One a round; each key is a sample. */
const typed = [
  'my dad hits me',
  'i ran away from home',
  'someone has my pictures',
  'bullied at school',
  'nowhere to sleep tonight',
];
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
        ours: (round) => timesOf(browser, { ...typing(round, times), address: `${site}/find/` }),
        theirs: (round) =>
          timesOf(browser, { ...typing(round, times), address: `${peer.address}/` }),
      });
      const isGoal = times === 4;
      figures.push(
        {
          goal: 'P5',
          what: `key to painted results, CPU ÷ ${times}, median key`,
          ours: median(ours.map(median)),
          unit: 'ms',
          anchor: {
            name: 'MiniSearch',
            value: median(theirs.map(median)),
          },
          atMost: isGoal ? 50 : 100,
          ratioAtMost: 0.7,
        },
        {
          goal: 'P5',
          what: `the slowest key of a visit, CPU ÷ ${times}`,
          ours: median(ours.map(largest)),
          unit: 'ms',
          anchor: {
            name: 'MiniSearch',
            value: median(theirs.map(largest)),
          },
          atMost: isGoal ? 50 : 100,
        },
      );
    }
  } finally {
    await peer.close();
  }
  return figures;
}

function typing(round: number, cpuTimes: number) {
  return { text: typed[round % typed.length] ?? '', answer: '[data-results]', cpuTimes };
}

async function timesOf(browser: Browser, typing: Typing): Promise<number[]> {
  return (await typeKeys(browser, typing)).map(({ ms }) => ms);
}
