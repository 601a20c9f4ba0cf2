import type { Nation } from '#directory/schema/basics.ts';

/** Words around places: `content/near-me/words.yaml`. */
export interface LookUpWords {
  /** Words that say nothing of where: `i`, `am`, `the`. */
  readonly small: readonly string[];
  /** Words that are near to a name and stand for themselves: `hungry` is not Hungary. */
  readonly no_slips: readonly string[];
  /** Words before a thing, seldom before a place: `the`, `my`. */
  readonly articles: readonly string[];
  /** Names of places that are words for other things: `church`, `bridge`. */
  readonly everyday: readonly string[];
  /** Words before a place: `in`, `near`, `yng`. */
  readonly before: readonly string[];
  /** Words that councils are called by, around their name: `city council`. */
  readonly titles: readonly string[];
  /** Regions and counties, and the ids of the authorities among which they lead. */
  readonly half_postcodes: HalfPostcodeWords;
  readonly wide: Readonly<Record<string, readonly string[]>>;
  readonly nations: Readonly<Record<Nation, readonly string[]>>;
  readonly elsewhere: readonly Elsewhere[];
  /** Slips too far from the name for letters alone to tell: `lester` is `leicester`. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** What tells half a postcode in a sentence from what is written like one. */
export interface HalfPostcodeWords {
  /** Words for short, and motorways: `b4`, `m6`. */
  readonly doubtful: readonly string[];
  /** Words right after which even those are postcodes. */
  readonly sure_after: readonly string[];
  /** Words after which nothing is a postcode, with or without an article: `on`, `flat`. */
  readonly not_after: readonly string[];
  /** Words before which nothing is one: `services`, `bus`. */
  readonly not_before: readonly string[];
}

export interface Elsewhere {
  readonly id: string;
  /** The letters that its postcodes begin with. */
  readonly postcodes: readonly string[];
  readonly names: readonly string[];
}
