import { maya } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, kneesUp, standing, type Pose } from '../people/pose.ts';
import type { Person } from '../people/person.ts';
import { grown } from '../people/bones.ts';
import { threeWindows } from '../script/scene-1.ts';
import { onTwos } from '../stage/clock.ts';
import { ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { height, keep, width, type Paint } from '../stage/paint.ts';
import { blend, box, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { spring } from '../stage/spring.ts';
import { goldThread, trailing } from '../stage/thread.ts';
import { cap } from '../people/head.ts';
import { filled } from '../people/wear.ts';

const { firstJab, secondJab, hatDown, lightDims } = threeWindows.moments;

const stepWide = 168;
const stepHigh = 92;
/** The stair on which she sits, and the edges of all of them: `[x, y]` of each step's front. */
const steps = Array.from({ length: 10 }, (_, step) => [
  590 + step * stepWide,
  1012 - step * stepHigh,
]);
const seat = steps[3] ?? [0, 0];

/** Maya on the stairs, under two shadows that lean and point and never touch. */
export function drawMayaStairs(paint: Paint, time: number): void {
  keep(paint, 'stairs wall', [0, 0, width, height], drawWallAndLight);
  drawShadows(paint, time);
  // The light goes down before the room slides away: bright and dark in turn would be flashes.
  shape(paint, clear('#16213F', 0.74 * ramp(time, lightDims, lightDims + 1)), onLight);
  keep(paint, 'stairs', [0, 0, width, height], drawStairs);
  drawGirl(paint, time);
  drawBars(paint);
}

const onLight = polygon([96, 70], [960, 96], [1000, 760], [60, 800]);

function drawWallAndLight(paint: Paint): void {
  const wall = blend(
    paint,
    [0, 0, width, height],
    [0, '#2A3C66'],
    [0.6, '#1D2C50'],
    [1, '#152140'],
  );
  shape(paint, wall, box(0, 0, width, height));
  const { g } = paint;
  g.save();
  g.globalAlpha = 0.05;
  for (let x = 24; x < width; x += 104) shape(paint, sheets.paper, box(x, 0, 38, height));
  g.restore();
  // The light of a room below falls on the wall.
  const light = blend(paint, [120, 60, 980, 760], [0, '#F7C771'], [0.7, '#DFA24C'], [1, '#B97F3A']);
  shape(paint, light, onLight);
  glow(paint, 520, 430, 760, sheets.amber, 0.28);
}

const shadowBody = (name: string, hair: Person['hairOver']): Person => ({
  name,
  build: { ...grown, girth: 1.25 },
  skin: sheets.ink,
  top: sheets.ink,
  legs: sheets.ink,
  shoes: sheets.ink,
  hem: 30,
  ...(hair === undefined ? {} : { hairOver: hair }),
});
const longHaired = shadowBody('shadow one', ({ g, turn }) => {
  filled(g, sheets.ink, () => cap(g, turn, { out: 9, brow: -60, nape: 22 }));
});
const shortHaired = shadowBody('shadow two', ({ g, turn }) => {
  filled(g, sheets.ink, () => cap(g, turn, { out: 5, brow: -64, nape: -16 }));
});

function quarrel(time: number, jabs: readonly number[], name: string): Pose {
  const rest = { ...standing, lean: 8, curl: 9, nod: 5, nearX: 46, nearY: 150, farX: 74, farY: 96 };
  const keys = jabs.flatMap((at) => [
    { from: at, at: at + 0.4, to: { lean: 17, curl: 13, nod: 9, nearX: 150, nearY: -26 } },
    { from: at + 0.44, at: at + 0.68, to: { nearX: 132, nearY: 22 } },
    { from: at + 0.7, at: at + 0.94, to: { nearX: 152, nearY: -22 } },
    { from: at + 1.0, at: at + 1.6, to: { lean: 8, curl: 9, nod: 5, nearX: 46, nearY: 150 } },
  ]);
  return alive(keyed(time, rest, keys), time, name, 1.6);
}

function drawShadows(paint: Paint, time: number): void {
  const held = onTwos(time);
  const light: Light = {
    ambient: '#1A1626',
    depth: 1,
    rim: sheets.ink,
    rimX: 0,
    rimY: 0,
    rimStrength: 0,
    lift: 7,
  };
  const opacity = 0.78;
  const { g } = paint;
  g.save();
  g.beginPath();
  onLight(g);
  g.clip();
  const left = quarrel(held, [firstJab - 1.7, firstJab, firstJab + 3.2], 'one');
  const right = quarrel(held, [firstJab - 3.4, secondJab, secondJab + 3.2], 'two');
  drawFigure(paint, longHaired, left, { x: 268, y: 806, size: 0.98 }, light, { opacity });
  drawFigure(paint, shortHaired, right, { x: 826, y: 794, size: 1.06, facing: -1 }, light, {
    opacity,
  });
  g.restore();
}

function drawStairs(paint: Paint): void {
  for (const [place, [x = 0, y = 0]] of [...steps].reverse().entries()) {
    const near = place / steps.length;
    const top = blend(
      paint,
      [0, y, 0, y + 240],
      [0, mix('#3A5086', '#22335C', near)],
      [1, '#131E39'],
    );
    sheet(paint, top, box(x, y, width, height), { lift: 18, dy: -4 });
    shape(paint, clear(sheets.amber, 0.1), box(x, y, 80, 4));
  }
}

const sits: Pose = {
  ...kneesUp,
  hipY: -27,
  lean: 2,
  curl: 20,
  nod: 6,
  turn: 0.9,
  nearX: 84,
  nearY: 88,
  farX: 92,
  farY: 84,
  nearFootX: 128,
  nearFootY: 60,
  farFootX: 148,
  farFootY: 62,
};

function girl(time: number): Pose {
  const smaller = { lean: 7, curl: 34, nod: 16, nearX: 76, nearY: 66, farX: 86, farY: 62 };
  const smallest = { lean: 11, curl: 40, nod: 22 };
  const moved = keyed(time, sits, [
    {
      from: firstJab + 0.08,
      at: firstJab + 0.6,
      to: { ...smaller, nearFootX: 116, farFootX: 134 },
    },
    {
      from: secondJab + 0.08,
      at: secondJab + 0.6,
      to: { ...smallest, nearFootX: 104, farFootX: 120 },
    },
    // Both hands to the hat, over the crown and down over the ears.
    { from: hatDown, at: hatDown + 0.56, to: { nearX: 44, nearY: -108, farX: 70, farY: -104 } },
    {
      from: hatDown + 0.6,
      at: hatDown + 1.2,
      to: { nearX: 34, nearY: -44, farX: 60, farY: -44, nearHand: -30, farHand: -30, nod: 26 },
    },
  ]);
  return alive(moved, time, 'maya on the stairs', 1.2);
}

const bobble = spring((time) => girl(time).nod * 1.2, 9, { stiffness: 130, damping: 5 });

function drawGirl(paint: Paint, time: number): void {
  const held = onTwos(time);
  const [x = 0, y = 0] = seat;
  const place = { x: x + 96, y, size: 1.12, facing: -1 as const };
  const hat = ramp(held, hatDown + 0.5, hatDown + 1.1);
  const light: Light = {
    ambient: '#101A36',
    depth: 0.34,
    rim: '#FFD58A',
    rimX: -5,
    rimY: -3,
    near: { x: x - 240, y: y - 320, reach: 620, colour: '#F5B84A', strength: 0.18 },
  };
  const tied = drawFigure(paint, maya, girl(held), place, light, {
    loose: { bagWorn: 1, bag: -4, hair: bobble(held) * 0.7, hat },
  });
  const anchor = (at: number) => {
    const wrist = at < time ? tied.farWrist : tied.farWrist;
    return { x: wrist.x + Math.sin(at * 1.3) * 1.5, y: wrist.y };
  };
  const rest = [0, 1, 2, 3, 4, 5, 6].map((step) => ({
    x: Math.sin(step * 1.1 + 0.6) * 9 + step * 2,
    y: step * 17,
  }));
  goldThread(paint, trailing(anchor, time, rest, 0.7), { wide: 4.5, lit: 0.3 });
}

/** The shadow of a banister that we don't see falls across her like bars. */
function drawBars(paint: Paint): void {
  const { g } = paint;
  g.save();
  g.beginPath();
  g.rect(1030, 500, 560, 500);
  g.clip();
  g.globalAlpha = 0.2;
  for (let bar = 0; bar < 6; bar++) {
    const x = 1080 + bar * 100;
    shape(paint, '#050A16', polygon([x, 380], [x + 26, 380], [x - 144, 1020], [x - 170, 1020]));
  }
  g.restore();
}
