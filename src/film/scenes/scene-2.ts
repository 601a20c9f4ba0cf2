import { maya } from '../people/cast.ts';
import { withHandAt } from '../people/bones.ts';
import { drawFigure, toFigure, type Light } from '../people/figure.ts';
import { alive, standing, type Pose } from '../people/pose.ts';
import { theDoor } from '../script/scene-2.ts';
import { held, seen, type Camera } from '../stage/camera.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { keyed, track } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { vignette } from '../stage/paper.ts';
import { spring } from '../stage/spring.ts';
import { goldThread } from '../stage/thread.ts';
import { drawFold } from './fold.ts';
import { coatHooks, frontDoor, hallFloor, hallWall, hangingLamp, latch } from './hall.ts';
import { say, type Scene } from './scene.ts';
import { drawTwoWays } from './two-ways.ts';

const { handToLatch, fingersStop, creaseStarts, foldClosed, foldOpen } = theDoor.moments;

const latchAt = { x: 1384, y: 604 };
const place = { x: 1140, y: hallFloor + 20, size: 1.16 };

/** Maya at the front door; the picture folds, and both ways are shown. */
export const drawTheDoor: Scene = (paint, time, script) => {
  const fold = { starts: creaseStarts, closed: foldClosed, open: foldOpen };
  drawFold(
    paint,
    time,
    fold,
    (on) => drawHall(on, time),
    (on) => drawTwoWays(on, time),
  );
  say(paint, time, script.words, [
    { x: 250, y: 330, sizePx: 92, maxWidth: 640, ground: '#15111C' },
    { x: 236, y: 330, sizePx: 74, maxWidth: 640, ground: '#15111C' },
    { x: 230, y: 170, from: 'right', maxWidth: 680 },
    { x: 230, y: 170, from: 'left', maxWidth: 680 },
    { x: 960, y: 214, align: 'center', sizePx: 82, ground: '#0B1220' },
  ]);
};

/** A slow push to the hand. */
export function hallCamera(paint: Paint, time: number): Camera {
  const share = ramp(time, 31, 40.6);
  return held(
    paint,
    { x: lerp(960, 1020, share), y: lerp(540, 572, share), zoom: lerp(1, 1.13, share) },
    { x: 960, y: 540, zoom: 1 },
  );
}

function drawHall(paint: Paint, time: number): void {
  const camera = hallCamera(paint, time);
  seen(paint, camera, 0.94, () => {
    keep(
      paint,
      'hall',
      [-60, -60, 2040, 1260],
      (on) => {
        hallWall(on);
        coatHooks(on, 300, 540);
        hangingLamp(on, 560, 1);
      },
      1.2,
    );
  });
  seen(paint, camera, 1, () => {
    keep(paint, 'hall door', [1160, 60, 700, 1060], (on) => frontDoor(on, [1318, 140, 430]), 1.25);
    drawGirl(paint, time);
  });
  vignette(paint, 0.5);
}

function girl(time: number): Pose {
  const body = keyed(
    time,
    { ...standing, lean: 4, curl: 8, nod: 12, farX: 30, farY: 176, nearX: 30, nearY: 172 },
    [
      { from: handToLatch - 0.1, at: handToLatch + 0.7, to: { lean: 8, curl: 11, nod: 15 } },
      { from: fingersStop, at: fingersStop + 0.7, to: { nod: 20, lean: 7 } },
    ],
  );
  // All of her waits for the hand: hardly any sway, and the breath is held high.
  const living = alive(body, time, 'maya at the door', 1 - 0.55 * ramp(time, fingersStop, 35));
  const goal = toFigure(maya, place, { x: latchAt.x - 92, y: latchAt.y - 6 });
  const there = ramp(time, handToLatch, handToLatch + 0.6);
  const touching = withHandAt(maya.build, living, 'near', goal);
  return {
    ...living,
    nearX: lerp(living.nearX, touching.nearX, there),
    nearY: lerp(living.nearY, touching.nearY, there) - 22 * Math.sin(Math.PI * there),
  };
}

const bob = spring((time) => girl(time).nod, 12, { stiffness: 110, damping: 5 });

function drawGirl(paint: Paint, time: number): void {
  const posed = onTwos(time);
  const light: Light = {
    ambient: '#171A30',
    depth: 0.34,
    rim: '#FFD08A',
    rimX: -5,
    rimY: -4,
    near: { x: 700, y: 260, reach: 900, colour: '#F5B84A', strength: 0.34 },
  };
  const turn = track(posed, [
    [handToLatch + 0.5, 0],
    [handToLatch + 0.9, 0.34],
    [fingersStop, 0.26],
  ]);
  latch(paint, latchAt.x, latchAt.y, turn);
  const tied = drawFigure(paint, maya, girl(posed), place, light, {
    loose: { hair: (bob(posed) - 14) * 0.8 },
    over: (on, { nearArm }) => {
      // Fingers come to the latch one after another.
      const { end } = nearArm;
      on.fillStyle = maya.skin;
      for (const [finger, at] of [0.5, 0.66, 0.82, 0.98].entries()) {
        const down = ramp(posed, handToLatch + at, handToLatch + at + 0.24);
        on.save();
        on.translate(end.x + 17 + finger * 7, end.y - 2 + finger * 1.6);
        on.rotate(lerp(-0.9, 0.75, down));
        on.beginPath();
        on.roundRect(-3, -5, 23 - finger * 2, 9, 4.5);
        on.fill();
        on.restore();
      }
    },
  });
  // The gold thread lies over the handle, slack, and glints.
  const cuff = { x: tied.farWrist.x + 4, y: tied.farWrist.y - 6 };
  const glint = 0.25 + 0.5 * Math.max(0, Math.sin((time - 31) * 1.1)) ** 3;
  goldThread(
    paint,
    [
      { x: latchAt.x - 54, y: latchAt.y + 104 },
      { x: latchAt.x - 46, y: latchAt.y + 40 },
      { x: latchAt.x - 40, y: latchAt.y - 22 },
      { x: latchAt.x - 62, y: latchAt.y + 6 },
      { x: (latchAt.x + cuff.x) / 2 - 20, y: cuff.y + 92 },
      { x: cuff.x - 6, y: cuff.y + 44 },
      cuff,
    ],
    { wide: 5, lit: glint },
  );
}
