import MiniSearch from 'minisearch';
import type { Directory } from '#directory/directory.ts';
import type { SearchIndex } from '#directory/search/search-index.ts';
import { search } from '#directory/search/search.ts';
import { seededRandom } from '#drawings/seeded-random.ts';
import type { Measured } from './figure.ts';
import { miniSearchOptions } from './minisearch-page.ts';
import { serviceTexts } from './service-text.ts';
import { typosOf, type Typo } from './typos.ts';

/** Ids of what a query finds, best first. */
type Ask = (query: string) => readonly string[];

const seed = 20261121;

/** S4: how often a misspelt query finds, among the first five, what the right spelling finds first. */
export function typoRates(directory: Directory, index: SearchIndex): readonly Measured[] {
  const ours: Ask = (query) => search(index, query).results.map(({ id }) => id);
  const engine = new MiniSearch(miniSearchOptions);
  engine.addAll(serviceTexts(directory));
  const theirs: Ask = (query) => engine.search(query).map((found) => String(found['id']));
  const names = directory.services.map(({ name }) => name);
  const topics = directory.topics.flatMap(({ label, words }) => [label.en, ...words.en]);
  const random = seededRandom(seed);
  const half = { count: 100, random };
  const one = [...typosOf(names, { ...half, edits: 1 }), ...typosOf(topics, { ...half, edits: 1 })];
  const two = [...typosOf(names, { ...half, edits: 2 }), ...typosOf(topics, { ...half, edits: 2 })];
  return [
    [`${one.length} names and topics with one edit, found`, one, 95] as const,
    [`${two.length} with two edits in a word from 8 letters, found`, two, 80] as const,
  ].map(([what, typos, atLeast]) => ({
    goal: 'S4',
    what,
    ours: foundPercent(ours, typos),
    unit: '%',
    anchor: { name: 'MiniSearch', value: foundPercent(theirs, typos) },
    atLeast,
  }));
}

/** Percent of the typos that find what their right spelling does; NaN where there is none. */
export function foundPercent(ask: Ask, typos: readonly Typo[]): number {
  const found = typos.filter(({ right, wrong }) => {
    const [best] = ask(right);
    return best !== undefined && ask(wrong).slice(0, 5).includes(best);
  });
  return typos.length === 0 ? NaN : (100 * found.length) / typos.length;
}
