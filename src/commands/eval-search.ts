import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import {
  scoreQueries,
  summarise,
  type JudgedQuery,
  type Score,
} from '#directory/search/score-queries.ts';
import { siteSearch } from '#directory/search/site-search.ts';
import { buildDay } from '#site/build-day.ts';
import { firstMetScores, publicQueries } from '#upkeep/scores/public-queries.ts';
import { readQueries } from '#upkeep/scores/read-queries.ts';
import { scoreFileName } from '#upkeep/scores/score-file.ts';
import { scoreSets } from '#upkeep/scores/score-sets.ts';
import { root } from './run-tool.ts';
import { sayWrongCalls, WrongCall } from './wrong-call.ts';

/**
 * `npm run eval:search -- FILE.json [--json] [--misses]`: how well the search answers a file of queries.
 * Without a file: on all of the project's own, and with `--publish` that becomes the page of scores.
 */
sayWrongCalls(
  'Usage: npm run eval:search [-- FILE.json [--json] [--misses]], or without a file: [-- --publish]',
);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    misses: { type: 'boolean' },
    publish: { type: 'boolean' },
  },
});
const [file, ...others] = positionals;
if (others.length > 0) throw new WrongCall(`One file at a time; found also ${others.join(' ')}.`);
if (file !== undefined && values.publish === true) {
  throw new WrongCall('What is published is all of the project’s own queries: leave the file out.');
}
const day = buildDay();
const { directory, index } = siteSearch(loadDirectory('content'), 'content', day);
if (file === undefined) scoreAll();
else scoreOne(queriesOf(file));

/** Whoever wrote the file is told what is wrong with it, without the way through the program. */
function queriesOf(path: string): readonly JudgedQuery[] {
  try {
    return readQueries(path, readFileSync(path, 'utf8'));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }
}

function scoreAll(): void {
  const fixtures = join(root, 'tests', 'fixtures');
  const scores = {
    day,
    ...scoreSets(index, directory, publicQueries(fixtures), firstMetScores(fixtures)),
  };
  console.table(
    Object.fromEntries(
      scores.sets.map(({ id, ...score }) => [
        id,
        Object.fromEntries(
          Object.entries(score).map(([key, value]) => [
            key,
            typeof value === 'number' ? value : value.join(' of '),
          ]),
        ),
      ]),
    ),
  );
  if (!values.publish) return;
  writeFileSync(join(root, 'content', scoreFileName), `${JSON.stringify(scores, null, 2)}\n`);
  console.log(`content/${scoreFileName} is written; /about/search/ shows it. Commit it.`);
}

function scoreOne(queries: readonly JudgedQuery[]): void {
  const scored = scoreQueries(index, directory, queries);
  const groups = new Map<string, Score[]>([['all', scored]]);
  for (const score of scored) {
    for (const name of [score.audience, ...score.flags.map((flag) => `flag ${flag}`)]) {
      groups.set(name, [...(groups.get(name) ?? []), score]);
    }
  }
  const rows = Object.fromEntries([...groups].map(([name, scores]) => [name, summarise(scores)]));
  if (values.json) {
    console.log(JSON.stringify({ summary: rows, queries: scored }, null, 2));
  } else {
    console.table(rows);
    if (values.misses) for (const score of scored) printMiss(score);
  }
}

function printMiss(score: Score): void {
  const faults = [
    score.hit === false ? 'no specialist' : '',
    score.precision !== undefined && score.precision < 0.75
      ? `precision ${score.precision.toFixed(2)}`
      : '',
    score.missing.length > 0 ? `missing ${score.missing.join(', ')}` : '',
    score.crisisMissed ? 'strip not raised' : '',
    score.falseAlarm ? 'false alarm' : '',
    score.empty ? 'nothing found' : '',
  ].filter(Boolean);
  if (faults.length === 0) return;
  console.log(`${score.q}: ${faults.join('; ')}`);
  console.log(
    `   topics ${score.understood.slice(0, 4).join(', ')}; five ${score.firstFive.join(', ')}`,
  );
}
