import { sheets } from '../stage/palette.ts';

/** Things on a picture of 240 by 180, as SVG: cut from the film's sheets of paper. */
export const ink = sheets.ink;
const { indigo, slate, dusk, paper, amber, ember, cold, leaf } = sheets;

const path = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`;
const line = (stroke: string, width: number, d: string): string =>
  `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** The sheet that all lies on, and the ground: inside, outside by day, at night. */
export function ground(where: 'inside' | 'outside' | 'night'): string {
  const [back, floor] = (
    {
      inside: ['#f3e0bd', '#d9bd8d'],
      outside: ['#cfe0ea', '#a9bfae'],
      night: [slate, indigo],
    } as const
  )[where];
  return `<rect width="240" height="180" rx="16" fill="${back}"/>${path(floor, 'M0 154h240v10a16 16 0 0 1-16 16H16a16 16 0 0 1-16-16z')}`;
}

/** The thread of light that joins two people. */
export const thread = (d: string): string => line('#c98a1b', 3, d);

export const arrow = (x: number, y: number): string =>
  line(ink, 7, `M${x} ${y}h34m-12-13 13 13-13 13`);

export const cross = (x: number, y: number, reach: number): string =>
  line(
    '#8f2a24',
    9,
    `M${x - reach} ${y - reach}l${reach * 2} ${reach * 2}m0-${reach * 2}l-${reach * 2} ${reach * 2}`,
  );

/** A phone seen from the front; what its screen shows comes after it. */
export function phone(x: number, y: number, wide = 62, high = 110): string {
  const lit = `M${x + 5} ${y + 10}h${wide - 10}v${high - 22}h-${wide - 10}z`;
  return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="9" fill="${ink}"/>${path(paper, lit)}`;
}

/** A small phone in somebody's hand. */
export const held = (x: number, y: number, turn = 0): string =>
  `<rect x="${x - 4}" y="${y - 13}" width="9" height="19" rx="2" fill="${ink}" transform="rotate(${turn} ${x} ${y})"/>`;

/** Words that somebody says: a bubble whose tail points down, to the left or the right. */
export function bubble(x: number, y: number, wide: number, high: number, tail: 'left' | 'right') {
  const foot =
    tail === 'left' ? `m18 ${high - 1}-10 18 28-18` : `m${wide - 46} ${high - 1} 28 18-10-18`;
  return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="12" fill="#fff"/>${path('#fff', `M${x} ${y}${foot}z`)}`;
}

export const dots = (x: number, y: number): string =>
  line(slate, 9, `M${x} ${y}h.1m18 0h.1m18 0h.1`);

export const question = (x: number, y: number): string =>
  line(ink, 7, `M${x} ${y}c0-18 26-18 26 0 0 11-13 11-13 22m0 14v.1`);

/** Lines of words that nobody needs to read. */
export const words = (x: number, y: number, wide: number): string =>
  line(dusk, 6, `M${x} ${y}h${wide}m-${wide} 14h${Math.round(wide * 0.6)}`);

export const heart = (x: number, y: number): string =>
  path(ember, `M${x} ${y}c-24-14-18-32-8-32 5 0 8 5 8 8 0-3 3-8 8-8 10 0 16 18-8 32z`);

export const house = (x: number, y: number): string =>
  path('#7a5a43', `M${x - 24} ${y}v-28l24-20 24 20v28z`) + path(amber, `M${x - 7} ${y}v-20h14v20z`);

/** A house with somebody at home. */
export const familyHouse = (x: number, y: number): string =>
  path('#7a5a43', `M${x - 50} ${y}v-62l50-42 50 42v62z`) +
  path(amber, `M${x - 34} ${y - 22}v-30h26v30zm42 22v-46h24v46z`);

/** A window with somebody's light in it. */
export const litWindow = (x: number, y: number, wide: number, high: number): string =>
  `<rect x="${x - 5}" y="${y - 5}" width="${wide + 10}" height="${high + 10}" fill="${indigo}"/><rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${amber}"/>`;

/** An open door with light behind it. */
export const openDoor = (x: number, y: number): string =>
  path(indigo, `M${x} ${y}v-112h72v112z`) +
  path(amber, `M${x + 7} ${y}v-105h58v105z`) +
  path('#8a5a36', `M${x + 65} ${y}v-105l26 10v107z`) +
  `<circle cx="${x + 72}" cy="${y - 46}" r="3" fill="${amber}"/>`;

