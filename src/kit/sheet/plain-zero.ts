/**
 * A font that has one letter: the nought of Atkinson Hyperlegible Next 600 without the stroke through it,
 * which a child may read as another letter. The font itself has no such nought. Under the OFL, as the
 * font is. A sheet names it before the font, and every other letter comes from there.
 */
export function plainZeroFont(): Buffer {
  const glyph = zeroGlyph();
  const tables: readonly (readonly [string, Buffer])[] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', glyph],
    // The checksum of the whole is left out: no program that draws letters asks for it.
    [
      'head',
      shorts(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, unitsPerEm, ...dates, ...box, 0, 8, 2, 1, 0),
    ],
    ['hhea', shorts(1, 0, 1968, -632, 0, wide, 0, 0, 1208, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    ['hmtx', shorts(wide, 0, wide, box[0])],
    ['loca', longs(0, 0, glyph.length)],
    ['maxp', shorts(1, 0, 2, points.length, contours.length, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['name', shorts(0, 0, 6)],
    ['post', shorts(3, 0, 0, 0, -150, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ];
  let offset = 12 + tables.length * 16;
  const head = [shorts(1, 0, tables.length, 128, 3, 32)];
  const body: Buffer[] = [];
  for (const [tag, bytes] of tables) {
    const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    head.push(Buffer.from(tag), longs(checksum(whole), offset, bytes.length));
    body.push(whole);
    offset += whole.length;
  }
  return Buffer.concat([...head, ...body]);
}

/** Twice those of the font, whose points lie on halves. */
const unitsPerEm = 2000;
const wide = 2 * 656;
const dates = [0, 0, 0, 0, 0, 0, 0, 0];

type Point = readonly [x: number, y: number];
/** A quarter of a ring, from its middle to its side: ends of curves, and between them what they bend to. */
const outerQuarter: readonly Point[] = [
  ...([
    [328, -12],
    [238, -12],
    [176, 29.5],
    [114, 71],
    [83, 148.5],
    [52, 226],
  ] as const),
  [52, 334.5],
];
const innerQuarter: readonly Point[] = [
  ...([
    [328, 84],
    [280, 84],
    [246.5, 111],
    [213, 138],
    [196, 193.5],
    [179, 249],
  ] as const),
  [179, 334.5],
];
const contours = [ring(outerQuarter), ring(innerQuarter).reverse()];
const points = contours.flat();
const box = [
  Math.min(...points.map(([x]) => x)),
  Math.min(...points.map(([, y]) => y)),
  Math.max(...points.map(([x]) => x)),
  Math.max(...points.map(([, y]) => y)),
] as const;

/** The whole ring of a quarter, clockwise from below; every second point is one that curves bend to. */
function ring(quarter: readonly Point[]): Point[] {
  const flip = ([x, y]: Point, isRight: boolean, isUp: boolean): Point => [
    2 * (isRight ? 656 - x : x),
    2 * (isUp ? 669 - y : y),
  ];
  const of = (isRight: boolean, isUp: boolean) =>
    quarter.map((point) => flip(point, isRight, isUp));
  const parts = [
    of(false, false),
    of(false, true).reverse(),
    of(true, true),
    of(true, false).reverse(),
  ];
  // Each part begins where the one before it ends.
  return parts.flatMap((part) => part.slice(0, -1));
}

function zeroGlyph(): Buffer {
  let end = -1;
  const ends = contours.map((contour) => (end += contour.length));
  // In a ring turned round the points that curves bend to are still every second one.
  const flags = contours.flatMap((contour, place) =>
    contour.map((_, at) => ((at % 2 === 0) === (place === 0) ? 1 : 0)),
  );
  const along = (axis: 0 | 1) =>
    points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0));
  return Buffer.concat([
    shorts(contours.length, ...box, ...ends, 0),
    Buffer.from(flags),
    shorts(...along(0), ...along(1)),
  ]);
}

/** One piece of the code space, the nought alone, and the last one that every such table has. */
const cmap = () =>
  shorts(0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, 48, 0xffff, 0, 48, 0xffff, 1 - 48, 1, 0, 0);

function os2(): Buffer {
  const table = shorts(4, wide, 600, 5, 0, ...Array.from({ length: 43 }, () => 0));
  for (const [at, value] of [
    [62, 64],
    [64, 48],
    [66, 48],
    [68, 1968],
    [70, -632],
    [74, 1968],
    [76, 632],
  ]) {
    table.writeUInt16BE((value ?? 0) & 0xffff, at ?? 0);
  }
  return table;
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, place) => bytes.writeUInt16BE(value & 0xffff, place * 2));
  return bytes;
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, place) => bytes.writeUInt32BE(value >>> 0, place * 4));
  return bytes;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
