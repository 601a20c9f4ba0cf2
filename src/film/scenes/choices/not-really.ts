import { amara, stationWorker } from '../../people/cast.ts';
import { drawFigure, type Light } from '../../people/figure.ts';
import { alive, crouching, standing, type Pose } from '../../people/pose.ts';
import { onTwos } from '../../stage/clock.ts';
import { ramp } from '../../stage/easing.ts';
import { keyed } from '../../stage/keys.ts';
import { vignette } from '../../stage/paper.ts';
import { goldThread } from '../../stage/thread.ts';
import { photo } from '../props.ts';
import { say } from '../scene.ts';
import { capOnKnee } from '../station-help.ts';
import { rain } from '../street.ts';
import type { ChoiceScene } from './choice-scene.ts';
import { benchGround, drawBenchSet } from './station-bench.ts';

const rings = 11.4;

function girl(time: number): Pose {
  const moved = keyed(time, { ...standing, nod: 16, nearX: 56, nearY: 126 }, [
    { from: 2.6, at: 3.4, to: { nearX: 142, nearY: 84, nod: 8 } },
    { from: 5.4, at: 6.4, to: { nearX: 60, nearY: 122 } },
    { from: 9.8, at: 10.4, to: { nod: -2 } },
    { from: rings + 0.6, at: rings + 1.6, to: { shrug: 6, nod: 2, curl: 2 } },
  ]);
  return alive(moved, time, 'amara says it');
}

function worker(time: number): Pose {
  const base = { ...crouching, nearX: 86, nearY: 96, farX: 96, farY: 70, nod: -6 };
  const moved = keyed(time, base, [
    { from: 3, at: 3.8, to: { nod: 2, lean: 20 } },
    { from: 6.2, at: 6.8, to: { farX: 120, farY: 30, farHand: -50, nod: -8 } },
    { from: 9, at: 9.6, to: { farX: 96, farY: 70, farHand: 0 } },
    { from: rings, at: rings + 0.8, to: { farX: 40, farY: -58, farHand: -30, nod: 0 } },
  ]);
  return alive(moved, time, 'worker listens', 0.8);
}

/** 3B: “Not really.” The worker takes off her cap to listen, asks, and rings Dee. */
export const drawNotReally: ChoiceScene = (paint, time, clip, { away }) => {
  const posed = onTwos(time);
  drawBenchSet(paint, away);
  const light: Light = { ambient: '#1A2340', depth: 0.3, rim: '#FFD58A', rimX: 3, rimY: -5 };
  const phoned = ramp(posed, rings + 0.3, rings + 0.8);
  const cap = capOnKnee(posed, 0.9);
  const place = { x: 1330, y: benchGround, size: 1.1, facing: -1 as const };
  drawFigure(paint, stationWorker, worker(posed), place, light, {
    over: (on, joints) => {
      cap(on, joints);
      on.save();
      on.globalAlpha = phoned;
      on.translate(joints.farArm.end.x + 6, joints.farArm.end.y - 20);
      on.rotate(0.2);
      on.fillStyle = '#0A1020';
      on.beginPath();
      on.roundRect(-8, -30, 15, 58, 5);
      on.fill();
      on.restore();
    },
  });
  const tied = drawFigure(paint, amara, girl(posed), { x: 560, y: benchGround, size: 1.1 }, light, {
    loose: { hair: 3 },
    inHand: (on, { nearArm }) => {
      on.save();
      on.translate(nearArm.end.x + 26, nearArm.end.y - 16);
      photo({ ...paint, g: on }, 0, 0, 1, 0.7);
      on.restore();
    },
  });
  goldThread(
    paint,
    [
      { x: -40, y: 1000 },
      { x: 260, y: 984 },
      { x: 470, y: 1002 },
      { x: tied.farWrist.x - 40, y: 976 },
      { x: tied.farWrist.x - 6, y: tied.farWrist.y + 80 },
      tied.farWrist,
    ],
    { wide: 5.5, lit: 0.6 + 0.4 * phoned },
  );
  rain(paint, time, 0.45, 'bench rain');
  vignette(paint, 0.35);
  const left = { x: 230, y: 92, from: 'left' as const, maxWidth: 760 };
  say(paint, time, clip.words, [
    left,
    left,
    { x: 1716, y: 92, align: 'right', from: 'right', maxWidth: 900 },
    left,
    { x: 960, y: 150, align: 'center', sizePx: 84, maxWidth: 1300 },
  ]);
};
