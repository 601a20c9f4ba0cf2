import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { seededRandom, type Random } from '#drawings/seeded-random.ts';

export const width = 1920;
export const height = 1080;

/** A text as it was drawn, for the tests of size and place. */
export interface TextMark {
  readonly text: string;
  readonly sizePx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly opacity: number;
  readonly colour: string;
  readonly kind: 'voice' | 'message' | 'end-card' | 'caption';
}

/** Which film is drawn: the calm one has a still camera, cross-fades and no moving rain. */
export interface Manner {
  readonly calm: boolean;
  /** True leaves the letters out and keeps what lies behind them: contrast is measured on that. */
  readonly lettersHidden?: boolean;
}

/** What a scene draws with. Coordinates are those of a stage of 1920 by 1080, whatever the output. */
export interface Paint {
  readonly g: SKRSContext2D;
  /** Output pixels for one stage pixel. */
  readonly pixel: number;
  readonly manner: Manner;
  readonly marks: TextMark[];
  /** Pictures that don't change, kept from frame to frame. */
  readonly kept: Map<string, Canvas>;
}

export function newPaint(
  pixel: number,
  manner: Manner = { calm: false },
): Paint & { canvas: Canvas } {
  const canvas = createCanvas(Math.round(width * pixel), Math.round(height * pixel));
  return { canvas, g: canvas.getContext('2d'), pixel, manner, marks: [], kept: new Map() };
}

/** How many output pixels one unit is where we draw, the camera's zoom included; the longer way. */
export function unitPixels({ g }: Paint): number {
  const { a, b, c, d } = g.getTransform();
  return Math.max(Math.hypot(a, b), Math.hypot(c, d));
}

/** A generator for one thing of one scene: the same name gives the same numbers on every call. */
export function chance(name: string): Random {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return seededRandom(hash);
}

/**
 * Draws something that does not change once, and its kept picture from then on. `box` is where it is
 * on the stage; `detail` draws it finer, for a camera that comes near.
 */
export function keep(
  paint: Paint,
  name: string,
  box: readonly [left: number, top: number, wide: number, high: number],
  draw: (paint: Paint) => void,
  detail = 1,
): void {
  const [left, top, wide, high] = box;
  const scale = paint.pixel * detail;
  let picture = paint.kept.get(name);
  if (picture === undefined) {
    picture = createCanvas(Math.ceil(wide * scale), Math.ceil(high * scale));
    const g = picture.getContext('2d');
    g.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    draw({ ...paint, g, marks: [] });
    paint.kept.set(name, picture);
  }
  paint.g.drawImage(picture, left, top, picture.width / scale, picture.height / scale);
}

/** A clean picture of its own, in output pixels; the same one each time for the same name. */
export function scrap(paint: Paint, name: string, wide: number, high: number): Canvas {
  const key = `scrap ${name}`;
  const found = paint.kept.get(key);
  if (found !== undefined && found.width >= wide && found.height >= high) {
    // Nothing of what was drawn before stays: no pixel, no cap of a line.
    found.getContext('2d').reset();
    return found;
  }
  // Always larger than asked for: a part of a picture is drawn otherwise than a whole one, in the last
  // digit, and frames must not depend on what was drawn before them.
  const made = createCanvas(Math.ceil(wide) + 16, Math.ceil(high) + 16);
  paint.kept.set(key, made);
  return made;
}