export const lamp = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y - 118}" r="34" fill="${amber}" opacity=".35"/>` +
  line(ink, 5, `M${x} ${y}v-112`) +
  path(amber, `M${x - 12} ${y - 104}l6-20h12l6 20z`);

export const moon = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="14" fill="${paper}"/>`;

export const seat = (x: number, y: number): string =>
  path('#8a5a36', `M${x} ${y - 38}h44v6h-6v32h-6v-32h-20v32h-6v-32h-6zm0 0v-36h-6v74h6z`);

export const wall = (x: number, y: number, wide: number): string =>
  path(dusk, `M${x} ${y}v-36h${wide}v36z`) +
  path('#7d8fb3', `M${x - 4} ${y - 42}h${wide + 8}v8h-${wide + 8}z`);

export const clock = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="40" fill="#fff" stroke="${ink}" stroke-width="6"/>${line(ink, 6, `M${x} ${y - 24}v24l17 10`)}`;

/** A battery with little left in it. */
export const battery = (x: number, y: number): string =>
  `<rect x="${x}" y="${y}" width="40" height="24" rx="4" fill="none" stroke="${ink}" stroke-width="4"/>${path('#8f2a24', `M${x + 5} ${y + 5}h7v14h-7z`)}${path(ink, `M${x + 43} ${y + 8}h4v8h-4z`)}`;

export const coin = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="42" fill="${amber}" stroke="#c98a1b" stroke-width="6"/>${line('#7a4f0c', 7, `M${x + 14} ${y - 16}c-8-12-28-8-26 10 1 10 3 18-4 28h30m-32-16h20`)}`;

export const pin = (x: number, y: number): string =>
  path(ember, `M${x} ${y}c-40-50-30-86 0-86s40 36 0 86z`) +
  `<circle cx="${x}" cy="${y - 54}" r="12" fill="${paper}"/>`;

export const badge = (x: number, y: number): string =>
  `<rect x="${x}" y="${y}" width="116" height="92" rx="12" fill="#fff"/>${path(leaf, `M${x} ${y + 26}v-14a12 12 0 0 1 12-12h92a12 12 0 0 1 12 12v14z`)}`;

/** The keys of a phone, one of them pressed. */
export function keys(x: number, y: number): string {
  const rows = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2].map((column) => [x + column * 19, y + row * 19]),
  );
  const key = ([left, top]: number[], fill: string) => path(fill, `M${left} ${top}h13v13h-13z`);
  return rows.map((place, count) => key(place, count === 4 ? amber : dusk)).join('');
}

/** Digits that are shown, drawn as strokes: a picture has no letters that depend on the device. */
export const fiveFive = (x: number, y: number): string =>
  line(
    ink,
    7,
    `M${x + 24} ${y}h-20l-3 20c20-8 32 18 8 24q-6 1-10-3m49-41h-20l-3 20c20-8 32 18 8 24q-6 1-10-3`,
  );

/** A present on a string. */
export const gift = (x: number, y: number): string =>
  line('#fff', 2, `M${x + 18} ${y}q10 34 52 6`) +
  path(ember, `M${x} ${y}h36v32h-36z`) +
  path(
    amber,
    `M${x + 15} ${y}h6v32h-6zm-11-11q14-6 14 11-18 4-14-11zm28 0q-14-6-14 11 18 4 14-11z`,
  );

export const shop = (x: number, y: number): string =>
  path(cold, `M${x} ${y}v-84h120v84z`) +
  path(ember, `M${x - 8} ${y - 84}h136v20q-17 14-34 0-17 14-34 0-17 14-34 0-17 14-34 0z`) +
  path(amber, `M${x + 12} ${y - 52}h44v34h-44z`) +
  path(indigo, `M${x + 74} ${y}v-56h32v56z`);

/** The same, near. */
export const heldNear = (x: number, y: number, turn = 0): string =>
  `<rect x="${x - 8}" y="${y - 22}" width="17" height="36" rx="4" fill="${ink}" transform="rotate(${turn} ${x} ${y})"/>`;

/** The board under a window, before what stands behind it. */
export const sill = (x: number, y: number, wide: number): string =>
  path(indigo, `M${x} ${y}h${wide}v8h-${wide}z`);

/** The edge of a table that somebody sits at. */
export const table = (x: number, y: number): string =>
  path('#8a5a36', `M${x} ${y}v-26h30v5h-5v21z`);

/** Once more, from the start. */
export const roundArrow = (x: number, y: number): string =>
  line(ink, 7, `M${x + 18} ${y - 14}a23 23 0 1 0 5 18m-4-32v14h-14`);
