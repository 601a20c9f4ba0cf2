import type { Nation } from '../schema/basics.ts';
import type { Replaced } from './answer.ts';
import type { Listed } from './listed.ts';
import type { WordTree } from './word-tree.ts';

/**
 * The search index: all that a browser needs to find a service, the same bytes for everyone. It is JSON
 * made of a few long strings, because text of one kind in one place compresses best; `openIndex` turns
 * them into maps once. Lists inside a string are parted by `|`, entries by line ends.
 *
 * The phrases of its tree are stems and `@class` names in the order in which they are met. A target is a
 * topic's place, `>` with a service's place, `?page#section`, `*` with a nation's id or a voice (young,
 * parent, family, professional, work, school), `*crisis`, `*alone`, `*soon`, or `*calm` for what sounds like danger and is not.
 * Targets of single words are `@class` for its members, `-small` for words that are left out of a
 * sentence, `-welsh` for small words of Welsh, `-whole` for those that keep their endings, `-weak` for
 * those that say little alone, and `-plain` for those that are spelt right and mean nothing here, as do
 * all words without an entry.
 */
export interface SearchIndex extends WordTree {
  /** Elsewhere a topic or a service is its place in these lists. */
  readonly listed: Listed;
  readonly services: ServiceColumns;
  /**
   * Whom to put first, best first: people who listen to anyone, then those for each topic. Each time, parted by
   * `|`, three lists, parted by spaces, of service places as `writeNumbers` has them: for young people, for parents
   * and family, for professionals.
   */
  readonly first: string;
  /**
   * Topics that are told only by their own phrases, never by a hint, and are danger when it happens now,
   * as `writeNumbers` has them.
   */
  readonly grave: string;
  /** How Welsh changes the start of a word: `changed plain plain`. */
  readonly mutations: string;
  /** Spellings, text-speak and dialect, `to to=from from`, one a line. Both sides are plain words. */
  readonly says: string;
  /**
   * How services, then old names are called, a line for each: `marks|other|other`. The marks are one for
   * each of the `nameForms` of its name, nothing where it is not looked for by name; the other names are
   * stems with their mark before them. A mark is `=`, `~` for a name that is also an everyday word, or `!`
   * for a form that names nothing.
   */
  readonly names: string;
  /** Telephone and text numbers that the list does not show, `digits digits`, a line for each service. */
  readonly numbers: string;
  /** Old names, numbers and addresses. */
  readonly retired: readonly RetiredEntry[];
}

/** `IndexedService` by columns; small numbers as `writeNumbers` has them. */
export type ServiceColumns = readonly [
  /** Parted by spaces: for each service the places of its topics. */
  topics: string,
  /** From here on, one character for each service. */
  who: string,
  nations: string,
  ways: string,
  local: string,
];

export interface IndexedService {
  readonly id: string;
  /** Places in `Listed.topics`. */
  readonly topics: readonly number[];
  /** 1 young people, 2 parents and family, 4 professionals. */
  readonly who: number;
  /** Bit n is `nationOrder[n]`. */
  readonly nations: number;
  /** Bit n is `wayFilters[n]` of `answer.ts`. */
  readonly ways: number;
  /** 1: only for a part of a nation. */
  readonly local: number;
}

export type RetiredEntry = readonly [
  was: string,
  service: number,
  how: Replaced['how'],
  claim: Replaced['claim'],
];

/** `nationIds`, which a browser cannot have from the schemas; the order is that of the bits. */
export const nationOrder = [
  'england',
  'wales',
  'scotland',
  'northern-ireland',
] as const satisfies readonly Nation[];

/** A nation's bit in `IndexedService.nations`. */
export const bitOf = (nation: Nation): number => 1 << nationOrder.indexOf(nation);
