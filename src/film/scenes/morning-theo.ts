import { dad, listener, theo } from '../people/cast.ts';
import { withHandAt, type Joints } from '../people/bones.ts';
import { drawFigure, tiedTo, toFigure, type Light } from '../people/figure.ts';
import { alive, sitting, type Pose } from '../people/pose.ts';
import { whatHappensNext } from '../script/scene-6.ts';
import { onTwos } from '../stage/clock.ts';
import { easeInCubic, lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread, whiteString, type Point } from '../stage/thread.ts';
import { taper } from '../people/outline.ts';
import { chair, table } from './props.ts';

const { penDown, question, nods, sleeveUp, scissors, stringFalls } = whatHappensNext.moments;

const floor = 606;
const tableHigh = 168;
const theoPlace = { x: 262, y: floor, size: 0.74 };
const womanPlace = { x: 486, y: floor, size: 0.72, facing: -1 as const };
const dadPlace = { x: 120, y: floor, size: 0.76 };
export const morningLight: Light = {
  ambient: '#6B5A56',
  depth: 0.1,
  rim: '#FFF6DE',
  rimX: -4,
  rimY: -4,
  lift: 12,
};
const wristOnTable = { x: 366, y: floor - tableHigh - 16 };

function boy(time: number): Pose {
  const base = { ...sitting(148), nod: 10, lean: 4, curl: 12, nearX: 96, nearY: 100 };
  const moved = keyed(time, base, [
    { from: question + 0.4, at: question + 1, to: { nod: 2 } },
    { from: nods, at: nods + 0.3, to: { nod: 16 } },
    { from: nods + 0.32, at: nods + 0.6, to: { nod: 4 } },
    { from: nods + 0.6, at: nods + 0.9, to: { nod: 12 } },
    { from: stringFalls + 0.3, at: stringFalls + 1.2, to: { nod: 4, curl: 6, shrug: 5 } },
  ]);
  const living = alive(moved, time, 'theo in the morning', 0.7);
  const far = withHandAt(theo.build, living, 'far', toFigure(theo, theoPlace, wristOnTable));
  // He pushes up his own sleeve.
  const own = withHandAt(
    theo.build,
    far,
    'near',
    toFigure(theo, theoPlace, { x: wristOnTable.x - 26, y: wristOnTable.y - 14 }),
  );
  const push =
    ramp(time, sleeveUp - 0.3, sleeveUp + 0.2) - ramp(time, sleeveUp + 0.7, sleeveUp + 1.3);
  return {
    ...far,
    nearX: lerp(far.nearX, own.nearX, push),
    nearY: lerp(far.nearY, own.nearY, push),
  };
}

function woman(time: number): Pose {
  const base = { ...sitting(148), lean: 4, nod: 12, nearX: 124, nearY: 66, farX: 132, farY: 62 };
  const moved = keyed(time, base, [
    { from: penDown, at: penDown + 0.5, to: { nearX: 138, nearY: 74, nod: 4 } },
    { from: question, at: question + 0.5, to: { farX: 118, farY: 26, farHand: -70, lean: 8 } },
    { from: nods + 0.6, at: nods + 1.1, to: { farX: 132, farY: 62, farHand: 0 } },
  ]);
  const living = alive(moved, time, 'listener', 0.7);
  const cut =
    ramp(time, scissors - 0.3, scissors + 0.3) - ramp(time, stringFalls + 0.4, stringFalls + 1.2);
  const goal = toFigure(listener, womanPlace, { x: wristOnTable.x + 76, y: wristOnTable.y - 36 });
  const back = { ...living, lean: living.lean - 9 };
  const there = withHandAt(listener.build, back, 'near', goal);
  return {
    ...living,
    // She sits back a little: the arm needs room.
    lean: living.lean - 9 * cut,
    nearX: lerp(living.nearX, there.nearX, cut),
    nearY: lerp(living.nearY, there.nearY, cut),
  };
}

