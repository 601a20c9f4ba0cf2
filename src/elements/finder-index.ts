import { withListed, type Listed } from '#directory/search/listed.ts';
import type { FinderFile } from '#directory/search/search-file.ts';
import type { SearchIndex } from '#directory/search/search-index.ts';
import type { FinderWords } from '#language/finder-words.ts';
import { readNumbers } from '#directory/search/small-numbers.ts';
import type { OpenNow } from './open-now.ts';

export interface FinderIndex {
  readonly search: SearchIndex;
  /**
   * For each service id, the hours of its ways to reach a person, that of its main one first ('' when
   * not known); nothing where no hours are known.
   */
  readonly hours: Readonly<Record<string, readonly string[]>>;
  /** In the language of the page. */
  readonly words: FinderWords;
}

/** Longer than a slow line needs, so that a dead one is told of; older browsers wait on. */
const waitAtMostMs = 15_000;

/**
 * Fetches the whole index: the request is the same whatever is typed. @throws when it does not come (a page
 * that says so is no JSON), or is not made for the list on this page.
 */
export async function fetchFinderIndex(
  { index: address = '', list }: DOMStringMap,
  listed: Listed,
): Promise<FinderIndex> {
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(
    waitAtMostMs,
  ) as AbortSignal;
  const response = await fetch(address, { signal });
  const file = (await response.json()) as FinderFile<FinderWords>;
  const { hours } = file;
  const codes = hours.codes.split(' ');
  const services = hours.services.split(' ');
  const of = (place: number): string[] =>
    readNumbers(services[place] ?? '').map((code) => codes[code] ?? '');
  return {
    search: withListed(file, listed, list),
    hours: Object.fromEntries(listed.services.map(({ id }, place) => [id, of(place)])),
    words: file.words[document.documentElement.lang === 'cy' ? 'cy' : 'en'],
  };
}

/** Whether a service is known to answer at that moment. */
export function isOpenAt({ hours }: FinderIndex, now: Date): (id: string) => boolean {
  // Each page has <open-now> in its shell: asking it saves a second copy of the clock, and a request.
  const openNow = customElements.get('open-now') as typeof OpenNow | undefined;
  return (id) => hours[id]?.some((code) => openNow?.isOpen(code, now)) ?? false;
}
