import type { SearchFile } from './search-file.ts';
import type { SearchIndex } from './search-index.ts';

/** A row of the list on /find/. */
export interface ListedService {
  readonly id: string;
  readonly name: string;
  /** The number that its link dials; '' where there is none. */
  readonly number: string;
}

/** What the list on /find/ says of topics and services; the index that is sent leaves it out. */
export interface Listed {
  /** Topic ids in order of need. */
  readonly topics: readonly string[];
  /** In order of their ids. */
  readonly services: readonly ListedService[];
}

/** By this an index knows the list that it was made with; the page that shows the list carries it. */
export function markOf({ topics, services }: Listed): string {
  const text = [...topics, ...services.flatMap(({ id, name, number }) => [id, name, number])].join(
    '|',
  );
  let mark = 0;
  for (let at = 0; at < text.length; at++) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0;
  return (mark >>> 8).toString(36);
}

/**
 * The index of a file and a list. `mark` is what the page that shows the list carries.
 * @throws where they are of different builds.
 */
export function withListed(
  { search, list }: SearchFile,
  listed: Listed,
  mark: string | undefined,
): SearchIndex {
  if (list !== mark) throw new Error('Another list');
  return { ...search, listed };
}
