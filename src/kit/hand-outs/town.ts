import { nightTown } from '#drawings/night-town.ts';
import { colours } from '../sheet/colours.ts';
import type { Shape } from '../sheet/sheet.ts';

const drawnWide = 480;
/** Where the drawing's highest roofs are. */
const roofs = 100;
/** How much of what is above the foot is houses; the rest is night, for words. */
const houseShare = 0.42;
/** Which town: the one that has lit windows on every side. */
const seed = 7;
const rowColours = [colours.slate, colours.indigo, '#101A30'] as const;

/**
 * The film's night town across a sheet, its foot at `foot`. Above it is night; what lies below the foot
 * is the caller's to cover.
 */
export function townAcross({ wide, foot }: { wide: number; foot: number }): Shape[] {
  const scale = wide / drawnWide;
  const shown = roofs + (foot * houseShare) / scale;
  const place = { kind: 'outline', x: 0, y: foot - shown * scale, scale } as const;
  const town = nightTown(seed);
  return [
    { kind: 'box', x: 0, y: 0, wide, high: foot, fill: colours.ink },
    ...town.rows.map((d, row) => ({ ...place, d, fill: rowColours[row] ?? colours.indigo })),
    { ...place, d: town.windows, fill: colours.amber },
  ];
}
