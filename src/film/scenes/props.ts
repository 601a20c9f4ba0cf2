import type { Paint } from '../stage/paint.ts';
import { blend, box, disc, polygon, shape, sheet } from '../stage/paper.ts';
import { mix, sheets } from '../stage/palette.ts';
import { taper } from '../people/outline.ts';

/** A wooden chair seen from the side; 0/0 is the floor under its seat's middle, its back to the left. */
export function chair(paint: Paint, wood: string, size = 1): void {
  const { g } = paint;
  g.save();
  g.scale(size, size);
  sheet(
    paint,
    wood,
    (path) => {
      taper(path, { x: -62, y: -330 }, { x: -52, y: -150 }, 9, 9);
      taper(path, { x: -52, y: -150 }, { x: -64, y: -2 }, 9, 7);
      taper(path, { x: 52, y: -146 }, { x: 60, y: -2 }, 9, 7);
      path.roundRect(-66, -162, 132, 20, 8);
    },
    { lift: 10 },
  );
  sheet(paint, mix(wood, sheets.ink, 0.2), box(-66, -318, 16, 118, 8), { lift: 4 });
  g.restore();
}

/** A table seen from the side: its top's left and right end, its height over the floor. */
export function table(
  paint: Paint,
  wood: string,
  [left, right, floor, high]: readonly [number, number, number, number],
): void {
  sheet(
    paint,
    mix(wood, sheets.ink, 0.25),
    (path) => {
      taper(path, { x: left + 34, y: floor - high + 10 }, { x: left + 24, y: floor - 4 }, 13, 9);
      taper(path, { x: right - 34, y: floor - high + 10 }, { x: right - 24, y: floor - 4 }, 13, 9);
    },
    { lift: 8 },
  );
  sheet(paint, wood, box(left, floor - high, right - left, 24, 8), { lift: 14 });
}

/** A phone, seen from its edge side or face; the light of its screen is the caller's. */
export function phone(
  paint: Paint,
  {
    x,
    y,
    turn = 0,
    size = 1,
    glass = sheets.cold,
  }: {
    x: number;
    y: number;
    turn?: number;
    size?: number;
    glass?: string;
  },
): void {
  const { g } = paint;
  g.save();
  g.translate(x, y);
  g.rotate(turn);
  g.scale(size, size);
  sheet(paint, '#0A1020', box(-19, -36, 38, 72, 8), { lift: 6 });
  shape(paint, glass, box(-15, -31, 30, 62, 4));
  g.restore();
}

/** A cardboard box: its left, floor, width and height. */
export function cardboard(
  paint: Paint,
  [left, floor, wide, high]: readonly [number, number, number, number],
  colour = '#A5794E',
): void {
  sheet(paint, colour, box(left, floor - high, wide, high, 4), { lift: 16 });
  shape(paint, mix(colour, sheets.ink, 0.16), box(left, floor - high, wide, 16, 4));
  shape(paint, mix(colour, sheets.paper, 0.1), box(left + 14, floor - high + 34, wide * 0.3, 8, 4));
}

/** A photo of a small boy: a white-edged card. `turn` 1 is face up, 0 on edge, -1 face down. */
export function photo(paint: Paint, x: number, y: number, turn: number, size = 1, angle = 0): void {
  const { g } = paint;
  g.save();
  g.translate(x, y);
  g.rotate(angle);
  g.scale(size, size * Math.max(0.08, Math.abs(turn)));
  sheet(paint, sheets.paper, box(-36, -44, 72, 88, 5), { lift: 6 });
  if (turn > 0) {
    shape(paint, '#7FB0C4', box(-29, -37, 58, 62, 2));
    g.save();
    g.beginPath();
    g.rect(-29, -37, 58, 62);
    g.clip();
    shape(paint, '#D98A4E', (path) => taper(path, { x: 0, y: 20 }, { x: 0, y: 46 }, 17, 24));
    shape(paint, '#5A3A2B', disc(0, -6, 15));
    shape(paint, '#221A22', (path) => {
      path.arc(0, -8, 16.5, Math.PI * 1.02, Math.PI * 1.98);
      path.closePath();
    });
    g.restore();
  }
  g.restore();
}

/** A window seen from inside: night behind, a frame, a bar. */
export function nightWindow(
  paint: Paint,
  [left, top, wide, high]: readonly [number, number, number, number],
  frame: string,
): void {
  sheet(paint, frame, box(left - 18, top - 18, wide + 36, high + 36, 6), { lift: 18 });
  shape(
    paint,
    blend(paint, [0, top, 0, top + high], [0, '#0E1832'], [1, '#23365E']),
    box(left, top, wide, high),
  );
  shape(
    paint,
    '#16233F',
    polygon(
      [left, top + high],
      [left, top + high * 0.74],
      [left + wide * 0.3, top + high * 0.62],
      [left + wide * 0.3, top + high * 0.7],
      [left + wide * 0.62, top + high * 0.7],
      [left + wide * 0.8, top + high * 0.58],
      [left + wide, top + high * 0.7],
      [left + wide, top + high],
    ),
  );
}

/** The bars of a window, laid over what is seen through it. */
export function windowBars(
  paint: Paint,
  [left, top, wide, high]: readonly [number, number, number, number],
  frame: string,
): void {
  sheet(paint, frame, box(left + wide / 2 - 6, top, 12, high), { lift: 5 });
  sheet(paint, frame, box(left, top + high * 0.45, wide, 10), { lift: 5 });
  sheet(paint, frame, box(left - 30, top + high + 10, wide + 60, 22, 4), { lift: 10 });
}
