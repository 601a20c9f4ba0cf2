import type { SearchIndex } from '#directory/search/search-index.ts';
import type { OpenNow } from './open-now.ts';

/** What `/find/index.json` holds: see `FinderFile` in the directory. */
export interface FinderIndex {
  readonly search: SearchIndex;
  readonly hours: Readonly<Record<string, readonly string[]>>;
}

/** Longer than a slow line needs, so that a dead one is told of. */
const waitAtMostMs = 15_000;

/** Fetches the whole index: the request is the same whatever is typed. @throws when it does not come. */
export async function fetchFinderIndex(address: string): Promise<FinderIndex> {
  const response = await Promise.race([
    fetch(address),
    new Promise<never>((_, fail) => setTimeout(fail, waitAtMostMs, new Error('Too slow.'))),
  ]);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json() as Promise<FinderIndex>;
}

/** Whether a service is known to answer at that moment. */
export function isOpenAt({ hours }: FinderIndex, now: Date): (id: string) => boolean {
  // Each page has <open-now> in its shell: asking it saves a second copy of the clock, and a request.
  const openNow = customElements.get('open-now') as typeof OpenNow | undefined;
  return (id) => hours[id]?.some((code) => openNow?.isOpen(code, now)) ?? false;
}
