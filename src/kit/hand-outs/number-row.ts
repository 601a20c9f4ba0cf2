import { qrPath } from '#qr/qr-path.ts';
import type { HandOutLine } from '../lines/hand-out-line.ts';
import { colours } from '../sheet/colours.ts';
import { fitSize } from '../sheet/fit.ts';
import type { Measure, Shape } from '../sheet/sheet.ts';

export interface RowPlace {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  /** The side of the code's square, where it is not as high as the row. */
  readonly side?: number;
}

/** A QR code on white, its quiet zone within the square. */
function codeSquare(text: string, { x, y, side }: { x: number; y: number; side: number }): Shape[] {
  const code = qrPath(text);
  return [
    { kind: 'box', x, y, wide: side, high: side, fill: colours.white },
    { kind: 'outline', x, y, scale: side / code.side, d: code.d, fill: colours.black },
  ];
}

/** What is said under a number: how, cost, hours and ages, and of the bill what is known. */
export function detailOf({ how, cost, hours, ages, bill }: HandOutLine): string {
  return [how, cost, hours, ages, bill]
    .flatMap((part) => (part === undefined ? [] : [`${part}.`]))
    .join(' ');
}

/** A line with its name, its number as the largest thing, what it costs and when it answers, and its code. */
export function numberRow(line: HandOutLine, measure: Measure, place: RowPlace): Shape[] {
  const { x, y, wide, high } = place;
  const side = line.code ? (place.side ?? high) : 0;
  const most = wide - side - high * 0.08;
  const at = (share: number) => y + high * share;
  const words = { x, fill: colours.ink, kind: 'words' } as const;
  const name = fitSize(measure, line.name, 'film', { size: high * 0.2, most });
  const number = fitSize(measure, line.number, 'film', { size: high * 0.4, most });
  const detail = detailOf(line);
  return [
    ...(line.code === undefined ? [lightBehind(place)] : []),
    { ...words, y: at(0.21), size: name, words: line.name, hand: 'film' },
    {
      ...words,
      ...{ y: at(0.6), size: number, words: line.number, hand: 'film' },
      ...(line.code ? { href: line.code } : {}),
    },
    {
      ...words,
      ...{ y: at(0.88), words: detail, hand: 'plain' },
      size: fitSize(measure, detail, 'plain', { size: high * 0.19, most }),
    },
    ...aboutShape(line, measure, {
      x: x + measure(`${line.name}  `, name, 'film'),
      y: at(0.21),
      most,
      place,
    }),
    ...(line.code
      ? codeSquare(line.code, { x: x + wide - side, y: y + (high - side) / 2, side })
      : []),
  ];
}

/** What the service is for, beside its name; smaller where it is long, and not at all where nobody could read it. */
function aboutShape(
  { about }: HandOutLine,
  measure: Measure,
  { x, y, most, place }: { x: number; y: number; most: number; place: RowPlace },
): Shape[] {
  if (about === undefined) return [];
  const room = most - (x - place.x);
  const size = fitSize(measure, about, 'plain', { size: place.high * 0.16, most: room });
  if (size < place.high * 0.12) return [];
  return [{ kind: 'words', x, y, size, words: about, hand: 'plain', fill: colours.ink }];
}

/** The amber sheet behind the number for danger. */
function lightBehind({ x, y, wide, high }: RowPlace): Shape {
  const edge = high * 0.12;
  return {
    ...{
      kind: 'box',
      x: x - edge,
      y: y - edge * 0.5,
      wide: wide + 2 * edge,
      high: high + edge * 0.5,
    },
    fill: colours.amber,
  };
}
