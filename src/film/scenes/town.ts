import { chance, height, keep, width, type Paint } from '../stage/paint.ts';
import { box, shape } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import type { Point } from '../stage/thread.ts';
import { drawRow, homesOf, sky, stars, type Row } from './street.ts';

export interface TownWindow extends Point {
  readonly wide: number;
  readonly high: number;
  /** From the farthest row, 0, to the nearest, 1. */
  readonly near: number;
  /** When it brightens as the town breathes: no two at once. */
  readonly phase: number;
}

/** Where the three children's windows are, and the window of the first picture. */
export const childPlaces = [
  { x: 716, y: 690 },
  { x: 1196, y: 776 },
  { x: 1664, y: 664 },
] as const;
export const firstPlace = { x: 250, y: 760 };

const rowCount = 6;

const rows: readonly Row[] = Array.from({ length: rowCount }, (_, place) => {
  const near = place / (rowCount - 1);
  return {
    name: `town ${place}`,
    from: -140,
    to: width + 140,
    top: 424 + place * 62 + place * place * 9,
    vary: 46 + near * 40,
    wide: 74 + near * 130,
    colour: mix('#35497A', '#152243', near ** 0.9),
  };
});

/** Every lit window of the town, from far to near. */
export const townWindows: readonly TownWindow[] = build();

function build(): TownWindow[] {
  const random = chance('lights of the town');
  const found: TownWindow[] = [];
  for (const [place, row] of rows.entries()) {
    const near = place / (rowCount - 1);
    for (const { x, y, wide } of homesOf(row)) {
      for (const across of [0.2, 0.58]) {
        for (const floor of [0, 1]) {
          if (random() > 0.42) continue;
          const spot = {
            x: x + wide * (across + 0.1),
            y: y + wide * (0.345 + floor * 0.5),
          };
          // Where the next row stands in front, a light would be cut; near the bottom words of pages lie.
          const next = rows[place + 1];
          const limit = next === undefined ? 880 : next.top - next.vary * 0.6;
          if (spot.y > limit || isByChild(spot)) continue;
          found.push({ ...spot, wide: wide * 0.2, high: wide * 0.25, near, phase: random() });
        }
      }
    }
  }
  return found;
}

/** Round the children's windows it is dark, so that each mark can be seen. */
function isByChild({ x, y }: Point): boolean {
  return [...childPlaces, firstPlace].some(
    (place) => Math.abs(place.x - x) < 104 && Math.abs(place.y + 16 - y) < 138,
  );
}

/** The town without its lights. */
export function drawTown(paint: Paint): void {
  keep(
    paint,
    'town',
    [-120, -60, width + 240, height + 120],
    (on) => {
      sky(on, ['#0A1226', '#16233F', '#2B3C66']);
      stars(on, 'town', 140, 420);
      for (const row of rows) drawRow(on, row);
    },
    1.2,
  );
}

/** The lights: each brightens for a moment in its own time. */
export function drawLights({ g, ...paint }: Paint, time: number, strength: number): void {
  for (const { x, y, wide, high, near, phase } of townWindows) {
    const breath = Math.max(0, Math.sin((time / 5.2 + phase) * Math.PI * 2)) ** 8;
    const light = (0.72 + 0.28 * breath) * strength;
    shape(
      { g, ...paint },
      clear(mix(sheets.amber, '#FFE3A0', breath * 0.6), light),
      box(x - wide / 2, y - high / 2, wide, high),
    );
    const reach = 26 + near * 46;
    const halo = g.createRadialGradient(x, y, 0, x, y, reach);
    halo.addColorStop(0, clear(sheets.amber, 0.3 * light));
    halo.addColorStop(1, clear(sheets.amber, 0));
    g.globalCompositeOperation = 'screen';
    g.fillStyle = halo;
    g.fillRect(x - reach, y - reach, reach * 2, reach * 2);
    g.globalCompositeOperation = 'source-over';
  }
}
