import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { day } from '#directory/schema/basics.ts';

const count = z.number().int().nonnegative();
/** How many of how many. */
const share = z.tuple([count, count]);
export type Share = z.infer<typeof share>;

export const setIds = ['own', 'reported', 'first-seen', 'danger', 'danger-first-seen'] as const;

const set = z.strictObject({
  id: z.enum(setIds),
  queries: count,
  specialist: share.describe('Somebody who works on just this is among the first five'),
  named: share.describe('Services that a query must lead to and does, in the first five'),
  danger: share.describe('Queries about danger at which the strip was raised'),
  false_alarms: share.describe('Queries that are not about danger at which it was raised too'),
  empty: share.describe('Queries with sense in them that found nothing'),
});
export type SetScore = z.infer<typeof set>;

/** `content/search-scores.json`: what the search scores. `npm run eval:search -- --publish` writes it. */
const scoreFile = z.strictObject({
  day: day.describe('The day on which the site listed what was searched'),
  sets: z.array(set),
  first_met: z
    .strictObject({ danger: share, traps: share, specialist: z.tuple([z.number(), z.number()]) })
    .describe(
      'What the first-seen sets scored when the search met them; the lowest and the highest',
    ),
});
export type ScoreFile = z.infer<typeof scoreFile>;

export const scoreFileName = 'search-scores.json';

/** @throws when the file is not there or is not what the command writes. */
export function loadScores(folder: string): ScoreFile {
  try {
    return scoreFile.parse(JSON.parse(readFileSync(join(folder, scoreFileName), 'utf8')));
  } catch (cause) {
    throw new Error(
      `content/${scoreFileName} could not be read. Write it again: npm run eval:search -- --publish`,
      { cause },
    );
  }
}
