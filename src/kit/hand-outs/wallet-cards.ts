import type { HandOutLine } from '../lines/hand-out-line.ts';
import { colours } from '../sheet/colours.ts';
import { fitSize, wrapEvenly } from '../sheet/fit.ts';
import type { Shape, Sheet } from '../sheet/sheet.ts';
import { cutLine, foldLine } from './cut-lines.ts';
import type { HandOut } from './hand-out.ts';
import { numberRow } from './number-row.ts';

/** A bank card's size, so that it goes where those go. */
export const card = { wide: 85, high: 54 } as const;
const page = { wide: 210, high: 297 } as const;
const cards = 5;
const left = (page.wide - 2 * card.wide) / 2;
const top = (page.high - cards * card.high) / 2;
const margin = 4;
/** At most so high is a row; fewer lines leave air between them. */
const mostRow = 16;

/**
 * Five cards on a sheet of A4. Each folds once down its middle, print outwards: the right half is the
 * front, and the numbers go on over the back.
 */
export function walletCards(handOut: HandOut): Sheet {
  const { words, lines } = handOut;
  const half = Math.ceil(lines.length / 2);
  const shapes = Array.from({ length: cards }, (_, place) => {
    const y = top + place * card.high;
    return [
      ...front(handOut, half, { x: left + card.wide, y }),
      ...back(handOut, half, { x: left, y }),
      cutLine({ x: left, y, long: 2 * card.wide }),
      ...foldLine({ x: left + card.wide, y, long: card.high, upright: true }),
    ];
  }).flat();
  const long = cards * card.high;
  return {
    ...{ title: words.title, wide: page.wide, high: page.high },
    shapes: [
      ...shapes,
      cutLine({ x: left, y: top + long, long: 2 * card.wide }),
      cutLine({ x: left, y: top, long, upright: true }),
      cutLine({ x: left + 2 * card.wide, y: top, long, upright: true }),
    ],
  };
}

function front(
  { words, lines, measure }: HandOut,
  count: number,
  { x, y }: { x: number; y: number },
): Shape[] {
  const inner = card.wide - 2 * margin;
  const heading = `${words.heading} ${words.second}`;
  const band = 9.5;
  return [
    { kind: 'box', x, y, wide: card.wide, high: band, fill: colours.ink },
    {
      ...{ kind: 'words', x: x + margin, y: y + 6.3, words: heading, hand: 'film' },
      fill: colours.amber,
      size: fitSize(measure, heading, 'film', { size: 5, most: inner }),
    },
    ...rows(lines.slice(0, count), measure, { x, y: y + band, high: card.high - band, count }),
  ];
}

function back(
  { words, lines, measure }: HandOut,
  count: number,
  { x, y }: { x: number; y: number },
): Shape[] {
  const size = 2.1;
  const small = wrapEvenly(measure, words.foot, 'plain', { size, most: card.wide - 2 * margin });
  const foot = 2 + small.length * size * 1.2;
  return [
    ...rows(lines.slice(count), measure, {
      ...{ x, y: y + 1, high: card.high - foot, count: lines.length - count },
    }),
    ...small.map((text, place): Shape => ({
      ...{ kind: 'words', x: x + margin, words: text, hand: 'plain', fill: colours.ink },
      ...{ size, y: y + card.high - 2 - (small.length - 1 - place) * size * 1.2 },
    })),
  ];
}

function rows(
  lines: readonly HandOutLine[],
  measure: HandOut['measure'],
  { x, y, high, count }: { x: number; y: number; high: number; count: number },
): Shape[] {
  const space = high / Math.max(count, 2);
  const row = Math.min(space * 0.84, mostRow);
  return lines.flatMap((line, place) =>
    numberRow(line, measure, {
      ...{ x: x + margin, y: y + place * space + (space - row) / 2 },
      ...{ wide: card.wide - 2 * margin, high: row, side: Math.min(space, 17) },
    }),
  );
}
