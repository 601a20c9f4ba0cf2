import { dad, theo } from '../../people/cast.ts';
import { withHandAt } from '../../people/bones.ts';
import { drawFigure, toFigure, type Light } from '../../people/figure.ts';
import { alive, sitting, type Pose } from '../../people/pose.ts';
import { closer } from '../../stage/camera.ts';
import { onTwos } from '../../stage/clock.ts';
import { lerp, ramp } from '../../stage/easing.ts';
import { keyed } from '../../stage/keys.ts';
import { keep, type Paint } from '../../stage/paint.ts';
import { box, glow, shape, vignette } from '../../stage/paper.ts';
import { mix, sheets } from '../../stage/palette.ts';
import { whiteString } from '../../stage/thread.ts';
import { chair, phone, table } from '../props.ts';
import { drawKitchen, drawOwnChair, floor, theoPlace } from '../room-theo.ts';
import { say } from '../scene.ts';
import type { ChoiceScene } from './choice-scene.ts';

const tableTop = floor - 232;
const dadPlace = { x: 1320, y: floor, size: 1.0, facing: -1 as const };
const turns = 1;

const phoneAt = (time: number) => ({
  x: lerp(936, 1064, ramp(time, turns, turns + 1.2)),
  y: tableTop - 14,
});

function boy(time: number): Pose {
  const seated = { ...sitting(146), nearFootX: 66, nearFootY: -36, nearPitch: 26, farFootX: 168 };
  const moved = keyed(time, { ...seated, lean: 8, curl: 20, nod: 22, farX: 86, farY: 90 }, [
    { from: turns, at: turns + 1.1, to: { lean: 12, nod: 12, curl: 16 } },
    { from: 5, at: 6, to: { nod: -2, curl: 10 } },
    { from: 8.6, at: 9.8, to: { shrug: 6, nod: 4, lean: 6 } },
  ]);
  const at = phoneAt(time);
  const goal = toFigure(theo, theoPlace, { x: at.x - 66, y: at.y - 20 });
  return withHandAt(theo.build, alive(moved, time, 'theo shows'), 'near', goal);
}

function father(time: number): Pose {
  const base = {
    ...sitting(146),
    lean: 2,
    curl: 10,
    nod: 4,
    nearX: 108,
    nearY: 86,
    farX: 116,
    farY: 82,
  };
  const moved = keyed(time, base, [
    { from: 2, at: 3, to: { lean: 10, nod: 16 } },
    { from: 4.6, at: 5.4, to: { nod: 0, nearX: 128, nearY: 62, nearHand: -40 } },
    { from: 7.4, at: 8.4, to: { nearX: 110, nearY: 84, nearHand: 0, nod: 8 } },
  ]);
  return alive(moved, time, 'dad listens');
}

/** 2B: he turns the phone round; warm light falls on it, and the strings go slack. */
export const drawShowSomeone: ChoiceScene = (paint, time, clip) => {
  closer(paint, 1.08, [1010, 1000], () => drawSet(paint, time));
  vignette(paint, 0.35);
  say(paint, time, clip.words, [
    { x: 205, y: 84, from: 'left', maxWidth: 620 },
    { x: 1290, y: 84, from: 'right', align: 'right', maxWidth: 620 },
    { x: 205, y: 140, sizePx: 80, maxWidth: 1100 },
  ]);
};

function drawSet(paint: Paint, time: number): void {
  const posed = onTwos(time);
  keep(paint, 'theo kitchen', [0, 0, 1920, 1080], drawKitchen, 1.3);
  const warm = ramp(time, turns + 0.6, 4.6);
  drawOwnChair(paint);
  const { g } = paint;
  g.save();
  g.translate(dadPlace.x + 4, floor);
  g.scale(-1, 1);
  chair(paint, '#3A3346', 1.02);
  g.restore();
  const at = phoneAt(posed);
  const light: Light = {
    ambient: '#121C36',
    depth: 0.4 - 0.2 * warm,
    rim: mix(sheets.cold, '#FFD58A', warm),
    rimX: 4,
    rimY: -3,
    near: { x: at.x, y: at.y, reach: 640, colour: mix('#A9C2CF', '#F7C56B', warm), strength: 0.4 },
  };
  drawFigure(paint, dad, father(posed), dadPlace, { ...light, rimX: -4 });
  const tied = drawFigure(paint, theo, boy(posed), theoPlace, light);
  table(paint, '#5A4636', [800, 1216, floor, 232]);
  phone(paint, {
    x: at.x,
    y: at.y,
    turn: lerp(-0.2, 1.45, ramp(posed, turns, turns + 1.2)),
    glass: mix(sheets.cold, '#FFE9BE', warm),
  });
  glow(paint, at.x, at.y, 360, mix(sheets.cold, '#F7C56B', warm), 0.4);
  drawSlack(paint, tied.farWrist, ramp(time, 2.4, 6));
  shape(paint, sheets.ink, box(-900, floor + 190, 3800, 10));
}

/** The strings are still there, but nothing pulls. */
function drawSlack(paint: Paint, wrist: { x: number; y: number }, slack: number): void {
  for (const [place, far] of [120, 210, 300].entries()) {
    const end = { x: wrist.x + far, y: lerp(wrist.y - 160 + place * 60, floor - 6, slack) };
    whiteString(
      paint,
      [
        wrist,
        { x: wrist.x + far * 0.3, y: lerp(wrist.y - 40, wrist.y + 90 + place * 10, slack) },
        { x: wrist.x + far * 0.6, y: lerp(wrist.y - 80, floor - 30, slack) },
        end,
      ],
      { wide: 4.2, lit: 0.1, opacity: 1 - 0.3 * slack },
    );
  }
}
