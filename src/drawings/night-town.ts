import { seededRandom, type Random } from './seeded-random.ts';

/** Paths of the drawing, in a view of 480 by 300 units. */
export interface NightTown {
  /** Rows of houses from far to near. */
  readonly rows: readonly string[];
  /** Lit windows, and those nearest to us. */
  readonly windows: string;
  readonly doors: string;
  /** Threads of light between windows. */
  readonly threads: string;
  readonly lamps: readonly (readonly [x: number, y: number])[];
}

const width = 480;
const height = 300;

interface House {
  readonly x: number;
  readonly wide: number;
  readonly top: number;
}

/** A town at night in the film's cut-paper hand: the same drawing for the same seed. */
export function nightTown(seed: number): NightTown {
  const random = seededRandom(seed);
  const rowTops = [112, 150, 196];
  const rows = rowTops.map((top, row) => houses(random, top, 15 + row * 9));
  const lit = rows.flatMap((row, place) => row.flatMap((house) => windowsOf(random, house, place)));
  const near = lit.filter(([, , size]) => size >= 5);
  const lamps = [0.08, 0.3, 0.47, 0.72, 0.93].flatMap((share) => {
    const window = near[Math.floor(share * near.length)];
    return window === undefined ? [] : [[window[0] + 3, window[1] + 4] as const];
  });
  return {
    rows: rows.map((row) => outline(row)),
    windows: lit.map(([x, y, size]) => `M${x} ${y}h${size}v${size + 2}h-${size}z`).join(''),
    doors: near
      .filter((_, place) => place % 5 === 0)
      .map(([x, y]) => `M${x} ${y}h6v8h-6z`)
      .join(''),
    threads: threads(random, lit),
    lamps,
  };
}

function houses(random: Random, top: number, wide: number): House[] {
  const row: House[] = [];
  for (let x = -4; x < width;) {
    const span = Math.round(wide * (0.8 + random() * 0.7));
    row.push({ x, wide: span, top: Math.round(top + random() * 26) });
    x += span;
  }
  return row;
}

/** One closed shape: walls, roofs, and here and there a chimney. */
function outline(row: readonly House[]): string {
  const roofs = row.map(({ x, wide, top }) => {
    const half = Math.round(wide / 2);
    return `L${x} ${top}l${half}-${Math.round(wide / 3)} ${wide - half} ${Math.round(wide / 3)}`;
  });
  return `M-4 ${height}${roofs.join('')}L${width + 4} ${height}z`;
}

function windowsOf(random: Random, house: House, row: number) {
  const size = 3 + row;
  const found: (readonly [x: number, y: number, size: number])[] = [];
  for (let floor = 0; floor < 4; floor++) {
    const x = Math.round(house.x + 3 + random() * (house.wide - size - 6));
    const y = house.top + 5 + floor * (size + 8);
    if (random() < 0.72 - floor * 0.12) found.push([x, y, size]);
  }
  return found;
}

function threads(
  random: Random,
  lit: readonly (readonly [x: number, y: number, size: number])[],
): string {
  const paths: string[] = [];
  for (const [place, [x, y]] of lit.entries()) {
    const other = lit[(place * 7 + 11) % lit.length];
    if (other === undefined || place % 2 === 1) continue;
    const [toX, toY] = other;
    if (Math.abs(toX - x) > 150 || Math.abs(toX - x) < 20) continue;
    const sag = Math.round(Math.max(y, toY) + 12 + random() * 26);
    paths.push(`M${x + 2} ${y + 3}Q${Math.round((x + toX) / 2)} ${sag} ${toX + 2} ${toY + 3}`);
  }
  return paths.join('');
}
