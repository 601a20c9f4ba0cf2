import { colours } from '../sheet/colours.ts';
import { fitSize, wrapEvenly } from '../sheet/fit.ts';
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
  /** The size of the small print, which takes as many lines as it needs. */
  readonly small: number;
}

export const a4: PosterShape = {
  wide: 210,
  high: 297,
  town: 96,
  margin: 14,
  mostRow: 30,
  small: 3.5,
};
const toA3 = Math.SQRT2;
export const a3: PosterShape = {
  ...{ wide: 297, high: 420, town: a4.town * toA3 },
  ...{ margin: a4.margin * toA3, mostRow: a4.mostRow * toA3, small: a4.small * toA3 },
};
/** A phone's whole screen, two thirds as wide as this: what is small here is smaller there. */
export const phone: PosterShape = {
  ...{ wide: 108, high: 192, town: 54, margin: 7, mostRow: 20, small: 3 },
};

/** A poster, or a picture for a phone: the film's town, what it says, and the numbers with their codes. */
export function poster({ words, lines, measure }: HandOut, shape: PosterShape): Sheet {
  const { wide, high, town, margin, mostRow, small: size } = shape;
  const inner = wide - 2 * margin;
  const lead = size * 1.2;
  const smallLines = (text: string) => wrapEvenly(measure, text, 'plain', { size, most: inner });
  const [scan, foot] = [smallLines(words.scan), smallLines(words.foot)];
  const top = town + margin * 0.38 + size * 0.7;
  const end = high - margin * 0.6;
  const first = top + (scan.length - 1) * lead + margin * 0.63;
  const space = (end - (foot.length - 1) * lead - margin * 0.7 - first) / lines.length;
  const row = Math.min(mostRow, space * 0.84);
  const line = (text: string, y: number, size: number, fill: string): Words => ({
    ...{ kind: 'words', x: margin, y, words: text, hand: 'film', fill },
    size: fitSize(measure, text, 'film', { size, most: inner }),
  });
  const small = (texts: readonly string[], y: number): Words[] =>
    texts.map((text, place) => ({
      ...{ kind: 'words', x: margin, y: y + place * lead, words: text, hand: 'plain', size },
      fill: colours.ink,
    }));
  const shapes: Shape[] = [
    ...townAcross({ wide, foot: town }),
    { kind: 'box', x: 0, y: town, wide, high: high - town, fill: colours.paper },
    line(words.heading, margin + wide * 0.072, wide * 0.094, colours.amber),
    line(words.second, margin + wide * 0.165, wide * 0.066, colours.paper),
    ...small(scan, top),
    ...lines.flatMap((each, place) =>
      numberRow(each, measure, { x: margin, y: first + place * space, wide: inner, high: row }),
    ),
    ...small(foot, end - (foot.length - 1) * lead),
  ];
  return { title: words.title, wide, high, shapes };
}