function father(time: number): Pose {
  const base = { ...sitting(148), lean: 6, nod: 6, farX: 60, farY: 108 };
  const back = toFigure(dad, dadPlace, { x: theoPlace.x - 44, y: floor - 208 });
  return withHandAt(dad.build, alive(base, time, 'dad', 0.8), 'near', back);
}

/** Theo, Dad on the chair that was empty, and a woman who listens before she cuts. */
export function drawTheoMorning(paint: Paint, time: number): void {
  const posed = onTwos(time);
  keep(paint, 'theo morning', [0, 0, 564, 640], drawKitchen, 1.2);
  const { g } = paint;
  for (const [x, side] of [
    [dadPlace.x, 1],
    [theoPlace.x, 1],
    [womanPlace.x, -1],
  ] as const) {
    g.save();
    g.translate(x, floor);
    g.scale(side, 1);
    chair(paint, '#8A6546', 0.72);
    g.restore();
  }
  drawFigure(paint, dad, father(posed), dadPlace, morningLight);
  const pose = boy(posed);
  const tied = tiedTo(theo, pose, theoPlace);
  const cutter = drawFigure(paint, listener, woman(posed), womanPlace, morningLight, {
    inHand: holding(posed),
  });
  table(paint, '#A47850', [330, 486, floor, tableHigh]);
  drawFigure(paint, theo, pose, theoPlace, morningLight);
  drawWhiteStrings(paint, posed, tied.farWrist);
  drawScissors(paint, posed, cutter.nearWrist, {
    x: tied.farWrist.x + 18,
    y: tied.farWrist.y + 14,
  });
  // The gold thread lies on the table like any bit of wool.
  goldThread(
    paint,
    [
      { x: wristOnTable.x + 10, y: wristOnTable.y + 14 },
      { x: wristOnTable.x + 34, y: wristOnTable.y + 8 },
      { x: wristOnTable.x + 56, y: wristOnTable.y + 14 },
      { x: wristOnTable.x + 84, y: wristOnTable.y + 10 },
    ],
    { wide: 3.4, lit: 0.15 },
  );
}

/** A pen, until she puts it down. */
function holding(time: number) {
  return (on: Paint['g'], { nearArm }: Joints) => {
    if (time >= penDown + 0.3) return;
    on.save();
    on.translate(nearArm.end.x + 22, nearArm.end.y + 2);
    on.rotate(Math.atan2(nearArm.end.y - nearArm.bend.y, nearArm.end.x - nearArm.bend.x));
    on.fillStyle = '#22335A';
    on.beginPath();
    taper(on, { x: -4, y: -16 }, { x: 22, y: 22 }, 4, 2.5);
    on.fill();
    on.restore();
  };
}

/** Big plain scissors in her hand, over everything: from her wrist towards the strings. */
function drawScissors({ g }: Paint, time: number, hand: Point, strings: Point): void {
  const shown =
    ramp(time, scissors - 0.1, scissors + 0.3) - ramp(time, stringFalls + 0.4, stringFalls + 0.8);
  if (shown <= 0) return;
  const closed = ramp(time, stringFalls - 0.4, stringFalls);
  g.save();
  g.globalAlpha = shown;
  g.translate(hand.x, hand.y);
  g.rotate(Math.atan2(strings.y - hand.y, strings.x - hand.x));
  for (const side of [-1, 1]) {
    g.save();
    g.translate(34, 0);
    g.rotate(side * lerp(0.34, 0.04, closed));
    g.fillStyle = '#56637A';
    g.beginPath();
    taper(g, { x: 0, y: 0 }, { x: 52, y: 0 }, 5, 2);
    g.fill();
    g.strokeStyle = '#B8402F';
    g.lineWidth = 6;
    g.beginPath();
    g.ellipse(-24, side * 7, 13, 8.5, side * 0.2, 0, 7);
    g.stroke();
    g.restore();
  }
  g.fillStyle = '#E8EDF2';
  g.beginPath();
  g.arc(34, 0, 3, 0, 7);
  g.fill();
  // Her fingers go through the handles.
  g.fillStyle = listener.skin;
  g.beginPath();
  taper(g, { x: -4, y: 0 }, { x: 14, y: 1 }, 8, 6);
  g.fill();
  g.restore();
}

