import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Point } from '../stage/thread.ts';
import type { Limb } from './bones.ts';

/** Adds a limb's part that tapers from one joint to the next, round at both, to the path. */
export function taper(g: SKRSContext2D, a: Point, b: Point, ra: number, rb: number): void {
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const slope = Math.acos(Math.min(1, Math.max(-1, (ra - rb) / far)));
  g.moveTo(a.x + ra * Math.cos(angle + slope), a.y + ra * Math.sin(angle + slope));
  g.arc(a.x, a.y, ra, angle + slope, angle - slope + Math.PI * 2);
  g.lineTo(b.x + rb * Math.cos(angle - slope), b.y + rb * Math.sin(angle - slope));
  g.arc(b.x, b.y, rb, angle - slope, angle + slope);
  g.closePath();
}

/** Adds a whole limb as one outline: no seam where it bends. */
export function limb(
  g: SKRSContext2D,
  { root, bend, end }: Limb,
  [top, middle, bottom]: readonly [number, number, number],
): void {
  taper(g, root, bend, top, middle);
  taper(g, bend, end, middle, bottom);
}

/** Adds a closed smooth outline through points to the path. */
export function smooth(g: SKRSContext2D, points: readonly Point[], tension = 6): void {
  const count = points.length;
  const at = (place: number) => points[(place + count) % count] ?? { x: 0, y: 0 };
  g.moveTo(at(0).x, at(0).y);
  for (let place = 0; place < count; place++) {
    const [before, from, to, after] = [at(place - 1), at(place), at(place + 1), at(place + 2)];
    g.bezierCurveTo(
      from.x + (to.x - before.x) / tension,
      from.y + (to.y - before.y) / tension,
      to.x - (after.x - from.x) / tension,
      to.y - (after.y - from.y) / tension,
      to.x,
      to.y,
    );
  }
  g.closePath();
}

/** A point beside the way from `from` to `to`: `along` from 0 to 1, `out` to its forward side. */
export function beside(from: Point, to: Point, along: number, out: number): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  return {
    x: from.x + (to.x - from.x) * along - uy * out,
    y: from.y + (to.y - from.y) * along + ux * out,
  };
}

export function pairs(flat: readonly number[]): Point[] {
  return Array.from({ length: flat.length / 2 }, (_, place) => ({
    x: flat[place * 2] ?? 0,
    y: flat[place * 2 + 1] ?? 0,
  }));
}
