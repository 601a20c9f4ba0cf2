import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, ramp } from '../stage/easing.ts';
import { chance, type Paint } from '../stage/paint.ts';
import { clear, sheets } from '../stage/palette.ts';
import { firstPart, hang, type Point } from '../stage/thread.ts';
import { townWindows } from './town.ts';
import { childWindows, twoPeople } from './town-people.ts';

interface Strand {
  readonly points: readonly Point[];
  readonly order: number;
  readonly near: number;
}

/** Threads from window to window; every window hangs on at least one, and all are one net. */
const net: readonly Strand[] = build();

function build(): Strand[] {
  const places = [
    ...townWindows.map(({ x, y, near }) => ({ x, y, near })),
    ...[...childWindows, twoPeople].map(({ x, y }) => ({ x, y, near: 0.9 })),
  ].sort((one, other) => one.x - other.x);
  const random = chance('net');
  const strands: Strand[] = [];
  const add = (from: (typeof places)[number], to: (typeof places)[number]) => {
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    strands.push({
      points: hang(from, to, 10 + far * 0.16, 10),
      order: clamp(Math.hypot(from.x - twoPeople.x, from.y - twoPeople.y) / 1900 + random() * 0.1),
      near: (from.near + to.near) / 2,
    });
  };
  // First a tree from the first window that reaches them all, and then a few more for each.
  const done = [places.find(({ x }) => x === twoPeople.x) ?? places[0]].filter(
    (one) => one !== undefined,
  );
  const waiting = new Set(places.filter((one) => one !== done[0]));
  const cost = (a: Point, b: Point) => Math.hypot(a.x - b.x, (a.y - b.y) * 1.25);
  while (waiting.size > 0) {
    let best: { from: (typeof places)[number]; to: (typeof places)[number] } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const to of waiting) {
      for (const from of done) {
        const price = cost(from, to);
        if (price < least) [best, least] = [{ from, to }, price];
      }
    }
    if (best === undefined) break;
    add(best.from, best.to);
    done.push(best.to);
    waiting.delete(best.to);
  }
  for (const from of places) {
    const close = places
      .filter((to) => to.x > from.x + 30 && cost(from, to) < 330)
      .sort((a, b) => cost(from, a) - cost(from, b));
    for (const to of close.slice(1, 2)) if (random() > 0.45) add(from, to);
  }
  return strands;
}

/** The net at a time: it grows from the first window over the whole town. */
export function drawNet(paint: Paint, grown: number, strength: number): void {
  if (strength <= 0) return;
  const { g } = paint;
  g.save();
  g.lineCap = 'round';
  for (const [from, to] of [
    [0, 0.4],
    [0.4, 0.75],
    [0.75, 1.01],
  ] as const) {
    const trace = () => {
      g.beginPath();
      for (const { points, order, near } of net) {
        if (near < from || near >= to) continue;
        const share = ramp(grown, order * 0.78, order * 0.78 + 0.2);
        if (share > 0) line(g, firstPart(points, share));
      }
    };
    const wide = 1.5 + to * 2.1;
    g.globalCompositeOperation = 'screen';
    for (const [spread, light] of [
      [7, 0.05],
      [3.6, 0.12],
    ] as const) {
      g.strokeStyle = clear(sheets.amber, light * strength);
      g.lineWidth = wide * spread;
      trace();
      g.stroke();
    }
    g.globalCompositeOperation = 'source-over';
    g.strokeStyle = clear('#FBCB6E', (0.5 + 0.35 * to) * strength);
    g.lineWidth = wide;
    trace();
    g.stroke();
  }
  g.restore();
}

function line(g: SKRSContext2D, points: readonly Point[]): void {
  for (const [place, { x, y }] of points.entries()) {
    if (place === 0) g.moveTo(x, y);
    else g.lineTo(x, y);
  }
}