/** Three white strings at his wrist: one is cut and falls as a scrap; two are left. */
function drawWhiteStrings(paint: Paint, time: number, wrist: { x: number; y: number }): void {
  const { g } = paint;
  const falls = ramp(time, stringFalls, stringFalls + 0.8, easeInCubic);
  for (let loop = 0; loop < 3; loop++) {
    const cut = loop === 2 ? falls : 0;
    const [x, y] = [wrist.x + 2 + loop * 7, wrist.y];
    if (cut < 1) {
      g.save();
      g.globalAlpha = 1 - cut;
      g.strokeStyle = '#FFFFFF';
      g.shadowColor = 'rgba(40,30,30,.6)';
      g.shadowBlur = 4;
      g.lineWidth = 3.4;
      g.beginPath();
      g.ellipse(x, y, 6, 14, 0.3, 0, Math.PI * 2);
      g.stroke();
      g.restore();
    }
    const fall = cut * 120;
    whiteString(
      paint,
      [
        { x: x + 4, y: y + 10 + fall * 0.6 },
        { x: x + 16 + cut * 14, y: y + 30 + fall },
        { x: x + 8 + cut * 30, y: y + 52 + fall },
        { x: x + 20 + cut * 22, y: y + 78 + fall },
      ],
      {
        wide: 3.2,
        lit: 0,
        opacity: 1 - ramp(time, stringFalls + 0.7, stringFalls + 1.4) * (loop === 2 ? 1 : 0),
      },
    );
  }
}

function drawKitchen(paint: Paint): void {
  shape(paint, blend(paint, [0, 0, 564, 640], [0, '#F3E2BE'], [1, '#E6C79A']), box(0, 0, 564, 640));
  sheet(paint, '#FBF5E8', box(292, 58, 226, 206, 6), { lift: 8, shade: 0.3 });
  shape(
    paint,
    blend(paint, [0, 70, 0, 250], [0, '#BEE0E4'], [1, '#FBE6BC']),
    box(304, 70, 202, 182),
  );
  shape(paint, mix(sheets.leaf, '#FBE6BC', 0.2), (g) => {
    g.moveTo(304, 252);
    g.bezierCurveTo(350, 200, 400, 226, 440, 214);
    g.bezierCurveTo(470, 204, 490, 220, 506, 212);
    g.lineTo(506, 252);
    g.closePath();
  });
  shape(paint, '#FBF5E8', box(400, 70, 9, 182));
  glow(paint, 400, 160, 320, '#FFF6DC', 0.5);
  // A kettle on the side, with steam that goes nowhere in particular.
  sheet(paint, '#C9A877', box(0, 330, 150, 20, 4), { lift: 8, shade: 0.3 });
  sheet(
    paint,
    '#5FA777',
    (g) => {
      g.moveTo(34, 330);
      g.bezierCurveTo(28, 262, 104, 262, 98, 330);
      g.closePath();
      taper(g, { x: 94, y: 312 }, { x: 118, y: 284 }, 8, 5);
    },
    { lift: 8, shade: 0.35 },
  );
  shape(paint, '#3F7A55', disc(66, 272, 8));
  for (const [x, y, size] of [
    [122, 254, 12],
    [130, 226, 16],
    [118, 194, 20],
  ] as const)
    shape(paint, clear('#FFFFFF', 0.4), disc(x, y, size));
  sheet(paint, '#C79C6C', box(-10, floor - 2, 600, 90), { lift: 8, dy: -3, shade: 0.25 });
  shape(paint, clear('#FFF6DC', 0.24), polygon([300, 606], [470, 606], [380, 700], [180, 700]));
}
