import type { Hand, Sheet, Shape } from './sheet.ts';

/** What both a browser's canvas and that of the build can do, and all that a sheet asks of them. */
export interface Brush<Path> {
  fillStyle: unknown;
  font: string;
  textAlign: unknown;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  fill(path: Path): void;
  fillRect(x: number, y: number, wide: number, high: number): void;
  fillText(words: string, x: number, y: number): void;
}

export interface Painting<Path> {
  /** Dots or points for a millimetre. */
  readonly scale: number;
  /** The names of fonts for each hand, as CSS has them. */
  readonly fonts: Readonly<Record<Hand, string>>;
  readonly path: (d: string) => Path;
  /** How bold letters are, where a font has more than one weight. */
  readonly weight?: number;
}

/** Paints a sheet with its shapes in their order. */
export function paintSheet<Path>(brush: Brush<Path>, sheet: Sheet, painting: Painting<Path>): void {
  brush.save();
  brush.scale(painting.scale, painting.scale);
  for (const shape of sheet.shapes) paintShape(brush, shape, painting);
  brush.restore();
}

function paintShape<Path>(
  brush: Brush<Path>,
  shape: Shape,
  { fonts, path, weight }: Painting<Path>,
): void {
  brush.fillStyle = shape.fill;
  if (shape.kind === 'box') {
    brush.fillRect(shape.x, shape.y, shape.wide, shape.high);
    return;
  }
  brush.save();
  brush.translate(shape.x, shape.y);
  if (shape.kind === 'outline') {
    brush.scale(shape.scale, shape.scale);
    brush.fill(path(shape.d));
  } else {
    // Letters are set large and made small: hinting at two or three units would bend them.
    brush.scale(shape.size / letterUnits, shape.size / letterUnits);
    brush.font = `${weight === undefined ? '' : `${weight} `}${letterUnits}px ${fonts[shape.hand]}`;
    brush.textAlign = shape.align === 'middle' ? 'center' : (shape.align ?? 'start');
    brush.fillText(shape.words, 0, 0);
  }
  brush.restore();
}

/** A picture's dots for each millimetre: sharp on a phone, and under 300 kB with six codes. */
export const dotsPerMm = 8;

/** The size at which letters are measured and set before they are scaled. */
export const letterUnits = 100;
