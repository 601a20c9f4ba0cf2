import { maya } from '../people/cast.ts';
import { drawFigure, tiedTo, type Light } from '../people/figure.ts';
import { alive, standing, type Pose } from '../people/pose.ts';
import { walking } from '../people/walk.ts';
import { theDoor } from '../script/scene-2.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { mix, sheets } from '../stage/palette.ts';
import { spring } from '../stage/spring.ts';
import type { Point } from '../stage/thread.ts';
import { drawRow, moon, rain, sky, stars } from './street.ts';
import { lastBreath } from './way-stay.ts';

const { stepOut, chinBack, breathOut } = theDoor.moments;

const ground = 950;
const size = 1.16;
const gait = { stepFrames: 20, stride: 118, tired: 0.25 };
const firstX = 1085;
const stepsTaken = 3;

/** How many steps she has taken: from the sill into the street, then she stands. */
function stepsAt(time: number): number {
  const walked = Math.max(0, (time - stepOut - 0.2) * (25 / gait.stepFrames));
  return Math.min(stepsTaken, walked);
}

function girl(time: number): Pose {
  const steps = stepsAt(time);
  const walk = walking(steps + 0.5, gait, { ...standing, nod: 4 });
  const ends = stepOut + 0.2 + (stepsTaken * gait.stepFrames) / 25;
  const stand = keyed(time, { ...standing, nod: 6, lean: 3 }, [
    { from: chinBack - 0.2, at: chinBack + 0.5, to: { turn: -0.95, nod: -3 } },
    { from: chinBack + 0.25, at: chinBack + 0.9, to: { lean: -2, curl: 1 } },
    { from: chinBack + 2, at: chinBack + 2.9, to: { turn: 1, nod: 8, lean: 4, curl: 6 } },
  ]);
  const rest = ramp(time, ends - 0.1, ends + 0.5);
  const between: Record<string, number> = {};
  for (const [name, value] of Object.entries(walk as unknown as Record<string, number>)) {
    between[name] = lerp(value, (stand as unknown as Record<string, number>)[name] ?? value, rest);
  }
  const calm = alive(
    between as unknown as Pose,
    time,
    'maya goes',
    0.9 * (1 - ramp(time, breathOut - 1.2, breathOut - 0.6)),
  );
  const end = lastBreath(time);
  return { ...calm, breath: calm.breath + end.breath, shrug: calm.shrug + end.shrug };
}

function placeAt(time: number) {
  const x = firstX + stepsAt(time) * gait.stride * size * maya.build.size;
  return { x, y: ground, size };
}

const bob = spring((time) => girl(time).lean * 1.4 + girl(time).turn * 6, 10, {
  stiffness: 90,
  damping: 5,
});

export function threadOfGo(time: number): Point {
  const posed = onTwos(time);
  const { farWrist } = tiedTo(maya, girl(posed), placeAt(posed));
  return { x: farWrist.x, y: farWrist.y };
}

/** The right sheet, slate: the street is blue and wide. */
export function drawGo(paint: Paint, time: number): void {
  const posed = onTwos(time);
  keep(paint, 'go', [940, 0, 1000, 1080], drawStreet);
  rain(paint, time, 0.35, 'drizzle');
  const light: Light = {
    ambient: '#14203C',
    depth: 0.4,
    rim: '#C9E2F2',
    rimX: 4,
    rimY: -4,
    near: { x: 960, y: 620, reach: 380, colour: '#F5B84A', strength: 0.26 },
  };
  drawFigure(paint, maya, girl(posed), placeAt(posed), light, {
    loose: { hair: bob(posed) - 8, bag: (bob(posed) - 8) * 0.2 },
  });
}

function drawStreet(paint: Paint): void {
  sky(paint, ['#15223F', '#2C4068', '#5B6C93']);
  stars(paint, 'go', 60, 380, 0.8);
  moon(paint, 1640, 330, 46);
  drawRow(paint, {
    name: 'go far',
    from: 930,
    to: 1960,
    top: 640,
    vary: 70,
    wide: 96,
    colour: '#46598A',
  });
  drawRow(paint, {
    name: 'go mid',
    from: 930,
    to: 1960,
    top: 740,
    vary: 80,
    wide: 150,
    colour: '#2F426C',
  });
  // One window far away keeps its light.
  shape(paint, sheets.amber, box(1776, 690, 22, 26));
  glow(paint, 1787, 703, 90, sheets.amber, 0.7);
  sheet(paint, '#1A2747', polygon([930, 905], [1960, 870], [1960, 1120], [930, 1120]), {
    lift: 12,
    dy: -4,
  });
  sheet(
    paint,
    blend(paint, [0, 930, 0, 1080], [0, '#141F3B'], [1, '#0D1529']),
    polygon([930, 960], [1960, 940], [1960, 1120], [930, 1120]),
    { lift: 8, dy: -3 },
  );
  // The open door and its light on the step.
  glow(paint, 975, 640, 330, sheets.amber, 0.42);
  sheet(paint, mix('#5B3E2C', sheets.ink, 0.5), box(950, 130, 76, 826), { lift: 20 });
  sheet(paint, mix('#5B3E2C', sheets.amber, 0.12), box(950, 150, 52, 800), { lift: 8 });
  sheet(paint, '#243252', box(950, 936, 190, 40, 5), { lift: 10 });
}
