import type { Nation } from '#directory/schema/basics.ts';
import type { Language } from '#language/paths.ts';
import type { Cut } from '../schema/words.ts';

export type KitKind = 'hand-out' | 'slides' | 'document';

/** A file that the kit makes of the directory and of `content/kit/`. */
export interface KitFile {
  /** Its name below `/kit/`. */
  readonly name: string;
  readonly kind: KitKind;
  readonly language: Language;
  /** For which nation or age, where it is not for all. */
  readonly nation?: Nation;
  readonly cut?: Cut;
  /** How many pages or slides, where that is settled: a word processor decides by itself. */
  readonly pages?: number;
  readonly bytes: Uint8Array;
}

/** The licence of all that is made of `content/`; `content/LICENSE.md` has its words. */
export const kitLicence = 'CC BY 4.0';
