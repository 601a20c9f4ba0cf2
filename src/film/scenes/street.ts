import { chance, height, width, type Paint } from '../stage/paint.ts';
import { blend, glow, shape, sheet, box } from '../stage/paper.ts';
import { clear, sheets } from '../stage/palette.ts';

export interface Row {
  /** Name of the row: the same name, the same houses. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Where the roofs begin, how much they differ, how wide a house is. */
  readonly top: number;
  readonly vary: number;
  readonly wide: number;
  readonly colour: string;
  /** Share of windows that are lit. */
  readonly lit?: number;
}

export interface Home {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly roof: 'flat' | 'gable' | 'chimney';
}

export function homesOf({ name, from, to, top, vary, wide }: Row): Home[] {
  const random = chance(name);
  const homes: Home[] = [];
  let x = from;
  while (x < to) {
    const own = wide * (0.7 + random() * 0.7);
    const kind = random();
    homes.push({
      x,
      y: top - random() * vary,
      wide: own,
      roof: kind > 0.55 ? 'gable' : kind > 0.3 ? 'chimney' : 'flat',
    });
    x += own;
  }
  return homes;
}

/** A row of homes as one sheet of paper, with dark and lit windows cut into it. */
export function drawRow(paint: Paint, row: Row, base: number = height + 40): Home[] {
  const homes = homesOf(row);
  sheet(
    paint,
    row.colour,
    (g) => {
      g.moveTo(row.from - 20, base);
      for (const { x, y, wide, roof } of homes) {
        g.lineTo(x, y);
        if (roof === 'gable') g.lineTo(x + wide / 2, y - wide * 0.36);
        if (roof === 'chimney') {
          g.lineTo(x + wide * 0.62, y);
          g.lineTo(x + wide * 0.62, y - wide * 0.22);
          g.lineTo(x + wide * 0.76, y - wide * 0.22);
          g.lineTo(x + wide * 0.76, y);
        }
        g.lineTo(x + wide, y);
      }
      g.lineTo(row.to + 200, base);
      g.closePath();
    },
    { lift: 16, dy: -5, shade: 0.42 },
  );
  const random = chance(`${row.name} windows`);
  for (const { x, y, wide } of homes) {
    for (const across of [0.2, 0.58]) {
      for (let floor = 0; floor < 3; floor++) {
        const isLit = random() < (row.lit ?? 0);
        const [w, h] = [wide * 0.2, wide * 0.25];
        const [left, top] = [x + wide * across, y + wide * 0.22 + floor * wide * 0.5];
        if (top > base - 60) continue;
        shape(
          paint,
          isLit ? clear(sheets.amber, 0.85) : clear('#0B1424', 0.3),
          box(left, top, w, h),
        );
        if (isLit) glow(paint, left + w / 2, top + h / 2, wide * 0.6, sheets.amber, 0.3);
      }
    }
  }
  return homes;
}

/** Sky from zenith to the haze over the roofs. */
export function sky(paint: Paint, colours: readonly [string, string, string]): void {
  const fill = blend(
    paint,
    [0, 0, 0, height * 0.8],
    [0, colours[0]],
    [0.55, colours[1]],
    [1, colours[2]],
  );
  shape(paint, fill, box(-600, -400, width + 1200, height + 800));
}

export function stars(paint: Paint, name: string, count: number, low: number, opacity = 1): void {
  const random = chance(name);
  for (let star = 0; star < count; star++) {
    const [x, y, size] = [random() * (width + 400) - 200, random() * low, 0.8 + random() * 1.7];
    shape(paint, clear(sheets.paper, (0.25 + random() * 0.5) * opacity), (g) => {
      g.arc(x, y, size, 0, Math.PI * 2);
    });
  }
}

/** A moon of cut paper with a soft ring. */
export function moon(paint: Paint, x: number, y: number, radius = 58): void {
  glow(paint, x, y, radius * 4, '#DCE6F2', 0.3);
  sheet(paint, '#E9E6DA', (g) => g.arc(x, y, radius, 0, Math.PI * 2), { lift: 10, shade: 0.3 });
  shape(paint, clear('#C9CBD0', 0.5), (g) =>
    g.arc(x - radius * 0.25, y + radius * 0.1, radius * 0.22, 0, 7),
  );
  shape(paint, clear('#C9CBD0', 0.4), (g) =>
    g.arc(x + radius * 0.3, y - radius * 0.3, radius * 0.14, 0, 7),
  );
}

/** Straight, sparse strips of paper rain; the calm version holds them still. */
export function rain(paint: Paint, time: number, strength: number, name = 'rain'): void {
  if (strength <= 0) return;
  const random = chance(name);
  const { g } = paint;
  const at = paint.manner.calm ? 0 : time;
  g.save();
  g.lineCap = 'round';
  for (let drop = 0; drop < 130; drop++) {
    const near = random();
    const speed = 640 + near * 520;
    const long = 26 + near * 34;
    const x = random() * (width + 300) - 100;
    const y = ((random() * 1500 + at * speed) % 1500) - 200;
    g.strokeStyle = clear('#DCE9F4', (0.1 + near * 0.2) * strength);
    g.lineWidth = 1.6 + near * 2;
    g.beginPath();
    g.moveTo(x - y * 0.06, y);
    g.lineTo(x - (y + long) * 0.06, y + long);
    g.stroke();
  }
  g.restore();
}
