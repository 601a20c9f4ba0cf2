import type { HandOutLine } from '../lines/hand-out-line.ts';
import { colours } from '../sheet/colours.ts';
import { fitSize, wrapEvenly } from '../sheet/fit.ts';
import type { Measure, Shape, Sheet } from '../sheet/sheet.ts';
import { cutLine } from './cut-lines.ts';
import type { HandOut } from './hand-out.ts';
import { detailOf } from './number-row.ts';
import { card } from './wallet-cards.ts';

const page = { wide: 210, high: 297 } as const;
const [across, down] = [2, 5];
const left = (page.wide - across * card.wide) / 2;
const top = (page.high - down * card.high) / 2;

/**
 * Numbers and hours, and nothing else: no name, picture, code or colour says whose they are. Whoever
 * gives the card says which is which. A number that everybody knows is left out.
 */
function plainLines(lines: readonly HandOutLine[]): readonly HandOutLine[] {
  return lines.filter(({ code }) => code !== undefined);
}

/** Ten cards on a sheet of A4, to be cut apart. */
export function plainCards({ words, lines, measure }: HandOut): Sheet {
  const shapes: Shape[] = Array.from({ length: across * down }, (_, place) => {
    const x = left + (place % across) * card.wide;
    const y = top + Math.floor(place / across) * card.high;
    return plainList(lines, measure, { x, y, wide: card.wide, high: card.high });
  }).flat();
  const size = { wide: across * card.wide, high: down * card.high };
  const cuts = [
    ...Array.from({ length: down + 1 }, (_, row) =>
      cutLine({ x: left, y: top + row * card.high, long: size.wide }),
    ),
    ...Array.from({ length: across + 1 }, (_, column) =>
      cutLine({ x: left + column * card.wide, y: top, long: size.high, upright: true }),
    ),
  ];
  return {
    title: words.plainTitle,
    wide: page.wide,
    high: page.high,
    shapes: [...shapes, ...cuts],
  };
}

/** The same list as a picture for a phone. */
export function plainPicture({ words, lines, measure }: HandOut): Sheet {
  const size = { wide: 108, high: 192 };
  return {
    ...{ title: words.plainTitle, ...size },
    shapes: [
      { kind: 'box', x: 0, y: 0, ...size, fill: colours.white },
      ...plainList(lines, measure, { x: 4, y: 24, wide: 100, high: 110 }),
    ],
  };
}

function plainList(
  lines: readonly HandOutLine[],
  measure: Measure,
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
): Shape[] {
  const shown = plainLines(lines);
  const margin = wide * 0.06;
  const space = (high - margin) / Math.max(shown.length, 4);
  return shown.flatMap((line, place) => {
    const foot = y + margin + place * space;
    const most = wide - 2 * margin;
    const size = fitSize(measure, line.number, 'plain', { size: space * 0.48, most });
    const detail = detailLines(shortDetail(line), measure, { space, most });
    const words = { kind: 'words', x: x + margin, hand: 'plain', fill: colours.black } as const;
    return [
      { ...words, y: foot + space * 0.42, size, words: line.number },
      ...detail.map((each) => ({ ...words, ...each, y: foot + space * each.y })),
    ];
  });
}

/** One line as large as fits or, where that would be too small to read, two; `y` is a share of the space. */
function detailLines(
  detail: string,
  measure: Measure,
  { space, most }: { space: number; most: number },
): { words: string; size: number; y: number }[] {
  const size = fitSize(measure, detail, 'plain', { size: space * 0.24, most });
  if (size > space * 0.165) return [{ words: detail, size, y: 0.74 }];
  const small = space * 0.175;
  return wrapEvenly(measure, detail, 'plain', { size: small, most }).map((words, place) => ({
    ...{ words, y: 0.66 + place * 0.2 },
    size: fitSize(measure, words, 'plain', { size: small, most }),
  }));
}

/** Without the bill: whose number it is would be asked next. */
function shortDetail({ how, cost, hours, ages }: HandOutLine): string {
  return detailOf({
    ...{ name: '', number: '', read: '', how },
    ...(cost === undefined ? {} : { cost }),
    ...(hours === undefined ? {} : { hours }),
    ...(ages === undefined ? {} : { ages }),
  });
}
