import { maya } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, breathing, standing, type Pose } from '../people/pose.ts';
import { walking, type Gait } from '../people/walk.ts';
import { outside } from '../script/scene-3.ts';
import { seen, straight, type Camera } from '../stage/camera.ts';
import { clamp, lerp, ramp } from '../stage/easing.ts';
import { height, keep, width, type Paint } from '../stage/paint.ts';
import { blend, box, glow, polygon, shape, sheet, veil } from '../stage/paper.ts';
import { mix, sheets } from '../stage/palette.ts';
import { shots } from '../stage/shots.ts';
import { spring } from '../stage/spring.ts';
import { goldThread } from '../stage/thread.ts';
import { drawRow, moon, rain as drawRain, sky, stars } from './street.ts';

const { firstStep, air, armsOpen, armsClose, rain } = outside.moments;

const ground = 962;
const size = 1.2;
const unit = size * maya.build.size;
const startX = 300;

const hurried: Gait = { stepFrames: 8, stride: 138 };
const open: Gait = { stepFrames: 13, stride: 118 };
const weary: Gait = { stepFrames: 18, stride: 104, tired: 1 };

/** How tired, and how open, she is: 0 to 1. */
const opened = (time: number) =>
  ramp(time, armsOpen - 0.4, armsOpen + 0.9) - ramp(time, armsClose - 0.5, armsClose + 0.6);
const tiredAt = (time: number) => ramp(time, armsClose, rain + 1.6);

function gaitAt(time: number): Gait {
  const slow = ramp(time, air - 0.4, air + 0.8);
  const worn = tiredAt(time);
  const of = (name: 'stepFrames' | 'stride') =>
    lerp(lerp(hurried[name], open[name], slow), weary[name], worn);
  return { stepFrames: of('stepFrames'), stride: of('stride'), tired: worn };
}

interface Stride {
  readonly steps: number;
  readonly x: number;
  /** The left edge of the picture: it follows her, never faster than a camera may go. */
  readonly left: number;
}

/** 14 % of the picture's width a second. */
const fastest = width * 0.14;

// Steps are planted one by one: each has the length that she had when it began.
const start: Stride = { steps: 0, x: startX, left: 120 };
const strides: Stride[] = [start];
const stepSeconds = 1 / 50;

function strideAt(time: number): Stride {
  const wanted = Math.max(0, Math.round((time - firstStep + 1.2) / stepSeconds));
  for (let done = strides.length - 1; done < wanted; done++) {
    const last = strides[done] ?? start;
    const gait = gaitAt(firstStep - 1.2 + done * stepSeconds);
    const more = (25 / gait.stepFrames) * stepSeconds;
    const x = last.x + more * gait.stride * unit;
    // She comes in from the left, gets ahead of the camera, and is let drift back to the middle.
    const now = firstStep - 1.2 + done * stepSeconds;
    const rest = (x - 1130 - last.left) * 0.9 + 170;
    const wanted = now < air + 0.6 ? fastest : clamp(rest, 90, fastest);
    strides.push({ steps: last.steps + more, x, left: last.left + wanted * stepSeconds });
  }
  return strides[wanted] ?? start;
}

function girl(time: number): Pose {
  const gait = gaitAt(time);
  const { steps } = strideAt(time);
  const free = opened(time);
  const cold = tiredAt(time);
  const walk = walking(steps, gait, { ...standing, lean: 2 });
  // Face to the sky and arms a little out; later the same arms are wrapped round her.
  return {
    ...walk,
    lean: walk.lean - 7 * free,
    curl: walk.curl - 12 * free + 6 * cold,
    nod: walk.nod - 30 * free + 5 * cold,
    nearX: lerp(lerp(walk.nearX, -112, free), 62, cold),
    nearY: lerp(lerp(walk.nearY, 148, free), 78, cold),
    farX: lerp(lerp(walk.farX, 128, free), 66, cold),
    farY: lerp(lerp(walk.farY, 132, free), 96, cold),
    nearHand: -40 * free - 60 * cold,
    farHand: 20 * free - 50 * cold,
    shrug: walk.shrug + 7 * free - 12 * cold,
    breath: breathing(time, 'maya walks', 2.4) * (0.6 + 0.8 * free),
  };
}

const bob = spring((time) => girl(time).hipY * 0.8 + 240, 5, { stiffness: 150, damping: 6 });
const bagSwing = spring((time) => (girl(time).hipY + 294) * 0.5, 0, { stiffness: 120, damping: 7 });

/** One long pan: closed shutters, then a wide sky, then rain. She walks on ones, as the camera does. */
export function drawMayaWalks(paint: Paint, time: number): void {
  if (paint.manner.calm) {
    // Three still pictures, one after the other, that she walks through.
    shots(
      paint,
      time,
      [firstStep - 1, air, rain].map((from, place) => ({
        from: place === 0 ? 0 : from,
        draw: (on: Paint) => drawWalk(on, time, strideAt(from + 2.2).left),
      })),
    );
    return;
  }
  drawWalk(paint, time, strideAt(time).left);
}

