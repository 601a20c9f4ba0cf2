/**
 * The search index: all that a browser needs to find a service, the same bytes for everyone.
 * It is JSON made of a few long strings, because text of one kind in one place compresses best;
 * `openIndex` turns them into maps once. Lists inside a string are parted by `|`, entries by line ends.
 */
export interface SearchIndex {
  /** Topic ids in order of need. Elsewhere a topic is its place in this list. */
  readonly topics: readonly string[];
  /** Services in order of their ids. Elsewhere a service is its place among them. */
  readonly services: ServiceColumns;
  /** For each topic, whom to put first: for young people, parents, professionals. Service places, best first. */
  readonly first: readonly ByAudience[];
  /** People who listen to anyone, best first. */
  readonly general: ByAudience;
  /** Frequent words, parted by spaces: `shortenWords` wrote them as one character each. */
  readonly words: string;
  /** Spellings, text-speak and dialect, `to to=from from`, one a line. Both sides are plain words. */
  readonly says: string;
  /** Word classes, `name=word word`, one a line; words are stems. A phrase names a class by `@name`. */
  readonly classes: string;
  /** Words that are left out of a sentence, parted by spaces. */
  readonly small: string;
  /** Words that keep their endings when others lose them, parted by spaces. */
  readonly whole: string;
  /** Words that say little when they stand alone; stems parted by spaces. */
  readonly weak: string;
  /** Ordinary words that are spelt right and mean nothing here; stems parted by spaces. */
  readonly plain: string;
  /**
   * What phrases mean, `target|phrase|phrase`, one target a line. A phrase is stems and `@class` names
   * in the order in which they are met, sorted and written by `frontCode`. A target is a topic's place, `>` with a service's place,
   * `?page#section`, `*` with a nation's id or a voice (young, parent, professional), `*crisis`, or
   * `*calm` for what sounds like danger and is not.
   */
  readonly phrases: string;
  /** The same in Welsh. Mutated words are led back to the words in here. */
  readonly phrasesInWelsh: string;
  /** Names, `|name|name`, a line for each service, then for each old name; `~` before a name that is also an everyday word; `=` for the words of its id. */
  readonly names: string;
  /** Telephone and text numbers, `digits digits`, a line for each service. */
  readonly numbers: string;
  /** Old names, numbers and addresses. */
  readonly retired: readonly RetiredEntry[];
}

/** Service places, best first: for young people, for parents and family, for professionals. */
export type ByAudience = readonly [readonly number[], readonly number[], readonly number[]];

/** `IndexedService` by columns; small numbers as `writeNumbers` has them. */
export type ServiceColumns = readonly [
  /** Parted by spaces. */
  ids: string,
  /** Parted by spaces: for each service the places of its topics. */
  topics: string,
  /** From here on, one character for each service. */
  who: string,
  nations: string,
  ways: string,
  local: string,
];

export type IndexedService = readonly [
  id: string,
  /** Places in `topics`. */
  topics: readonly number[],
  /** 1 young people, 2 parents and family, 4 professionals. */
  who: number,
  /** Bit n is `nationOrder[n]`. */
  nations: number,
  /** Bit n is `wayFilters[n]` of `answer.ts`. */
  ways: number,
  /** 1: only for a part of a nation. */
  local: number,
];

/** `now`: 1 it took the old one's place, 0 it is somewhere to go instead. `claim`: 2 sourced, 1 likely, 0 none. */
export type RetiredEntry = readonly [was: string, service: number, now: 0 | 1, claim: 0 | 1 | 2];

export const nationOrder = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nationOrder)[number];
