import { strings } from '../script/scene-4.ts';
import { easeInOutCubic, easeOutCubic, lerp, ramp } from '../stage/easing.ts';
import type { Paint } from '../stage/paint.ts';
import { box, disc, polygon, shape, sheet } from '../stage/paper.ts';
import { mix, sheets } from '../stage/palette.ts';
import { hang, whiteString, type Point } from '../stage/thread.ts';
import { taper } from '../people/outline.ts';

const { coat, car, key, firstLoop, chairGoes, windowGoes, doorGoes } = strings.moments;

/** What comes down the beam, and what its string takes away from round him. */
export interface Pull {
  readonly gift: Point;
  readonly comes: number;
  readonly loops: number;
  readonly goes: number;
  /** Where the thing is that it takes, and which way it slides out of the picture. */
  readonly thing: Point;
  readonly away: Point;
}

export const pulls: readonly [Pull, Pull, Pull] = [
  {
    gift: { x: 1210, y: 668 },
    comes: coat,
    loops: firstLoop,
    goes: chairGoes,
    thing: { x: 1420, y: 640 },
    away: { x: 900, y: 0 },
  },
  {
    gift: { x: 1396, y: 500 },
    comes: car,
    loops: firstLoop + 0.5,
    goes: windowGoes,
    thing: { x: 1600, y: 330 },
    away: { x: 640, y: -620 },
  },
  {
    gift: { x: 1240, y: 420 },
    comes: key,
    loops: firstLoop + 1,
    goes: doorGoes,
    thing: { x: 330, y: 560 },
    away: { x: -760, y: 0 },
  },
];

/** How far the thing that a string took has gone: 0 there, 1 out of the picture. */
export function gone(pull: Pull, time: number): number {
  return ramp(time, pull.goes, pull.goes + 1.5, easeInOutCubic);
}

export function thingAt(pull: Pull, time: number): Point {
  const share = gone(pull, time);
  return { x: pull.thing.x + pull.away.x * share, y: pull.thing.y + pull.away.y * share };
}

/** The gifts: they look bright and stay grey, as all paper does in the cold light. */
export function drawGifts(paint: Paint, time: number, fade: number): void {
  const { g } = paint;
  const [box1, box2, box3] = pulls;
  for (const [pull, draw] of [
    [box1, drawCoatBox],
    [box2, drawCarSeat],
    [box3, drawKey],
  ] as const) {
    const share = ramp(time, pull.comes, pull.comes + 0.8, easeOutCubic);
    if (share <= 0 || fade <= 0) continue;
    g.save();
    g.globalAlpha = Math.min(share * 1.4, 1) * fade;
    g.translate(
      lerp(pull.gift.x + 460, pull.gift.x, share),
      lerp(pull.gift.y - 330, pull.gift.y, share),
    );
    draw(paint, ramp(time, pull.comes + 0.6, pull.comes + 1.3));
    g.restore();
  }
}

const grey = '#B9C6D2';

function drawCoatBox(paint: Paint, open: number): void {
  const { g } = paint;
  // The folded coat comes up a little as the lid is lifted.
  sheet(paint, '#8FA4B4', (path) => path.roundRect(-58, -26 - 22 * open, 116, 60, 12), { lift: 5 });
  shape(
    paint,
    '#7890A2',
    polygon([-26, -28 - 22 * open], [0, -6 - 22 * open], [26, -28 - 22 * open]),
  );
  sheet(paint, grey, box(-76, -12, 152, 60, 4), { lift: 14 });
  shape(paint, mix(grey, sheets.ink, 0.2), box(-76, -12, 152, 9));
  g.save();
  g.translate(-76, -12);
  g.rotate((-102 * open * Math.PI) / 180);
  sheet(paint, mix(grey, sheets.paper, 0.2), box(0, -14, 156, 15, 4), { lift: 6 });
  g.restore();
}

/** A drawing on a sheet: a car seat. */
function drawCarSeat(paint: Paint): void {
  const { g } = paint;
  g.save();
  g.rotate(0.07);
  sheet(paint, '#C6D1DB', box(-62, -74, 124, 148, 5), { lift: 14 });
  shape(paint, '#5E7387', (path) => {
    taper(path, { x: -18, y: -34 }, { x: -6, y: 26 }, 15, 15);
    taper(path, { x: -6, y: 30 }, { x: 34, y: 34 }, 14, 13);
    taper(path, { x: -22, y: -56 }, { x: -20, y: -50 }, 10, 10);
  });
  shape(paint, '#5E7387', box(-16, 46, 58, 8, 4));
  g.restore();
}

function drawKey(paint: Paint): void {
  sheet(
    paint,
    '#D3DDE6',
    (path) => {
      path.arc(0, -34, 28, 0, Math.PI * 2);
      path.arc(0, -34, 13, 0, Math.PI * 2, true);
      path.rect(-6, -8, 12, 88);
      path.rect(6, 46, 20, 10);
      path.rect(6, 66, 14, 10);
    },
    { lift: 12 },
  );
  shape(paint, '#9FB2C2', disc(0, -58, 4));
}

/** The strings: from the gift to the wrist, so softly, and from there to what they take. */
export function drawStringsOf(
  paint: Paint,
  time: number,
  wrist: Point,
  giftFade: number,
  shown = 1,
): void {
  for (const [place, pull] of pulls.entries()) {
    const rises = ramp(time, pull.comes + 1.2, pull.loops + 0.5);
    if (rises <= 0) continue;
    const tight = ramp(time, pull.goes - 0.3, pull.goes + 0.3);
    const slack = lerp(150 - place * 34, 4, tight);
    if (giftFade > 0) {
      const from = { x: pull.gift.x - 20, y: pull.gift.y - 24 };
      const line = hang(
        from,
        { x: lerp(from.x, wrist.x, rises), y: lerp(from.y, wrist.y, rises) },
        -slack * 0.8,
        14,
      );
      whiteString(paint, line, { wide: 4.4, opacity: giftFade });
    }
    const tied = ramp(time, pull.loops + 0.1, pull.loops + 1.2);
    if (tied <= 0 || shown <= 0) continue;
    const to = thingAt(pull, time);
    const end = { x: lerp(wrist.x, to.x, tied), y: lerp(wrist.y, to.y, tied) };
    whiteString(paint, hang(wrist, end, slack, 14), {
      wide: 4.4,
      lit: 0.25 + 0.3 * tight,
      opacity: shown,
    });
  }
}

/** Loops round the wrist, one for each string. */
export function drawLoops(paint: Paint, time: number, wrist: Point): void {
  const { g } = paint;
  for (const [place, pull] of pulls.entries()) {
    const on = ramp(time, pull.loops, pull.loops + 0.6);
    if (on <= 0) continue;
    const tight = ramp(time, pull.goes - 0.2, pull.goes + 0.4);
    g.save();
    g.translate(wrist.x - 8 + place * 9, wrist.y + 2);
    g.rotate(0.35);
    g.globalAlpha = on;
    g.strokeStyle = '#F1F7FA';
    g.lineWidth = 4.4;
    g.beginPath();
    g.ellipse(0, 0, lerp(11, 8, tight), lerp(24, 17, tight), 0, 0, Math.PI * 2 * on);
    g.stroke();
    g.restore();
  }
}