function drawWalk(paint: Paint, time: number, left: number): void {
  const { x } = strideAt(time);
  const camera = { ...straight, x: left + width / 2 };
  const late = ramp(time, rain - 0.6, rain + 3.4);
  drawSky(paint, time, late);
  seen(paint, camera, 0.12, () =>
    keep(paint, 'walk far', [0, 300, 2900, 700], (on) => {
      drawRow(on, {
        name: 'walk far',
        from: -40,
        to: 2900,
        top: 700,
        vary: 60,
        wide: 84,
        colour: '#566A9C',
      });
    }),
  );
  seen(paint, camera, 0.28, () =>
    keep(paint, 'walk mid', [0, 400, 3600, 700], (on) => {
      drawRow(on, {
        name: 'walk mid',
        from: 1150,
        to: 3600,
        top: 800,
        vary: 60,
        wide: 130,
        colour: '#3C5081',
      });
    }),
  );
  farWindow(paint, camera);
  seen(paint, camera, 1, () => {
    keep(paint, 'shutters', [-260, 0, 2300, height], drawShops, 1);
    drawPavement(paint, left);
    drawThreadHome(paint, time, x);
    drawGirl(paint, time, x, late);
  });
  veil(paint, '#0E1A34', 0.3 * late);
  drawRain(paint, time, ramp(time, rain, rain + 1.4));
}

function drawSky(paint: Paint, time: number, late: number): void {
  sky(paint, [
    mix('#1B2B52', '#131F3A', late),
    mix('#3A5286', '#2A3C66', late),
    mix('#7387B4', '#4D5F88', late),
  ]);
  stars(paint, 'walk', 90, 560, 1 - late);
  // Three hand-widths of sky, while the streets stay the same.
  const moved = ramp(time, air, 72.6);
  moon(paint, 1340 + 270 * moved, 300 - 60 * Math.sin(Math.PI * moved), 52);
}

/** All the amber has drained to one window, far away. */
function farWindow(paint: Paint, camera: Camera): void {
  seen(paint, camera, 0.12, () => {
    shape(paint, sheets.amber, box(640, 742, 13, 16));
    glow(paint, 646, 750, 70, sheets.amber, 0.7);
  });
}

function drawShops(paint: Paint): void {
  for (const [left, wide, colour, blind] of [
    [-240, 470, '#24365F', '#31466F'],
    [230, 430, '#2B3F6B', '#3A5080'],
    [660, 500, '#22335B', '#304368'],
    [1160, 420, '#2A3D68', '#374B78'],
    [1580, 400, '#233459', '#31456F'],
  ] as const) {
    const top = 210 + ((left + 300) % 90);
    sheet(paint, colour, box(left, top, wide, 760), { lift: 18 });
    sheet(paint, mix(colour, sheets.paper, 0.1), box(left + 26, top + 250, wide - 52, 66, 6), {
      lift: 10,
    });
    shape(paint, blind, box(left + 40, top + 330, wide - 80, 930 - top - 330));
    for (let y = top + 344; y < 926; y += 30)
      shape(paint, mix(blind, sheets.ink, 0.24), box(left + 40, y, wide - 80, 5));
    shape(paint, mix(blind, sheets.ink, 0.5), box(left + wide / 2 - 16, 896, 32, 12, 4));
    for (const x of [0.2, 0.62])
      sheet(paint, mix(colour, sheets.ink, 0.4), box(left + wide * x, top + 60, wide * 0.2, 130), {
        lift: 4,
      });
  }
}

function drawPavement(paint: Paint, left: number): void {
  const fill = blend(paint, [0, 930, 0, 1080], [0, '#1E2D52'], [0.25, '#18254A'], [1, '#0E172E']);
  sheet(paint, fill, box(left - 200, 930, width + 400, 220), { lift: 12, dy: -4 });
  const first = Math.floor(left / 190) * 190 - 190;
  for (let x = first; x < left + width + 200; x += 190)
    shape(paint, '#0E172E', polygon([x, 934], [x + 4, 934], [x - 56, 1080], [x - 64, 1080]));
}

/** Behind her, small and unnoticed, the thread runs back the way she came. */
function drawThreadHome(paint: Paint, time: number, x: number): void {
  const points = [];
  for (let at = Math.max(-200, x - 1500); at < x - 40; at += 60) {
    points.push({ x: at, y: 978 + 9 * Math.sin(at * 0.013) + 5 * Math.sin(at * 0.041) });
  }
  const cuff = cuffAt(time, x);
  points.push({ x: cuff.x - 40, y: 952 }, { x: cuff.x - 10, y: cuff.y + 90 }, cuff);
  goldThread(paint, points, { wide: 4.5, lit: 0.25 });
}

function cuffAt(time: number, x: number) {
  const late = girl(time - 0.04);
  return { x: x + (late.farX - 6) * unit, y: ground + (late.hipY - 152 + late.farY) * unit };
}

function drawGirl(paint: Paint, time: number, x: number, late: number): void {
  const light: Light = {
    ambient: '#16223F',
    depth: 0.3 + 0.2 * late,
    rim: mix('#DCEAF6', '#9FB9D6', late),
    rimX: 4,
    rimY: -4,
  };
  const pull = clamp(tiredAt(time));
  drawFigure(
    paint,
    maya,
    alive(girl(time), time, 'maya walks', 0.3),
    { x, y: ground, size },
    light,
    {
      loose: { hair: bob(time), bag: bagSwing(time), hat: 0.5 * pull },
    },
  );
}

export { strideAt, gaitAt, girl as walkingPose };
