import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { chance, height, unitPixels, width, type Paint } from './paint.ts';
import { clear, sheets } from './palette.ts';

export interface Lift {
  /** How far it lies above the sheet behind it, in stage pixels: the shadow grows with it. */
  readonly lift?: number;
  readonly shade?: number;
  /** Where its shadow falls; light from above unless told otherwise. */
  readonly dx?: number;
  readonly dy?: number;
}

type Outline = (g: SKRSContext2D) => void;
type Fill = string | CanvasGradient;

/** One sheet of paper with a soft shadow on what lies behind it. */
export function sheet(
  paint: Paint,
  fill: Fill,
  outline: Outline,
  { lift = 16, shade = 0.5, dx = 0, dy = lift * 0.4 }: Lift = {},
): void {
  const { g } = paint;
  g.save();
  if (lift > 0) {
    // Shadows do not grow with the canvas, so they are told the size of a unit.
    const unit = unitPixels(paint);
    g.shadowColor = `rgba(4,7,16,${shade})`;
    g.shadowBlur = lift * 1.5 * unit;
    g.shadowOffsetX = dx * unit;
    g.shadowOffsetY = dy * unit;
  }
  g.fillStyle = fill;
  g.beginPath();
  outline(g);
  g.fill();
  g.restore();
}

/** A flat shape without a shadow. */
export function shape(paint: Paint, fill: Fill, outline: Outline): void {
  sheet(paint, fill, outline, { lift: 0 });
}

export function box(x: number, y: number, wide: number, high: number, round = 0): Outline {
  return (g) => (round > 0 ? g.roundRect(x, y, wide, high, round) : g.rect(x, y, wide, high));
}

export function polygon(...points: readonly (readonly [x: number, y: number])[]): Outline {
  return (g) => {
    for (const [place, [x, y]] of points.entries()) {
      if (place === 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.closePath();
  };
}

export function disc(x: number, y: number, radius: number): Outline {
  return (g) => g.ellipse(x, y, radius, radius, 0, 0, Math.PI * 2);
}

/** Colours from one place to another. */
export function blend(
  { g }: Paint,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  ...stops: readonly (readonly [at: number, colour: string])[]
): CanvasGradient {
  const made = g.createLinearGradient(x1, y1, x2, y2);
  for (const [at, colour] of stops) made.addColorStop(at, colour);
  return made;
}

/** Light that spreads softly from a point. */
export function glow(
  { g }: Paint,
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength: number,
): void {
  if (strength <= 0) return;
  const light = g.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, clear(colour, strength));
  light.addColorStop(0.25, clear(colour, strength * 0.56));
  light.addColorStop(0.55, clear(colour, strength * 0.2));
  light.addColorStop(1, clear(colour, 0));
  g.save();
  g.globalCompositeOperation = 'screen';
  g.fillStyle = light;
  g.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  g.restore();
}

/** Darkens the edges; the middle stays as it is. */
export function vignette({ g }: Paint, strength: number): void {
  const dark = g.createRadialGradient(width / 2, height / 2, 520, width / 2, height / 2, 1180);
  dark.addColorStop(0, clear('#050812', 0));
  dark.addColorStop(1, clear('#050812', strength));
  g.fillStyle = dark;
  g.fillRect(0, 0, width, height);
}

/** Covers everything with one colour. */
export function veil({ g }: Paint, colour: string, opacity: number): void {
  if (opacity <= 0) return;
  g.fillStyle = clear(colour, opacity);
  g.fillRect(-10, -10, width + 20, height + 20);
}

const tiles = new Map<number, Canvas>();

/** The tooth of the paper over the whole picture: light and dark flecks that stay where they are. */
export function grain(paint: Paint, strength = 1): void {
  const { g, pixel } = paint;
  const tile = tiles.get(pixel) ?? smaller(grainTile(), pixel);
  tiles.set(pixel, tile);
  g.save();
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.globalAlpha = strength;
  for (let y = 0; y < g.canvas.height; y += tile.height) {
    for (let x = 0; x < g.canvas.width; x += tile.width) g.drawImage(tile, x, y);
  }
  g.restore();
}

/** Flecks are as large as the stage says: in a small picture they are finer, and cost less to send. */
function smaller(tile: Canvas, pixel: number): Canvas {
  if (pixel === 1) return tile;
  const size = Math.max(1, Math.round(tile.width * pixel));
  const made = createCanvas(size, size);
  const g = made.getContext('2d');
  g.imageSmoothingQuality = 'high';
  g.drawImage(tile, 0, 0, size, size);
  return made;
}

function grainTile(): Canvas {
  const made = createCanvas(512, 512);
  const g = made.getContext('2d');
  const image = g.createImageData(512, 512);
  const random = chance('grain');
  for (let place = 0; place < image.data.length; place += 4) {
    const fleck = random() + random() - 1;
    const tone = fleck > 0 ? 255 : 0;
    image.data[place] = tone;
    image.data[place + 1] = tone;
    image.data[place + 2] = tone;
    // Stronger flecks are not seen, and cost as much to send as everything else together.
    image.data[place + 3] = Math.round(Math.abs(fleck) * 3);
  }
  g.putImageData(image, 0, 0);
  // Fibres: short pale hairs, as in laid paper.
  g.strokeStyle = clear(sheets.paper, 0.035);
  g.lineWidth = 1;
  for (let hair = 0; hair < 260; hair++) {
    const [x, y, turn] = [random() * 512, random() * 512, random() * 3];
    g.beginPath();
    g.moveTo(x, y);
    g.quadraticCurveTo(x + 9 * Math.cos(turn), y + 9 * Math.sin(turn), x + 16, y + random() * 8);
    g.stroke();
  }
  return made;
}
