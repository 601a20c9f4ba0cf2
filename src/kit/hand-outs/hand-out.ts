import type { HandOutLine } from '../lines/hand-out-line.ts';
import type { Measure } from '../sheet/sheet.ts';

/** What stands on a hand-out besides its numbers; each a line of `content/strings/`. */
export interface HandOutWords {
  /** The title of the file: a viewer shows it. */
  readonly title: string;
  readonly heading: string;
  readonly second: string;
  /** How to use the squares. */
  readonly scan: string;
  /** When the numbers were read, and who may copy the sheet. */
  readonly foot: string;
  /** The title of what must give nothing away. */
  readonly plainTitle: string;
}

/** All that a hand-out is made of; the same in a build and in a browser. */
export interface HandOut {
  readonly words: HandOutWords;
  readonly lines: readonly HandOutLine[];
  readonly measure: Measure;
}
