import type { Nation } from '#directory/schema/basics.ts';

/** Words around places: `content/near-me/words.yaml`. */
export interface LookUpWords {
  /** Words that say nothing of where: `i`, `am`, `the`. */
  readonly small: readonly string[];
  /** Words before a place: `in`, `near`, `yng`. */
  readonly before: readonly string[];
  /** Words that councils are called by, around their name: `city council`. */
  readonly titles: readonly string[];
  /** Regions and counties, and the ids of the authorities among which they lead. */
  readonly wide: Readonly<Record<string, readonly string[]>>;
  readonly nations: Readonly<Record<Nation, readonly string[]>>;
  readonly elsewhere: readonly Elsewhere[];
  /** Slips too far from the name for letters alone to tell: `lester` is `leicester`. */
  readonly spellings: Readonly<Record<string, string>>;
}

export interface Elsewhere {
  readonly id: string;
  /** The letters that its postcodes begin with. */
  readonly postcodes: readonly string[];
  readonly names: readonly string[];
}
