import { encode } from 'uqr';

/** A QR code as one SVG path. */
export interface QrPath {
  /** Modules along one side, with the quiet zone: width and height of the `viewBox`. */
  readonly side: number;
  /** `d` of a path that is filled with the dark colour, in modules. */
  readonly d: string;
}

/** Light modules that ISO/IEC 18004 asks for on every side. */
const quietZone = 4;

/**
 * A QR code that holds `text` itself, so that a phone needs no network to read a number from it.
 * Level M, as codes get folded and stained; each row's dark runs are one rectangle, which stays sharp
 * at any size in print.
 *
 * @throws RangeError where the text is too long for a code (2,331 bytes at level M).
 */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  return { side: size, d: data.map((row, y) => rowPath(row, y)).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
  }
  return path;
}
