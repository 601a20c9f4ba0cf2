import { maya } from '../../people/cast.ts';
import { drawFigure, type Light } from '../../people/figure.ts';
import { alive, standing, type Pose } from '../../people/pose.ts';
import { walking } from '../../people/walk.ts';
import { onTwos } from '../../stage/clock.ts';
import { ramp } from '../../stage/easing.ts';
import { keyed } from '../../stage/keys.ts';
import { keep, type Paint } from '../../stage/paint.ts';
import { blend, box, glow, polygon, shape, sheet, vignette } from '../../stage/paper.ts';
import { mix, sheets } from '../../stage/palette.ts';
import { goldThread } from '../../stage/thread.ts';
import { latch } from '../hall.ts';
import { say } from '../scene.ts';
import { drawRow, moon, sky, stars } from '../street.ts';
import type { ChoiceScene } from './choice-scene.ts';

const gait = { stepFrames: 18, stride: 112, tired: 0.2 };
const size = 1.16;
const ground = 956;
const stands = 0.6 + (3 * gait.stepFrames) / 25;

function girl(time: number): { pose: Pose; x: number } {
  const steps = Math.min(3, Math.max(0, (time - 0.6) * (25 / gait.stepFrames)));
  const x = 500 + steps * gait.stride * size * maya.build.size;
  if (steps < 3) return { pose: walking(steps + 0.5, gait, { ...standing, nod: 4 }), x };
  const moved = keyed(time, { ...standing, nod: 6 }, [
    { from: stands + 1.2, at: stands + 1.9, to: { turn: -0.95, nod: -3, lean: -2 } },
    { from: 5.2, at: 6, to: { turn: 1, nod: 16, lean: 4, nearX: 96, nearY: 40 } },
    { from: 9, at: 9.8, to: { nod: 4, nearX: 40, nearY: 160 } },
  ]);
  return { pose: alive(moved, time, 'maya on the step'), x };
}

/** 1B: she opens the door; the thread lies over the handle behind her, and the far window is lit. */
export const drawOpenTheDoor: ChoiceScene = (paint, time, clip) => {
  const posed = onTwos(time);
  keep(paint, 'the open street', [0, 0, 1920, 1080], drawStreet);
  latch(paint, 318, 600, 0);
  const { pose, x } = girl(posed);
  const light: Light = {
    ambient: '#14203C',
    depth: 0.36,
    rim: '#C9E2F2',
    rimX: 4,
    rimY: -4,
    near: { x: 320, y: 620, reach: 620, colour: '#F5B84A', strength: 0.24 },
  };
  const reads = ramp(posed, 5.4, 6) - ramp(posed, 9, 9.5);
  const tied = drawFigure(paint, maya, pose, { x, y: ground, size }, light, {
    inHand: (on, { nearArm }) => {
      on.save();
      on.globalAlpha = reads;
      on.translate(nearArm.end.x + 30, nearArm.end.y - 22);
      on.rotate(0.3);
      on.fillStyle = '#0A1020';
      on.beginPath();
      on.roundRect(-17, -34, 34, 66, 8);
      on.fill();
      on.fillStyle = '#FFE9BE';
      on.beginPath();
      on.roundRect(-18, -28, 11, 54, 4);
      on.fill();
      on.restore();
    },
  });
  goldThread(
    paint,
    [
      { x: 268, y: 720 },
      { x: 282, y: 640 },
      { x: 290, y: 580 },
      { x: 268, y: 610 },
      { x: 340, y: 900 },
      { x: 520, y: 990 },
      { x: tied.farWrist.x - 120, y: 984 },
      { x: tied.farWrist.x - 20, y: tied.farWrist.y + 90 },
      tied.farWrist,
    ],
    { wide: 5.5, lit: 0.85 },
  );
  vignette(paint, 0.35);
  const place = { x: 1716, y: 190, align: 'right', sizePx: 76, maxWidth: 760 } as const;
  say(paint, time, clip.words, [
    place,
    { x: 1716, y: 120, align: 'right', from: 'left', maxWidth: 660 },
    place,
  ]);
};

function drawStreet(paint: Paint): void {
  sky(paint, ['#15223F', '#2C4068', '#5B6C93']);
  stars(paint, 'open street', 80, 420, 0.8);
  moon(paint, 720, 210, 46);
  drawRow(paint, {
    name: 'open far',
    from: -40,
    to: 1960,
    top: 640,
    vary: 70,
    wide: 96,
    colour: '#46598A',
  });
  drawRow(paint, {
    name: 'open mid',
    from: -40,
    to: 1960,
    top: 740,
    vary: 80,
    wide: 150,
    colour: '#2F426C',
  });
  shape(paint, sheets.amber, box(1590, 700, 24, 28));
  glow(paint, 1602, 714, 110, sheets.amber, 0.75);
  const street = blend(paint, [0, 930, 0, 1080], [0, '#1A2747'], [1, '#0D1529']);
  sheet(paint, street, box(-20, 930, 1960, 200), { lift: 12, dy: -4 });
  // Her front door stands open, and what is warm behind it stays warm.
  sheet(paint, '#22304F', box(-40, -20, 520, 970), { lift: 30 });
  sheet(paint, mix('#5B3E2C', sheets.ink, 0.5), box(40, 200, 330, 750, 4), { lift: 12 });
  shape(
    paint,
    blend(paint, [70, 0, 340, 0], [0, '#F7C66E'], [1, '#C98A3C']),
    box(70, 230, 270, 720),
  );
  sheet(paint, '#5B3E2C', polygon([340, 230], [250, 262], [250, 984], [340, 950]), { lift: 20 });
  sheet(paint, '#2B3A5E', box(30, 940, 400, 36, 5), { lift: 10 });
  glow(paint, 300, 700, 520, sheets.amber, 0.4);
}
