import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadDirectory } from '#directory/load-directory.ts';
import { compileIndex } from '#directory/search/compile-index.ts';
import { loadSearchWords } from '#directory/search/load-search-words.ts';
import { scoreQueries, summarise, type Score } from '#directory/search/score-queries.ts';

/** `npm run eval:search -- FILE.json [--json] [--misses]`: how well the search answers a file of queries. */
const queries = z.array(
  z.object({
    q: z.string(),
    audience: z.enum(['child', 'parent', 'practitioner']),
    topics: z.array(z.string()),
    mustInclude: z.array(z.string()),
    flags: z.array(z.string()),
  }),
);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, misses: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) {
  throw new Error('No file of queries was given. Run: npm run eval:search -- FILE.json');
}
const directory = loadDirectory('content');
const index = compileIndex(directory, loadSearchWords('content'));
const scored = scoreQueries(
  index,
  directory,
  queries.parse(JSON.parse(readFileSync(file, 'utf8'))),
);
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
