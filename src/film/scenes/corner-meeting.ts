import { jess, jessMum, maya } from '../people/cast.ts';
import { drawFigure, tiedTo, type Light } from '../people/figure.ts';
import { alive, sitting, standing, type Pose } from '../people/pose.ts';
import { walking } from '../people/walk.ts';
import { anotherDoor } from '../script/scene-5.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread, hang, type Point } from '../stage/thread.ts';
import { drawRow, rain, sky } from './street.ts';

const { streetThere, umbrella } = anotherDoor.moments;

const ground = 962;
const mayaPlace = { x: 470, y: ground, size: 1.06 };

function girl(time: number): Pose {
  const base = {
    ...sitting(130),
    lean: 4,
    curl: 22,
    nod: 18,
    nearX: 98,
    nearY: 90,
    farX: 84,
    farY: 92,
  };
  const moved = keyed(time, base, [
    { from: streetThere + 0.5, at: streetThere + 1, to: { nod: -4, curl: 12 } },
    // She stands up as they come.
    {
      from: umbrella - 0.5,
      at: umbrella + 0.3,
      to: {
        ...standing,
        hipX: 88,
        nearFootX: 92,
        farFootX: 118,
        nod: 2,
        farX: 40,
        farY: 160,
        nearX: 26,
        nearY: 170,
      },
    },
  ]);
  return alive(moved, time, 'maya is found');
}

const jessStops = 930;
const mumStops = 1270;

/** Jess runs the last steps, stops short, and holds out the umbrella. */
function jessNow(time: number): { pose: Pose; x: number } {
  const gait = { stepFrames: 8, stride: 138 };
  const steps = Math.min(0, (time - umbrella) * (25 / gait.stepFrames));
  const x = jessStops - steps * gait.stride * jess.build.size * 1.06;
  const carry = { farX: 62, farY: 16, farHand: -60 };
  if (steps < 0) return { pose: { ...walking(steps + 40, gait), ...carry }, x };
  const moved = keyed(time, { ...standing, lean: 6, ...carry }, [
    {
      from: umbrella,
      at: umbrella + 0.56,
      to: { lean: 12, farX: 150, farY: 20, nearX: 46, nearY: 150 },
    },
  ]);
  return { pose: alive(moved, time, 'jess'), x };
}

function mumNow(time: number): { pose: Pose; x: number } {
  const gait = { stepFrames: 12, stride: 128 };
  const steps = Math.min(0, (time - umbrella - 0.9) * (25 / gait.stepFrames));
  const x = mumStops - steps * gait.stride * jessMum.build.size * 1.03;
  // Her phone is at her ear: she is telling those who are looking.
  const call = { nearX: 46, nearY: -62, nearHand: -30 };
  if (steps < 0) return { pose: { ...walking(steps + 40, gait), ...call }, x };
  return { pose: alive({ ...standing, ...call, nod: 6 }, time, 'jess mum'), x };
}

/** Jess and her mum come round the corner under one umbrella. */
export function drawCornerMeeting(paint: Paint, time: number): void {
  const posed = onTwos(time);
  keep(paint, 'corner', [0, 0, 1920, 1080], drawCorner);
  const light: Light = { ambient: '#18223F', depth: 0.32, rim: '#FFD58A', rimX: 4, rimY: -4 };
  const mum = mumNow(posed);
  const mumPlace = { x: mum.x, y: ground, size: 1.03, facing: -1 as const };
  drawFigure(paint, jessMum, mum.pose, mumPlace, light, {
    over: (on, { nearArm }) => {
      on.save();
      on.translate(nearArm.end.x + 8, nearArm.end.y - 22);
      on.rotate(0.2);
      on.fillStyle = '#0A1020';
      on.beginPath();
      on.roundRect(-8, -30, 15, 58, 5);
      on.fill();
      on.restore();
    },
  });
  const pose = girl(posed);
  const tied = drawFigure(paint, maya, pose, mayaPlace, light, { loose: { hat: 0.4 } });
  const friend = jessNow(posed);
  const jessPlace = { x: friend.x, y: ground, size: 1.06, facing: -1 as const };
  const hand = tiedTo(jess, friend.pose, jessPlace).farWrist;
  drawUmbrella(paint, hand, ramp(posed, umbrella, umbrella + 0.6));
  drawFigure(paint, jess, friend.pose, jessPlace, light, { loose: { hair: 6 } });
  const end = tiedTo(jess, friend.pose, jessPlace).nearWrist;
  const apart = Math.abs(end.x - tied.farWrist.x);
  goldThread(paint, hang(tied.farWrist, end, Math.min(300, 90 + apart * 0.4), 16), {
    wide: 5.5,
    lit: 0.9,
  });
  rain(paint, time, 0.6, 'late rain');
}

function drawUmbrella(paint: Paint, hand: Point, out: number): void {
  const { g } = paint;
  g.save();
  g.translate(hand.x - 14, hand.y - 6);
  g.rotate(lerp(0.1, -0.26, out));
  g.scale(0.76, 0.76);
  shape(paint, '#2A2F45', box(-4, -330, 8, 380, 4));
  sheet(
    paint,
    '#B4533C',
    (path) => {
      path.moveTo(-230, -250);
      path.bezierCurveTo(-190, -400, 190, -400, 230, -250);
      path.bezierCurveTo(190, -284, 150, -284, 115, -252);
      path.bezierCurveTo(80, -284, 36, -284, 0, -252);
      path.bezierCurveTo(-36, -284, -80, -284, -115, -252);
      path.bezierCurveTo(-150, -284, -190, -284, -230, -250);
    },
    { lift: 16 },
  );
  shape(paint, clear('#7E3527', 0.5), (path) => {
    path.moveTo(0, -364);
    path.bezierCurveTo(40, -340, 104, -300, 115, -252);
    path.bezierCurveTo(80, -284, 36, -284, 0, -252);
    path.closePath();
  });
  g.restore();
}

function drawCorner(paint: Paint): void {
  sky(paint, ['#15223F', '#2F4068', '#665F78']);
  drawRow(paint, {
    name: 'corner far',
    from: -40,
    to: 1960,
    top: 660,
    vary: 70,
    wide: 110,
    colour: '#3A4C7B',
    lit: 0.1,
  });
  sheet(
    paint,
    blend(paint, [0, 930, 0, 1080], [0, '#22325A'], [1, '#101A33']),
    box(-40, 930, 2000, 200),
    { lift: 12, dy: -4 },
  );
  sheet(paint, '#2B3C66', box(250, 824, 470, 130, 4), { lift: 16 });
  sheet(paint, '#3A4E7C', box(234, 800, 500, 32, 6), { lift: 10 });
  // The corner that they come round, with a lamp on it.
  sheet(paint, '#24345F', polygon([1640, -20], [1960, -20], [1960, 960], [1640, 945]), {
    lift: 34,
    dx: -8,
  });
  shape(paint, clear('#182546', 0.7), polygon([1640, -20], [1668, -20], [1668, 947], [1640, 945]));
  sheet(paint, mix(sheets.amber, sheets.paper, 0.3), box(1574, 300, 44, 64, 10), { lift: 10 });
  shape(paint, '#1B2948', box(1586, 276, 60, 12));
  glow(paint, 1596, 340, 620, sheets.amber, 0.5);
}
