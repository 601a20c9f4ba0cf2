import { clamp, during, glide, lerp, ramp } from '../stage/easing.ts';
import { chance, height, width, type Paint } from '../stage/paint.ts';
import { glow } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { held, type Camera } from '../stage/camera.ts';

/** The wall of homes at night: a grid of windows that can spell a title and be windows again. */
const pitchX = 52;
const pitchY = 62;
const paneX = 34;
const paneY = 44;
const columns = 39;
const rows = 18;

const letters: Readonly<Record<string, readonly string[]>> = {
  M: ['#...#', '##.##', '#.#.#', '#...#', '#...#'],
  Y: ['#...#', '.#.#.', '..#..', '..#..', '..#..'],
  C: ['.###', '#...', '#...', '#...', '.###'],
  H: ['#..#', '#..#', '####', '#..#', '#..#'],
  O: ['.##.', '#..#', '#..#', '#..#', '.##.'],
  I: ['#', '#', '#', '#', '#'],
  E: ['####', '#...', '###.', '#...', '####'],
};

export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly isTitle: boolean;
  /** From 0 to 1: when it lights among its kind, and how warm it is. */
  readonly order: number;
  readonly tone: number;
  readonly isFirst: boolean;
}

const firstColumn = 4;
const firstRow = 12;

/** The middle of the window where the film begins, on the wall. */
export const firstWindow = {
  x: firstColumn * pitchX + 8 + (pitchX + paneX) / 2 - 30,
  y: firstRow * pitchY + 10 + (pitchY + paneY) / 2,
  wide: paneX,
  high: paneY,
  /** It is larger than the others: it has the place of four. */
  size: 1.74,
};

const panes: readonly Pane[] = build();

function build(): Pane[] {
  const random = chance('the wall of homes');
  const title = new Set<string>();
  const write = (word: string, row: number) => {
    const glyphs = Array.from(word, (letter) => letters[letter] ?? []);
    const wide = glyphs.reduce((sum, glyph) => sum + (glyph[0]?.length ?? 0) + 1, -1);
    let column = Math.round((columns - 1 - wide) / 2);
    for (const glyph of glyphs) {
      glyph.forEach((line, down) =>
        Array.from(line).forEach((cell, across) => {
          if (cell === '#') title.add(`${column + across},${row + down}`);
        }),
      );
      column += (glyph[0]?.length ?? 0) + 1;
    }
  };
  write('MY', 1);
  write('CHOICE', 7);
  const made: Pane[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      made.push({
        x: column * pitchX + 8 - 30,
        y: row * pitchY + 10,
        isTitle: title.has(`${column},${row}`),
        order: random(),
        tone: random(),
        isFirst:
          (column === firstColumn || column === firstColumn + 1) &&
          (row === firstRow || row === firstRow + 1),
      });
    }
  }
  return made;
}

const nearZoom = 4.8;
/** Where the first window stands in the first picture. */
const nearAt = { x: 560, y: 610 };

/** The camera that eases back from the first window to the whole wall. */
export function wallCamera(paint: Paint, time: number, from: number, to: number): Camera {
  const near = aim(nearZoom);
  if (paint.manner.calm) return held(paint, near, near);
  // The farther back, the more of the wall rushes in: the way slows down as it goes.
  const even = ramp(time, from, to, glide);
  const share = (even - 0.16 * even * even) / 0.84;
  const zoom = Math.exp(lerp(Math.log(nearZoom), 0, share));
  return aim(zoom);
}

/** The camera at a zoom, set so that the first window goes evenly from its near place to its far one. */
function aim(zoom: number): Camera {
  const share = Math.log(zoom) / Math.log(nearZoom);
  const at = { x: lerp(firstWindow.x, nearAt.x, share), y: lerp(firstWindow.y, nearAt.y, share) };
  return {
    x: firstWindow.x - (at.x - width / 2) / zoom,
    y: firstWindow.y - (at.y - height / 2) / zoom,
    zoom,
  };
}

export interface WallTimes {
  readonly start: number;
  readonly titleFrom: number;
  readonly titleLit: number;
  readonly titleFades: number;
}

/** How bright a window is: the title's windows all, the others here and there. */
function brightness(pane: Pane, time: number, times: WallTimes): number {
  if (pane.isFirst) return 1;
  const { start, titleFrom, titleLit, titleFades } = times;
  if (pane.isTitle) {
    const on = lerp(titleFrom, titleLit - 0.5, pane.order);
    const off = titleFades + pane.tone * 0.5;
    const rest = pane.order > 0.45 ? 0 : 0.75;
    return lerp(ramp(time, on, on + 0.5), rest, ramp(time, off, off + 0.5));
  }
  // Before the title a few homes are lit; they dim for it, and come again after it.
  const early = pane.order < 0.07 ? during(time, start + pane.tone * 1.4, titleFrom + 0.8, 0.5) : 0;
  const late = titleFades + pane.order * 2;
  return Math.max(early * 0.8, pane.order < 0.2 ? ramp(time, late, late + 0.5) * 0.8 : 0);
}

/** Draws wall and windows; `dark` 1 leaves nothing but the windows' light. */
export function drawWall(paint: Paint, time: number, times: WallTimes, dark: number): void {
  const { g } = paint;
  g.fillStyle = mix('#14203B', sheets.ink, dark);
  g.fillRect(-400, -400, width + 800, height + 800);
  drawHomes(paint, dark);
  for (const pane of panes) {
    if (pane.isFirst) continue;
    const light = brightness(pane, time, times);
    drawPane(paint, pane, light, dark);
  }
}

/** The homes that the windows belong to: sheets of nearly the same blue, floor by floor. */
function drawHomes({ g }: Paint, dark: number): void {
  const random = chance('homes');
  for (let column = 0; column < columns; column += 3) {
    const x = column * pitchX - 37;
    g.fillStyle = mix(mix('#14203B', '#22345C', random()), sheets.ink, dark);
    g.fillRect(x, -20, pitchX * 3, height + 40);
    g.fillStyle = clear('#060B16', 0.35 * (1 - dark));
    g.fillRect(x, -20, 3, height + 40);
    g.fillStyle = clear('#3A5080', 0.25 * (1 - dark));
    g.fillRect(x + 3, -20, 2, height + 40);
  }
  g.fillStyle = clear('#060B16', 0.22 * (1 - dark));
  for (let row = 0; row <= rows; row++) g.fillRect(-40, row * pitchY - 3, width + 80, 3);
}

function drawPane(paint: Paint, pane: Pane, light: number, dark: number): void {
  const { g } = paint;
  const { x, y, tone } = pane;
  g.fillStyle = clear('#0A1122', 0.8 * (1 - dark));
  g.fillRect(x - 2, y - 2, paneX + 4, paneY + 5);
  const lit = mix(sheets.amber, tone > 0.5 ? '#FFD98A' : '#EBA23C', Math.abs(tone - 0.5));
  g.fillStyle = mix(mix('#0E1830', sheets.ink, dark), lit, clamp(light));
  g.fillRect(x, y, paneX, paneY);
  if (light > 0.05) {
    glow(paint, x + paneX / 2, y + paneY / 2, 58, sheets.amber, 0.3 * light);
    g.fillStyle = clear('#7A4E16', 0.4 * light);
    g.fillRect(x + paneX / 2 - 1, y, 2, paneY);
    g.fillRect(x, y + paneY * 0.42, paneX, 2);
  }
  g.fillStyle = clear('#2C4170', 0.5 * (1 - dark));
  g.fillRect(x - 3, y + paneY + 1, paneX + 6, 3);
}
