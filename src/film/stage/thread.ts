import type { SKRSContext2D } from '@napi-rs/canvas';
import { unitPixels, type Paint } from './paint.ts';
import { clear, sheets } from './palette.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly wide?: number;
  /** 0 unnoticed, 1 alight. */
  readonly lit?: number;
  readonly opacity?: number;
}

/** The gold thread: never taut, never broken. */
export function goldThread(paint: Paint, points: readonly Point[], line: Line = {}): void {
  const { wide = 5, lit = 0, opacity = 1 } = line;
  strand(paint, points, wide, { colour: sheets.amber, core: '#FFF3D6', lit, opacity });
}

/** White string: it pulls. */
export function whiteString(paint: Paint, points: readonly Point[], line: Line = {}): void {
  const { wide = 5, lit = 0.25, opacity = 1 } = line;
  strand(paint, points, wide, { colour: '#EDF5F9', core: '#FFFFFF', lit, opacity });
}

function strand(
  paint: Paint,
  points: readonly Point[],
  wide: number,
  { colour, core, lit, opacity }: { colour: string; core: string; lit: number; opacity: number },
): void {
  if (points.length < 2 || opacity <= 0) return;
  const { g } = paint;
  g.save();
  g.lineCap = 'round';
  g.lineJoin = 'round';
  if (lit > 0) {
    g.globalCompositeOperation = 'screen';
    // A few wide clear strokes are a glow at a tenth of the price of a blur.
    for (const [spread, strength] of [
      [12, 0.03],
      [8.5, 0.045],
      [5.5, 0.07],
      [3.4, 0.1],
      [2, 0.14],
    ] as const) {
      g.strokeStyle = clear(colour, strength * lit * opacity);
      g.lineWidth = wide * spread;
      curve(g, points);
      g.stroke();
    }
    g.globalCompositeOperation = 'source-over';
  }
  const unit = unitPixels(paint);
  g.shadowColor = `rgba(4,7,16,${0.45 * opacity})`;
  g.shadowBlur = 6 * unit;
  g.shadowOffsetY = 4 * unit;
  g.strokeStyle = clear(colour, opacity * (0.78 + 0.22 * lit));
  g.lineWidth = wide;
  curve(g, points);
  g.stroke();
  g.shadowColor = 'transparent';
  g.strokeStyle = clear(core, opacity * (0.25 + 0.55 * lit));
  g.lineWidth = wide * 0.36;
  curve(g, points);
  g.stroke();
  g.restore();
}

/** A smooth line through all points. */
export function curve(g: SKRSContext2D, points: readonly Point[]): void {
  g.beginPath();
  const at = (place: number) =>
    points[Math.min(points.length - 1, Math.max(0, place))] ?? { x: 0, y: 0 };
  g.moveTo(at(0).x, at(0).y);
  for (let place = 0; place < points.length - 1; place++) {
    const [before, from, to, after] = [at(place - 1), at(place), at(place + 1), at(place + 2)];
    g.bezierCurveTo(
      from.x + (to.x - before.x) / 6,
      from.y + (to.y - before.y) / 6,
      to.x - (after.x - from.x) / 6,
      to.y - (after.y - from.y) / 6,
      to.x,
      to.y,
    );
  }
}

/** Points of a thread that hangs between two places; `sag` is how far its middle drops. */
export function hang(from: Point, to: Point, sag: number, steps = 12): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    return {
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share + sag * 4 * share * (1 - share),
    };
  });
}

/**
 * A thread hung on something that moves: each point follows later than the one before, so a moving
 * cuff sends a wave down it. `anchor` is where the cuff is at a time; the rest is drawn relative to it.
 */
export function trailing(
  anchor: (time: number) => Point,
  time: number,
  rest: readonly Point[],
  lagSeconds = 0.5,
): Point[] {
  return rest.map((point, place) => {
    const late = anchor(time - (lagSeconds * place) / Math.max(1, rest.length - 1));
    return { x: late.x + point.x, y: late.y + point.y };
  });
}

/** The first part of a line of points, by share of its length: a thread that is being drawn. */
export function firstPart(points: readonly Point[], share: number): Point[] {
  if (share >= 1) return [...points];
  const steps = points.slice(1).map((to, place) => {
    const from = points[place] ?? to;
    return Math.hypot(to.x - from.x, to.y - from.y);
  });
  let left = steps.reduce((sum, step) => sum + step, 0) * Math.max(0, share);
  const part: Point[] = points.slice(0, 1);
  for (const [place, step] of steps.entries()) {
    const [from, to] = [points[place], points[place + 1]];
    if (from === undefined || to === undefined) break;
    if (left <= step) {
      const along = step === 0 ? 0 : left / step;
      part.push({ x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along });
      return part;
    }
    part.push(to);
    left -= step;
  }
  return part;
}
