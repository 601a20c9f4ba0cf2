import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from '../stage/easing.ts';
import { pairs, smooth } from './outline.ts';
import type { Point } from '../stage/thread.ts';

// Round the head, from the nape over the crown to the chin; 0/0 is where the skull sits on the neck.
const profile = pairs([
  -17, 4, -33, -14, -43, -38, -40, -66, -22, -88, 4, -96, 28, -87, 37, -68, 38, -55, 41, -46, 50,
  -34, 42, -27, 42, -20, 40, -12, 38, 0, 26, 8, 10, 4, 6, 12,
]);
const facing = pairs([
  -15, 8, -27, -8, -35, -32, -36, -58, -26, -84, 0, -95, 26, -84, 36, -58, 36, -50, 35, -42, 34,
  -34, 33, -28, 31, -20, 27, -10, 20, 0, 8, 9, 0, 10, -8, 12,
]);

/** A value that is `side` in profile and `front` seen from the front, mirrored when looking back. */
export function turned(turn: number, front: number, side: number): number {
  return lerp(front, side, Math.abs(turn)) * (turn < 0 ? -1 : 1);
}

/** The outline of the head: a profile that tells where it looks, without a feature drawn on it. */
export function headOutline(turn: number): Point[] {
  const share = Math.abs(turn);
  const sign = turn < 0 ? -1 : 1;
  return profile.map((point, place) => {
    const front = facing[place] ?? point;
    return { x: sign * lerp(front.x, point.x, share), y: lerp(front.y, point.y, share) };
  });
}

/** Adds the head and nothing else to the path. */
export function drawSkull(g: SKRSContext2D, turn: number): void {
  smooth(g, headOutline(turn), 5.5);
}

/** A cap of hair or wool that follows the skull `out` beyond it, down to a line from brow to nape. */
export function cap(
  g: SKRSContext2D,
  turn: number,
  { out, brow, nape, fringe = 0 }: { out: number; brow: number; nape: number; fringe?: number },
): void {
  const sign = turn < 0 ? -1 : 1;
  const side = Math.abs(turn);
  const front = lerp(35, 38, side) + out;
  const back = -lerp(36, 43, side) - out;
  const points: Point[] = [
    { x: back * 0.86, y: lerp(brow, nape, side) },
    { x: back, y: -44 },
    { x: back * 0.92, y: -70 - out * 0.4 },
    { x: back * 0.52, y: -92 - out },
    { x: lerp(0, 3, side), y: -98 - out },
    { x: front * 0.7, y: -91 - out },
    { x: front * 0.97, y: -72 - out * 0.3 },
    { x: front + fringe * 0.2, y: brow },
    { x: front * 0.55, y: brow + 4 + fringe },
    { x: lerp(0, -4, side), y: lerp(brow, (brow + nape) / 2, side) + 2 },
  ];
  smooth(
    g,
    points.map(({ x, y }) => ({ x: x * sign, y })),
  );
}
