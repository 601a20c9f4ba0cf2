import { maya } from '../people/cast.ts';
import { drawFigure, tiedTo, type Light } from '../people/figure.ts';
import { alive, kneesUp, standing, type Pose } from '../people/pose.ts';
import { theDoor } from '../script/scene-2.ts';
import { onTwos } from '../stage/clock.ts';
import { easeInOutCubic, ramp, settle } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { box, glow, shape } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { spring } from '../stage/spring.ts';
import type { Point } from '../stage/thread.ts';
import { frontDoor, hallFloor, hallWall, hangingLamp } from './hall.ts';
import { nightWindow, windowBars } from './props.ts';

const { slidesDown, sitting, typing, jessLights, breathOut } = theDoor.moments;

const place = { x: 742, y: hallFloor + 14, size: 1.16, facing: -1 as const };
const windowAt = [132, 420, 250, 250] as const;

/** The breath that both Mayas let out together; 1 is before it, 0 after. */
export function lastBreath(time: number): { breath: number; shrug: number } {
  const full = ramp(time, breathOut - 1.1, breathOut);
  const out = ramp(time, breathOut, breathOut + 1.1, settle);
  return { breath: 1.2 * full * (1 - out), shrug: -9 * full * (1 - out) + 7 * out };
}

const againstDoor: Pose = {
  ...standing,
  lean: -6,
  curl: 6,
  nod: 10,
  nearX: 34,
  nearY: 158,
  farX: 44,
  farY: 150,
  nearFootX: 34,
  farFootX: 60,
};

function girl(time: number): Pose {
  const moved = keyed(time, againstDoor, [
    {
      from: slidesDown,
      at: sitting,
      ease: easeInOutCubic,
      to: {
        ...kneesUp,
        hipY: -36,
        lean: -10,
        curl: 26,
        nod: 20,
        nearX: 66,
        nearY: 62,
        farX: 78,
        farY: 54,
        nearFootX: 138,
        farFootX: 160,
      },
    },
    { from: sitting, at: typing, to: { nearX: 72, nearY: 34, farX: 84, farY: 30, nod: 22 } },
    // The answer: she looks up from it, and down again.
    { from: jessLights + 0.5, at: jessLights + 1.2, to: { nod: 8, curl: 22 } },
    { from: jessLights + 2, at: jessLights + 2.8, to: { nod: 18 } },
  ]);
  const calm = alive(
    moved,
    time,
    'maya stays',
    0.9 * (1 - ramp(time, breathOut - 1.2, breathOut - 0.6)),
  );
  const end = lastBreath(time);
  // Two seconds with thumbs over the keys, then they move.
  const thumbs = time > typing + 0.1 && time < typing + 2.2 ? 1 : 0;
  return {
    ...calm,
    breath: calm.breath + end.breath,
    shrug: calm.shrug + end.shrug,
    nearHand: -30 + thumbs * 9 * Math.sin(time * 19),
    farHand: -24 - thumbs * 8 * Math.sin(time * 17),
  };
}

const bob = spring((time) => girl(time).nod, 10, { stiffness: 110, damping: 5 });

export function threadOfStay(time: number): Point {
  const { farWrist } = tiedTo(maya, girl(onTwos(time)), place);
  return { x: farWrist.x + 8, y: farWrist.y + 2 };
}

/** The left sheet, warm: she sits against the door and writes; far away a window lights. */
export function drawStay(paint: Paint, time: number, lightsAt: number = jessLights): void {
  const posed = onTwos(time);
  keep(
    paint,
    'stay',
    [0, 0, 980, 1080],
    (on) => {
      hallWall(on, 960);
      frontDoor(on, [560, 150, 410]);
      hangingLamp(on, 112, 0.9);
      nightWindow(on, windowAt, '#3A2C34');
    },
    2,
  );
  drawJessWindow(paint, ramp(time, lightsAt, lightsAt + 0.6));
  windowBars(paint, windowAt, '#3A2C34');
  const phoneGlow = ramp(time, typing - 0.5, typing);
  const light: Light = {
    ambient: '#171A30',
    depth: 0.36,
    rim: '#FFD08A',
    rimX: -5,
    rimY: -4,
    near: { x: 610, y: 690, reach: 330, colour: '#F7C56B', strength: 0.26 * phoneGlow },
  };
  const pose = girl(posed);
  drawFigure(paint, maya, pose, place, light, {
    loose: { hair: (bob(posed) - 14) * 0.7, bag: 4, bagWorn: 0.4 },
    inHand: (on, { nearArm }) => {
      if (phoneGlow <= 0) return;
      on.save();
      on.translate(nearArm.end.x + 30, nearArm.end.y - 22);
      on.rotate(0.55);
      on.globalAlpha = phoneGlow;
      on.fillStyle = '#0A1020';
      on.beginPath();
      on.roundRect(-13, -32, 26, 58, 7);
      on.fill();
      on.fillStyle = '#FFE9BE';
      on.beginPath();
      on.roundRect(-14, -27, 9, 48, 3);
      on.fill();
      on.restore();
    },
  });
  const wrist = tiedTo(maya, pose, place).nearWrist;
  glow(paint, wrist.x - 30, wrist.y - 26, 210, '#FFDFA0', 0.36 * phoneGlow);
}

function drawJessWindow(paint: Paint, on: number): void {
  const [left, top] = [windowAt[0] + 150, windowAt[1] + 168];
  shape(paint, mix('#16233F', sheets.amber, on), box(left, top, 30, 34));
  glow(paint, left + 15, top + 17, 110, sheets.amber, 0.75 * on);
  shape(paint, clear('#16233F', on), box(left + 9, top + 12, 12, 22, 5));
}
