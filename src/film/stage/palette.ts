/** The nine sheets of paper, and the four that faces and hands are cut from. */
export const sheets = {
  ink: '#0B1220',
  indigo: '#1B2A4A',
  slate: '#33466B',
  dusk: '#5B6C93',
  paper: '#F6EFE2',
  amber: '#F5B84A',
  ember: '#E2733D',
  cold: '#BFE6F2',
  leaf: '#5FA777',
} as const;

export const skins = {
  umber: '#5A3A2B',
  clay: '#8E5B3F',
  sand: '#C98F66',
  almond: '#E2B893',
} as const;

type Rgb = readonly [red: number, green: number, blue: number];

export function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A colour between two: `share` 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  const channel = (one: number, other: number) =>
    Math.round(one + (other - one) * Math.min(1, Math.max(0, share)))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(a[0], b[0])}${channel(a[1], b[1])}${channel(a[2], b[2])}`;
}

/** A colour with an opacity from 0 to 1. */
export function clear(colour: string, opacity: number): string {
  const [red, green, blue] = rgbOf(colour);
  return `rgba(${red},${green},${blue},${Math.min(1, Math.max(0, opacity)).toFixed(4)})`;
}
