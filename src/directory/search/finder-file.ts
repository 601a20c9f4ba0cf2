import type { Directory } from '../directory.ts';
import { encodeHours } from '../opening/hours-code.ts';
import { compileIndex } from './compile-index.ts';
import { loadSearchWords } from './load-search-words.ts';
import type { SearchIndex } from './search-index.ts';

/** What `/find/index.json` holds: the search index and, for each service, when it answers. */
export interface FinderFile {
  readonly search: SearchIndex;
  /** For each service id, the codes of the hours of its ways to reach a person; services without any are left out. */
  readonly hours: Readonly<Record<string, readonly string[]>>;
}

export function finderFile(directory: Directory, folder: string): FinderFile {
  const hours = directory.services.flatMap((service) => {
    const codes = service.channels
      .filter(({ type }) => type !== 'website')
      .map((channel) => encodeHours(channel.hours, service.nations))
      .filter((code) => code !== '');
    return codes.length === 0 ? [] : [[service.id, [...new Set(codes)]] as const];
  });
  return {
    search: compileIndex(directory, loadSearchWords(folder)),
    hours: Object.fromEntries(hours),
  };
}
