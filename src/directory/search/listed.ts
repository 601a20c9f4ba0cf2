import type { FinderFile } from './finder-file.ts';
import type { SearchIndex } from './search-index.ts';

/** What the list on /find/ says of topics and services; the index that is sent leaves it out. */
export interface Listed {
  /** Topic ids in order of need. */
  readonly topics: readonly string[];
  /** In order of their ids. */
  readonly services: readonly { readonly id: string; readonly name: string }[];
}

/** A number by which an index knows the list that it was made with (FNV-1a). */
export function markOf({ topics, services }: Listed): number {
  const text = [...topics, ...services.flatMap(({ id, name }) => [id, name])].join('|');
  let mark = 0x811c9dc5;
  for (const character of text) {
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return mark;
}

/** The index of a file and a list. @throws where one of them is of another build. */
export function withListed({ search, list }: FinderFile, listed: Listed): SearchIndex {
  if (list !== markOf(listed)) throw new Error('The search index is of another list of services.');
  return { ...search, listed };
}
