import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withBrowser } from '#bench/browser.ts';
import { buildCosts } from '#bench/build-cost.ts';
import { buildSite } from '#bench/build-site.ts';
import { columnsOf, inColumns, verdictOf, type Measured } from '#bench/figure.ts';
import { indexPath, firstQueries } from '#bench/first-query.ts';
import { firstViews } from '#bench/first-view.ts';
import { isFresh } from '#bench/fresh-site.ts';
import { keyPresses } from '#bench/key-press.ts';
import { largestPaints } from '#bench/largest-paint.ts';
import { nearMeKeys } from '#bench/near-me-keys.ts';
import { pageWeights, scriptWeights } from '#bench/page-weight.ts';
import { reachableServices } from '#bench/reachable.ts';
import { sameOutput } from '#bench/same-output.ts';
import { servedSmall } from '#bench/served-small.ts';
import { serviceTexts, withSearchWords } from '#bench/service-text.ts';
import { readPages } from '#bench/site-pages.ts';
import { typoRates } from '#bench/typo-rates.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { listedOf } from '#directory/search/compile-index.ts';
import type { SearchFile } from '#directory/search/search-file.ts';
import { withListed } from '#directory/search/listed.ts';
import { loadSearchWords } from '#directory/search/load-search-words.ts';
import { serveFolder } from '#hosting/serve-folder.ts';
import { copyProject } from './copy-project.ts';
import { findChromium } from './find-program.ts';
import { root } from './run-tool.ts';
import { sayWrongCalls, wholeNumber, WrongCall } from './wrong-call.ts';

/**
 * `npm run bench`: the goals for speed, each beside its anchor measured in the same run. Bytes,
 * counts and ratios can be trusted on any machine, seconds only beside each other. A goal that is
 * missed is printed, and is no failure.
 *
 * `--quick` leaves out the builds of B1 and B4, measures fewer rounds, and two pages stand for all in
 * P4; `--runs N` builds N times for B1; `--site FOLDER` measures a finished build; `--only P,S4`
 * measures only the goals so named.
 */
sayWrongCalls('Usage: npm run bench [-- --quick --runs 3 --site FOLDER --only P,S4]');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    site: { type: 'string' },
  },
});
const runs = wholeNumber('--runs', values.runs, 1);
const folder = join(root, '.cache', 'bench');
mkdirSync(folder, { recursive: true });
const rounds = values.quick ? 3 : 5;
const goals = ['P1', 'P2', 'P3', 'P4', 'P5', 'A1', 'S1', 'S4', 'S5', 'H1', 'B1', 'B4'] as const;
type Goal = (typeof goals)[number];
const chosen = values.only.split(',').filter((goal) => goal !== '');
const unknown = chosen.find((each) => !goals.some((goal) => goal.startsWith(each)));
if (unknown !== undefined) {
  throw new WrongCall(`--only names "${unknown}"; write some of ${goals.join(',')}.`);
}
const dist = values.site ?? siteToMeasure();
const pages = readPages(dist);
const content = join(root, 'content');
const directory = loadDirectory(content);
const sentences = serviceTexts(directory);
const services = withSearchWords(sentences, directory, loadSearchWords(content));
const all: Measured[] = [];

await measure('P1', () => pageWeights(dist, pages));
await measure('P3', () => scriptWeights(dist, pages));
await measure('S5', () => reachableServices(pages));
await measure('H1', () => servedSmall(dist));
await measure('S4', () => {
  const file = JSON.parse(readFileSync(join(dist, indexPath), 'utf8')) as SearchFile;
  return typoRates(directory, withListed(file, listedOf(directory), file.list));
});
const chromium = await findChromium();
if (chromium === undefined) {
  console.log('P2, P4, P5, A1 and S1 are not measured: they need Chromium. "npm test" brings one.');
} else {
  const server = await serveFolder(dist, 0);
  const site = server.address;
  await withBrowser(chromium, async (browser) => {
    await measure('P2', () => firstViews(browser, site));
    await measure('P4', () =>
      largestPaints(browser, site, pages, {
        rounds,
        folder,
        headers: readFileSync(join(dist, '_headers'), 'utf8'),
        ...(values.quick ? { addresses: ['/', '/services/childline/'] } : {}),
      }),
    );
    await measure('P5', () =>
      keyPresses(browser, site, pages, {
        rounds,
        cpuTimes: values.quick ? [4] : [4, 6],
        folder,
        root,
        services,
      }),
    );
    await measure('A1', () => nearMeKeys(browser, site, { rounds, folder }));
    await measure('S1', () =>
      firstQueries(browser, site, { rounds, dist, folder, services, sentences }),
    );
  });
  await server.close();
}
if (!values.quick) {
  // In a copy, so that a file saved meanwhile does not make two builds differ.
  const copy = copyProject();
  const inCopy = join(copy, '.cache', 'bench');
  await measure('B1', () => buildCosts(pages, { root: copy, folder: inCopy, runs }));
  await measure('B4', () => sameOutput(copy, inCopy));
  rmSync(copy, { recursive: true, force: true });
}

const titles = ['goal', 'what', 'ours', 'anchor', 'ratio', 'wanted', ''];
console.log(`\n${inColumns([titles, ...all.map(columnsOf)])}`);
const verdicts = all.map(verdictOf);
const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
console.log(`\n${count('ok')} ok, ${count('falls short')} fall short`);

function siteToMeasure(): string {
  if (isFresh(root)) return join(root, 'dist');
  console.log('dist/ is missing or older than its sources: building the site');
  const out = join(folder, 'site');
  buildSite({ root, out });
  return out;
}

/** Measures one goal; what cannot be measured is told, and the rest goes on. */
async function measure(
  goal: Goal,
  act: () => readonly Measured[] | Promise<readonly Measured[]>,
): Promise<void> {
  if (chosen.length > 0 && !chosen.some((each) => goal.startsWith(each))) return;
  const begun = performance.now();
  try {
    all.push(...(await act()));
  } catch (fault) {
    all.push({ goal, what: 'could not be measured', ours: NaN, atMost: 0 });
    console.error(`${goal}: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  console.error(`${goal} took ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}
