import { colours } from '../sheet/colours.ts';
import { fitSize } from '../sheet/fit.ts';
import type { Shape, Sheet, Words } from '../sheet/sheet.ts';
import type { HandOut } from './hand-out.ts';
import { numberRow } from './number-row.ts';
import { townAcross } from './town.ts';

/** Measures of a sheet with the town above and numbers below, as shares of its width. */
export interface PosterShape {
  readonly wide: number;
  readonly high: number;
  /** Where the town ends. */
  readonly town: number;
  readonly margin: number;
  /** At most so high is a row; fewer lines leave air. */
  readonly mostRow: number;
}

export const a4: PosterShape = { wide: 210, high: 297, town: 96, margin: 14, mostRow: 30 };
const toA3 = Math.SQRT2;
export const a3: PosterShape = {
  ...{ wide: 297, high: 420, town: a4.town * toA3 },
  ...{ margin: a4.margin * toA3, mostRow: a4.mostRow * toA3 },
};
/** A phone's whole screen. */
export const phone: PosterShape = { wide: 108, high: 192, town: 62, margin: 7, mostRow: 20 };

/** A poster, or a picture for a phone: the film's town, what it says, and the numbers with their codes. */
export function poster({ words, lines, measure }: HandOut, shape: PosterShape): Sheet {
  const { wide, high, town, margin, mostRow } = shape;
  const inner = wide - 2 * margin;
  const foot = high - margin * 0.6;
  const first = town + margin * 1.25;
  const space = (foot - margin * 0.7 - first) / lines.length;
  const row = Math.min(mostRow, space * 0.84);
  const line = (text: string, y: number, size: number, fill: string): Words => ({
    ...{ kind: 'words', x: margin, y, words: text, hand: 'film', fill },
    size: fitSize(measure, text, 'film', { size, most: inner }),
  });
  const small = (text: string, y: number): Words => ({
    ...{ kind: 'words', x: margin, y, words: text, hand: 'plain', fill: colours.ink },
    size: fitSize(measure, text, 'plain', { size: wide * 0.0165, most: inner }),
  });
  const shapes: Shape[] = [
    ...townAcross({ wide, foot: town }),
    { kind: 'box', x: 0, y: town, wide, high: high - town, fill: colours.paper },
    line(words.heading, margin + wide * 0.072, wide * 0.094, colours.amber),
    line(words.second, margin + wide * 0.165, wide * 0.066, colours.paper),
    small(words.scan, town + margin * 0.62),
    ...lines.flatMap((each, place) =>
      numberRow(each, measure, { x: margin, y: first + place * space, wide: inner, high: row }),
    ),
    small(words.foot, foot),
  ];
  return { title: words.title, wide, high, shapes };
}
