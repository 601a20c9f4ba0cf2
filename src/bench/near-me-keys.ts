import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '#hosting/serve-folder.ts';
import { writeBareBoxPage } from './bare-box-page.ts';
import type { Measured } from './figure.ts';
import { interleaved, median, percentile } from './statistics.ts';
import { typeKeys, type TimedKey } from './typed-keys.ts';

/** Each key is a sample. */
const typed = ['Headingley', 'SY10', 'yng Nghaerdydd', 'Newport', 'birmingam', 'Wolverhamton'];
const cpuTimes = 4;
const goalMs = 50;
const answer = '[data-answer]';

/**
 * A1: from a key to the painted answer of /near-me/, both lists at hand. The first letter has no answer
 * yet, so it stands apart, beside the first key of a box on an empty page.
 */
export async function nearMeKeys(
  browser: Browser,
  site: string,
  { rounds, folder }: { readonly rounds: number; readonly folder: string },
): Promise<readonly Measured[]> {
  const bareFolder = join(folder, 'bare-box');
  await writeBareBoxPage(bareFolder);
  const bare = await serveFolder(bareFolder, 0);
  try {
    const { ours, theirs } = await interleaved(rounds * typed.length, {
      ours: (round) => type(browser, `${site}/near-me/`, round),
      theirs: (round) => type(browser, `${bare.address}/`, round),
    });
    const all = (visits: readonly TimedKey[][]) => visits.flat().map(({ ms }) => ms);
    const first = (visits: readonly TimedKey[][]) => visits.map(([key]) => key?.ms ?? NaN);
    const answered = ours.flat().filter((key) => key.isAnswered || Number.isNaN(key.ms));
    const keys = all([answered]);
    return [
      {
        goal: 'A1',
        what: `key to painted answer near me, CPU ÷ ${cpuTimes}, p95 of ${keys.length} keys`,
        ours: percentile(keys, 95),
        unit: 'ms',
        atMost: goalMs,
      },
      {
        goal: 'A1',
        what: `every key, with or without an answer, CPU ÷ ${cpuTimes}, p95`,
        ours: percentile(all(ours), 95),
        unit: 'ms',
        anchor: { name: 'bare box', value: percentile(all(theirs), 95) },
      },
      {
        goal: 'A1',
        what: `first key of a visit, CPU ÷ ${cpuTimes}, median`,
        ours: median(first(ours)),
        unit: 'ms',
        anchor: { name: 'bare box', value: median(first(theirs)) },
      },
    ];
  } finally {
    await bare.close();
  }
}

function type(browser: Browser, address: string, round: number): Promise<TimedKey[]> {
  return typeKeys(browser, { address, text: typed[round % typed.length] ?? '', answer, cpuTimes });
}
