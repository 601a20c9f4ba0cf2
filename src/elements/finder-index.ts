import type { SearchIndex } from '#directory/search/search-index.ts';
import type { OpenNow } from './open-now.ts';

/** What `/find/index.json` holds. */
interface IndexFile {
  readonly search: SearchIndex;
  /** For each service id, the hours of its ways to reach a person, each in the code of `<open-now>`. */
  readonly hours: Readonly<Record<string, readonly string[]>>;
}

export interface FinderIndex {
  readonly search: SearchIndex;
  /** Whether a service is known to answer at that moment. */
  isOpenAt(now: Date): (id: string) => boolean;
}

/** Fetches the whole index: the request is the same whatever is typed. @throws when it does not come. */
export async function fetchFinderIndex(address: string): Promise<FinderIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const file = (await response.json()) as IndexFile;
  // Each page has <open-now> in its shell: asking it saves a second copy of the clock, and a request.
  const openNow = customElements.get('open-now') as typeof OpenNow | undefined;
  return {
    search: file.search,
    isOpenAt: (now) => (id) =>
      (file.hours[id] ?? []).some((code) => openNow?.isOpen(code, now) ?? false),
  };
}
