import type { Nation } from '#directory/schema/basics.ts';

/** What a Welsh word may begin with after `yn`, `i`, `o`, and the letters that it stands for. */
export type Mutations = readonly (readonly [start: string, plain: string])[];

/** Words around places, as the build makes them from `content/near-me/words.yaml`. */
export interface LookUpWords {
  /** Words that say nothing of where by themselves: `i`, `am`, `the`, `near`, `city`, `council`. */
  readonly small: readonly string[];
  /** Words that are near to a name and stand for themselves: `hungry` is not Hungary. */
  readonly no_slips: readonly string[];
  /** Names of places that are words for other things: `church`, `bridge`. */
  readonly everyday: readonly string[];
  /** Words before a place: `in`, `near`, `yng`. */
  readonly before: readonly string[];
  /** The source of `halfPostcodePattern`. */
  readonly halves: string;
  /** `countryCodes`. */
  readonly countries: string;
  readonly mutations: Mutations;
  /** Regions and counties, and the ids of the authorities among which they lead, those to come too. */
  readonly wide: Readonly<Record<string, readonly string[]>>;
  readonly nations: Readonly<Record<Nation, readonly string[]>>;
  readonly elsewhere: readonly Elsewhere[];
  /** Slips too far from the name for letters alone to tell: `lester` is `leicester`. */
  readonly spellings: readonly (readonly [spelling: string, key: string])[];
}

export interface Elsewhere {
  readonly id: string;
  /** The letters that its postcodes begin with. */
  readonly postcodes: readonly string[];
  readonly names: readonly string[];
}
