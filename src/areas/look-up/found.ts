import type { Nation } from '#directory/schema/basics.ts';

/** What is known of where somebody is. */
export type Found =
  /** One place, or a district that lies in several: ids, most likely first. */
  | {
      readonly kind: 'area';
      /** As it was called, spelt as in our data: `Headingley`, `LS6`. */
      readonly name: string;
      readonly authorities: readonly string[];
      /** False where our data is not certain of the authority. */
      readonly isSure: boolean;
    }
  | { readonly kind: 'nation'; readonly nation: Nation }
  /** Outside of the four nations: an id of `elsewhere` in the words. */
  | { readonly kind: 'elsewhere'; readonly name: string; readonly where: string }
  /** Several that it may be, likeliest first: the visitor says which. */
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** No place that we know; `perhaps` are those that it may become with more letters. */
  | { readonly kind: 'nothing'; readonly perhaps: readonly Option[] };

/** A place that it may be. */
export interface Option {
  readonly name: string;
  readonly found: Exclude<Found, { readonly kind: 'choice' | 'nothing' }>;
}

export const nothing: Found = { kind: 'nothing', perhaps: [] };
