import { colours } from '../sheet/colours.ts';
import type { Box } from '../sheet/sheet.ts';

interface Line {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly upright?: boolean;
}

const thick = 0.18;

/** A line to cut along. */
export function cutLine({ x, y, long, upright = false }: Line): Box {
  const [wide, high] = upright ? [thick, long] : [long, thick];
  return { kind: 'box', x, y, wide, high, fill: colours.grey };
}

/** A line to fold along: dashes of two millimetres. */
export function foldLine({ x, y, long, upright = false }: Line): Box[] {
  return Array.from({ length: Math.floor(long / 4) }, (_, dash) =>
    cutLine({ x: upright ? x : x + dash * 4, y: upright ? y + dash * 4 : y, long: 2, upright }),
  );
}
