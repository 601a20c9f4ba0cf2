import type { Paint } from '../stage/paint.ts';
import { height, width } from '../stage/paint.ts';
import { blend, box, disc, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { taper } from '../people/outline.ts';
import { clear, mix, sheets } from '../stage/palette.ts';

export const hallFloor = 936;

/** A front door with panels and a latch; its left, top, width. `0` shut. */
export function frontDoor(
  paint: Paint,
  [left, top, wide]: readonly [number, number, number],
  wood = '#5B3E2C',
): void {
  const high = hallFloor - top;
  sheet(paint, mix(wood, sheets.ink, 0.45), box(left - 30, top - 30, wide + 60, high + 30, 4), {
    lift: 22,
  });
  const face = blend(
    paint,
    [left, 0, left + wide, 0],
    [0, mix(wood, sheets.amber, 0.1)],
    [1, mix(wood, sheets.ink, 0.2)],
  );
  sheet(paint, face, box(left, top, wide, high, 4), { lift: 14 });
  const pane = mix(wood, sheets.ink, 0.16);
  for (const [x, y, w, h] of [
    [0.12, 0.34, 0.32, 0.26],
    [0.56, 0.34, 0.32, 0.26],
    [0.12, 0.66, 0.32, 0.28],
    [0.56, 0.66, 0.32, 0.28],
  ] as const) {
    sheet(paint, pane, box(left + wide * x, top + high * y, wide * w, high * h, 4), {
      lift: 5,
      shade: 0.6,
    });
  }
  // The night shows in a small round-topped pane.
  sheet(
    paint,
    '#12203E',
    (g) => {
      const [x, y, w, h] = [left + wide * 0.2, top + high * 0.07, wide * 0.6, high * 0.2];
      g.moveTo(x, y + h);
      g.lineTo(x, y + h * 0.5);
      g.bezierCurveTo(x, y - h * 0.15, x + w, y - h * 0.15, x + w, y + h * 0.5);
      g.lineTo(x + w, y + h);
      g.closePath();
    },
    { lift: 6 },
  );
  shape(paint, clear(sheets.dusk, 0.5), disc(left + wide * 0.62, top + high * 0.14, 4));
  shape(paint, clear(sheets.dusk, 0.4), disc(left + wide * 0.36, top + high * 0.2, 3));
}

/** The latch and its plate. `turn` is how far the handle is down. */
export function latch(paint: Paint, x: number, y: number, turn: number): void {
  const { g } = paint;
  sheet(paint, '#C9A256', box(x - 13, y - 44, 26, 96, 10), { lift: 6 });
  g.save();
  g.translate(x, y - 12);
  g.rotate((turn * 26 * Math.PI) / 180);
  sheet(paint, '#E4C377', box(-64, -9, 74, 18, 9), { lift: 7 });
  g.restore();
  shape(paint, '#6B4D1E', disc(x, y + 28, 5));
}

/** The hall: striped paper, a lamp, hooks with coats, a mat. */
export function hallWall(paint: Paint, right: number = width): void {
  const wall = blend(
    paint,
    [0, 0, right, hallFloor],
    [0, '#5E4634'],
    [0.5, '#4A3A3C'],
    [1, '#2E3048'],
  );
  shape(paint, wall, box(-20, -20, right + 40, height + 40));
  const { g } = paint;
  g.save();
  g.globalAlpha = 0.06;
  for (let x = 14; x < right; x += 92) shape(paint, sheets.paper, box(x, 0, 34, hallFloor));
  g.restore();
  shape(paint, clear('#1C1A26', 0.35), box(-20, hallFloor - 46, right + 40, 50));
  sheet(paint, '#241E2A', box(-20, hallFloor, right + 40, 300), { lift: 12, dy: -4 });
}

export function hangingLamp(paint: Paint, x: number, strength: number): void {
  glow(paint, x, 190, 720, sheets.amber, 0.46 * strength);
  shape(paint, '#2B2230', box(x - 4, -10, 8, 108));
  const shade = blend(paint, [0, 92, 0, 190], [0, '#E8A63C'], [1, '#FFD98C']);
  sheet(paint, shade, polygon([x - 34, 92], [x + 34, 92], [x + 84, 190], [x - 84, 190]), {
    lift: 18,
  });
  glow(paint, x, 200, 190, '#FFE3A8', 0.5 * strength);
}

export function coatHooks(paint: Paint, x: number, y: number): void {
  sheet(paint, '#3C2E2E', box(x, y, 330, 20, 8), { lift: 8 });
  for (const [at, colour, long, wide] of [
    [56, '#4B5B78', 250, 84],
    [166, '#7A4B3C', 300, 96],
    [278, '#3F4C46', 224, 78],
  ] as const) {
    hangingCoat(paint, { x: x + at, y: y + 16, long, wide, colour });
  }
}

interface HangingCoat {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly wide: number;
  readonly colour: string;
}

/** A coat on a hook: shoulders that slope, two sleeves, the line where it closes. */
function hangingCoat(paint: Paint, { x, y, long, wide, colour }: HangingCoat): void {
  const half = wide / 2;
  for (const side of [-1, 1]) {
    sheet(
      paint,
      mix(colour, sheets.ink, 0.22),
      (g) => {
        taper(
          g,
          { x: x + side * half * 0.72, y: y + 44 },
          { x: x + side * half, y: y + long * 0.42 },
          15,
          13,
        );
        taper(
          g,
          { x: x + side * half, y: y + long * 0.42 },
          { x: x + side * half * 0.92, y: y + long * 0.7 },
          13,
          11,
        );
      },
      { lift: 6 },
    );
  }
  sheet(
    paint,
    colour,
    (g) => {
      g.moveTo(x, y + 6);
      g.bezierCurveTo(x + half * 0.4, y + 12, x + half * 0.86, y + 22, x + half * 0.84, y + 56);
      g.lineTo(x + half * 0.8, y + long);
      g.lineTo(x - half * 0.8, y + long);
      g.lineTo(x - half * 0.84, y + 56);
      g.bezierCurveTo(x - half * 0.86, y + 22, x - half * 0.4, y + 12, x, y + 6);
    },
    { lift: 10 },
  );
  shape(paint, mix(colour, sheets.ink, 0.3), box(x - 1.5, y + 40, 3, long - 44));
  shape(
    paint,
    mix(colour, sheets.ink, 0.3),
    polygon([x - 15, y + 12], [x + 15, y + 12], [x, y + 46]),
  );
  shape(paint, '#C9A256', disc(x, y, 7));
}
