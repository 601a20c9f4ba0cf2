import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { directoryCost, type DirectoryCost } from '#bench/directory-cost.ts';
import { columnsOf, inColumns, type Measured } from '#bench/figure.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { root } from './run-tool.ts';
import { sayWrongCalls, wholeNumber } from './wrong-call.ts';

/**
 * `npm run bench:data -- N [N …] [--seed S]`: the site with N services, most of them made up, and
 * what it costs; with several sizes also what one more page costs. Without a number, 200, 2,000 and
 * 10,000.
 */
sayWrongCalls('Usage: npm run bench:data [-- 2000 10000 --seed 1]');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const sizes =
  positionals.length === 0
    ? [200, 2000, 10_000]
    : positionals.map((each) => wholeNumber('A number of services', each, 1));
const seed = wholeNumber('--seed', values.seed, 0);
const folder = join(root, '.cache', 'bench', 'data');
mkdirSync(folder, { recursive: true });
const directory = loadDirectory(join(root, 'content'));
const costs: DirectoryCost[] = [];
for (const count of sizes.toSorted((a, b) => a - b)) {
  console.error(`building the site with ${count} services`);
  costs.push(await directoryCost({ root, folder, directory, count, seed }));
}

const rows: readonly (readonly [string, (cost: DirectoryCost) => number, number])[] = [
  ['services', (cost) => cost.services, 0],
  ['pages', (cost) => cost.pages, 0],
  ['CPU s to write the pages', (cost) => cost.cpuS, 1],
  ['peak memory, MiB', (cost) => cost.peakMiB, 0],
  ['CPU ms to compress one page', (cost) => cost.compressMsPerPage, 1],
  ['/find/ page, B', (cost) => cost.findPageB, 0],
  ['/find/ page, Brotli B', (cost) => cost.findPageBrotliB, 0],
  ['largest /topics/ page, Brotli B', (cost) => cost.topicPageBrotliB, 0],
  ['index, B', (cost) => cost.indexB, 0],
  ['index, Brotli B', (cost) => cost.indexBrotliB, 0],
  ['CPU ms to open the index, in Node', (cost) => cost.openMs, 1],
  ['CPU ms per query, in Node', (cost) => cost.queryMs, 2],
];
console.log(
  inColumns(
    rows.map(([what, of, decimals]) => [
      what,
      ...costs.map((cost) =>
        of(cost).toLocaleString('en-GB', {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }),
      ),
    ]),
  ),
);

const slopes = costs.slice(1).map((cost, place) => {
  const before = costs[place] ?? cost;
  return {
    what: `CPU ms of one more page, ${before.services} → ${cost.services} services`,
    ms: (1000 * (cost.cpuS - before.cpuS)) / (cost.pages - before.pages),
  };
});
const lines = slopes.map(({ what, ms }, place): Measured => {
  const before = slopes[place - 1];
  const line = { goal: 'N', what, ours: ms, unit: 'ms' };
  return before === undefined
    ? line
    : { ...line, anchor: { name: 'step before', value: before.ms }, ratioAtMost: 1.1 };
});
if (lines.length > 0) console.log(`\n${inColumns(lines.map(columnsOf))}`);
