import type { Browser } from 'playwright-core';
import type { Measured } from './figure.ts';
import { percentile } from './statistics.ts';
import { typeKeys } from './typed-keys.ts';

/** Each key is a sample. */
const typed = ['Headingley', 'SY10', 'yng Nghaerdydd', 'Newport', 'birmingam', 'Wolverhamton'];
const cpuTimes = 4;
const goalMs = 50;

/** A1: from a key to the painted answer of /near-me/, both lists at hand. */
export async function nearMeKeys(
  browser: Browser,
  site: string,
  rounds: number,
): Promise<readonly Measured[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of typed) {
      const answer = '[data-answer]';
      times.push(
        ...(await typeKeys(browser, { address: `${site}/near-me/`, text, answer, cpuTimes })),
      );
    }
  }
  return [
    {
      goal: 'A1',
      what: `key to painted answer near me, CPU ÷ ${cpuTimes}, p95 of ${times.length} keys`,
      ours: percentile(times, 95),
      unit: 'ms',
      atMost: goalMs,
    },
  ];
}
