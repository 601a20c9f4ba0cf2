import { familyWorker, maya, mum } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, kneesUp, sitting, type Pose } from '../people/pose.ts';
import { whatHappensNext } from '../script/scene-6.ts';
import { onTwos } from '../stage/clock.ts';
import { easeInOutCubic, lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix } from '../stage/palette.ts';
import { goldThread } from '../stage/thread.ts';
import { morningLight } from './morning-theo.ts';
import { chair } from './props.ts';

const { mumMovesDown, hatBack } = whatHappensNext.moments;

const floor = 606;
const stepHigh = 56;
const stepWide = 104;
/** The seats: each step's edge, from the lowest up. */
const step = (number: number) => ({ x: 204 + number * stepWide, y: floor - number * stepHigh });

const mayaPlace = { x: step(3).x + 8, y: step(3).y, size: 0.74, facing: -1 as const };

function girl(time: number): Pose {
  const base: Pose = {
    ...kneesUp,
    hipY: -28,
    lean: 2,
    curl: 24,
    nod: 18,
    nearX: 84,
    nearY: 86,
    farX: 92,
    farY: 82,
    nearFootX: 126,
    nearFootY: 52,
    farFootX: 146,
    farFootY: 54,
  };
  const moved = keyed(time, base, [
    { from: mumMovesDown + 0.7, at: mumMovesDown + 1.5, to: { nod: 8, curl: 16 } },
    // She pushes the hat back off her ears, to listen.
    { from: hatBack - 0.5, at: hatBack, to: { nearX: 40, nearY: -76, nearHand: -30 } },
    { from: hatBack + 0.1, at: hatBack + 0.5, to: { nearX: 14, nearY: -96, nod: 2 } },
    { from: hatBack + 0.8, at: hatBack + 1.5, to: { nearX: 84, nearY: 84, nearHand: 0, curl: 10 } },
  ]);
  return alive(moved, time, 'maya in the morning');
}

function mother(time: number): { pose: Pose; x: number; y: number } {
  const down = ramp(time, mumMovesDown, mumMovesDown + 1, easeInOutCubic);
  const rise = Math.sin(Math.PI * down);
  const from = step(2);
  const to = step(1);
  const base: Pose = {
    ...kneesUp,
    hipY: -30,
    lean: 6,
    curl: 14,
    nod: 2,
    nearX: 88,
    nearY: 90,
    farX: 96,
    farY: 84,
    nearFootX: 120,
    nearFootY: 50,
    farFootX: 142,
    farFootY: 52,
  };
  const pose = keyed(time, base, [
    { from: mumMovesDown + 0.6, at: mumMovesDown + 1.3, to: { turn: -0.85, nod: -12, lean: 0 } },
  ]);
  return {
    pose: alive({ ...pose, lean: pose.lean + 14 * rise }, time, 'mum'),
    x: lerp(from.x, to.x, down) - 4,
    y: lerp(from.y, to.y, down) - 26 * rise,
  };
}

/** Maya, her mum, and someone from outside: on the wall are only their own shadows. */
export function drawMayaMorning(paint: Paint, time: number): void {
  const posed = onTwos(time);
  keep(paint, 'maya morning', [0, 0, 564, 640], drawHall, 1.6);
  const parent = mother(posed);
  const mumPlace = { x: parent.x, y: parent.y, size: 0.7, facing: -1 as const };
  const pose = girl(posed);
  // Shadows no bigger than they are.
  const shadow: Light = {
    ambient: '#B98F68',
    depth: 1,
    rim: '#B98F68',
    rimX: 0,
    rimY: 0,
    rimStrength: 0,
    lift: 0,
  };
  for (const [who, how, where] of [
    [mum, parent.pose, mumPlace],
    [maya, pose, mayaPlace],
  ] as const) {
    drawFigure(paint, who, how, { ...where, x: where.x + 54, y: where.y - 26 }, shadow, {
      opacity: 0.38,
      loose: { bagWorn: 2 },
    });
  }
  keep(paint, 'maya morning stairs', [0, 0, 564, 640], drawSteps, 1.6);
  const { g } = paint;
  g.save();
  g.translate(84, floor);
  chair(paint, '#8A6546', 0.66);
  g.restore();
  const worker: Pose = alive(
    { ...sitting(150), lean: 6, nod: 0, nearX: 96, nearY: 106, farX: 104, farY: 104 },
    posed,
    'family worker',
    0.8,
  );
  drawFigure(paint, familyWorker, worker, { x: 82, y: floor, size: 0.68 }, morningLight);
  drawFigure(paint, mum, parent.pose, mumPlace, morningLight);
  const tied = drawFigure(paint, maya, pose, mayaPlace, morningLight, {
    loose: { bagWorn: 2, hat: lerp(0.9, -1, ramp(posed, hatBack + 0.05, hatBack + 0.5)), hair: 2 },
  });
  goldThread(
    paint,
    [
      { x: tied.farWrist.x, y: tied.farWrist.y + 4 },
      { x: tied.farWrist.x - 12, y: tied.farWrist.y + 26 },
      { x: tied.farWrist.x - 2, y: tied.farWrist.y + 48 },
      { x: tied.farWrist.x - 14, y: tied.farWrist.y + 70 },
    ],
    { wide: 3.4, lit: 0.15 },
  );
}

function drawHall(paint: Paint): void {
  shape(paint, blend(paint, [0, 0, 564, 640], [0, '#F4E0BC'], [1, '#E3BE93']), box(0, 0, 564, 640));
  const { g } = paint;
  g.save();
  g.globalAlpha = 0.28;
  for (let x = 8; x < 564; x += 60) shape(paint, '#FBF0D8', box(x, 0, 22, 640));
  g.restore();
  // The light of the morning, where once the lamp threw two tall shadows.
  shape(paint, clear('#FFF8E2', 0.62), polygon([30, 40], [250, 30], [330, 420], [60, 470]));
  shape(paint, clear('#E3BE93', 0.5), box(134, 30, 8, 440));
  sheet(paint, '#B98E62', box(-10, floor - 2, 600, 90), { lift: 8, dy: -3, shade: 0.25 });
}

function drawSteps(paint: Paint): void {
  for (let number = 6; number >= 1; number--) {
    const { x, y } = step(number);
    const colour = mix('#8FA6A8', '#5F8088', number / 7);
    sheet(paint, colour, box(x - 46, y, 640, 700), { lift: 9, dy: -3, shade: 0.3 });
    shape(paint, clear('#FFFFFF', 0.25), box(x - 46, y, 640, 5));
  }
}
