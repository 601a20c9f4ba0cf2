import { maya, missRowe } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, sitting, standing, type Pose } from '../people/pose.ts';
import { walking } from '../people/walk.ts';
import { anotherDoor } from '../script/scene-5.ts';
import { onTwos } from '../stage/clock.ts';
import { easeInOutSine, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread } from '../stage/thread.ts';

const { schoolThere, chairTurns } = anotherDoor.moments;

const floor = 950;
const chairX = 1270;

function girlNow(time: number): { pose: Pose; x: number } {
  const stops = schoolThere + 0.9;
  const gait = { stepFrames: 15, stride: 112, tired: 0.4 };
  const steps = Math.min(0, (time - stops) * (25 / gait.stepFrames));
  const x = 640 + steps * gait.stride * maya.build.size * 1.18;
  if (steps < 0) return { pose: walking(steps + 40, gait), x };
  const moved = keyed(time, { ...standing, nod: 10, nearX: 26, nearY: 170, farX: 60, farY: 120 }, [
    { from: stops, at: stops + 0.5, to: { farX: 66, farY: 100, nod: 4 } },
    {
      from: chairTurns + 0.6,
      at: chairTurns + 1.4,
      to: { nod: -2, lean: 4, shrug: 5, farX: 40, farY: 150 },
    },
  ]);
  return { pose: alive(moved, time, 'maya at school'), x };
}

function teacher(time: number): Pose {
  const base = { ...sitting(150), nod: 16, nearX: 128, nearY: 64, farX: 136, farY: 56 };
  const moved = keyed(time, base, [
    { from: chairTurns - 0.7, at: chairTurns - 0.1, to: { nod: 2, turn: -0.6 } },
    { from: chairTurns, at: chairTurns + 0.3, to: { turn: 1 } },
    {
      from: chairTurns + 0.4,
      at: chairTurns + 1.1,
      to: { nearX: 96, nearY: 108, farX: 104, farY: 104, lean: 7, nod: 4 },
    },
  ]);
  return alive(moved, time, 'miss rowe');
}

/** In the other story it is morning: a teacher turns her chair, and shuts nothing. */
export function drawSchool(paint: Paint, time: number): void {
  const posed = onTwos(time);
  keep(paint, 'school', [0, 0, 1920, 1080], drawCorridor);
  const light: Light = {
    ambient: '#5B4A4A',
    depth: 0.14,
    rim: '#FFF1CF',
    rimX: 5,
    rimY: -4,
    lift: 18,
  };
  drawTeacher(paint, posed, light);
  const { pose, x } = girlNow(posed);
  const tied = drawFigure(paint, maya, pose, { x, y: floor, size: 1.18 }, light);
  goldThread(
    paint,
    [
      { x: -30, y: 990 },
      { x: 220, y: 1004 },
      { x: 430, y: 990 },
      { x: tied.farWrist.x - 70, y: 970 },
      { x: tied.farWrist.x - 8, y: tied.farWrist.y + 100 },
      { x: tied.farWrist.x + 2, y: tied.farWrist.y },
    ],
    { wide: 5.5, lit: 0.7 },
  );
  goldThread(
    paint,
    [
      { x: tied.farWrist.x + 2, y: tied.farWrist.y },
      { x: tied.farWrist.x + 60, y: tied.farWrist.y + 150 },
      { x: 900, y: 1000 },
      { x: chairX - 90, y: 976 },
    ],
    {
      wide: 4,
      lit: 0.4 * ramp(time, chairTurns, chairTurns + 1.2),
      opacity: ramp(time, chairTurns, chairTurns + 1.2),
    },
  );
}

/** She and her chair turn like a paper doll: edge on, and then towards Maya. */
function drawTeacher(paint: Paint, time: number, light: Light): void {
  const { g } = paint;
  const turn = ramp(time, chairTurns, chairTurns + 0.8, easeInOutSine);
  const wide = Math.cos(Math.PI * turn);
  g.save();
  g.translate(chairX, floor);
  g.scale(Math.sign(wide) * Math.max(0.06, Math.abs(wide)), 1);
  sheet(paint, '#4A4258', box(-10, -130, 20, 120, 6), { lift: 8 });
  sheet(paint, '#4A4258', box(-70, -22, 140, 16, 8), { lift: 6 });
  for (const wheel of [-62, 0, 62]) shape(paint, '#2B2640', disc(wheel, -6, 9));
  sheet(paint, '#5D5470', box(-74, -166, 142, 30, 14), { lift: 8 });
  sheet(paint, '#5D5470', box(-92, -340, 26, 170, 13), { lift: 8 });
  drawFigure(paint, missRowe, teacher(time), { x: 0, y: 0, size: 1.14 }, light);
  g.restore();
  sheet(paint, '#8A6A4C', box(1420, floor - 246, 420, 26, 6), { lift: 16 });
  shape(paint, '#6E5238', box(1450, floor - 220, 22, 216));
  shape(paint, '#6E5238', box(1790, floor - 220, 22, 216));
  sheet(paint, '#D9655A', box(1500, floor - 306, 52, 60, 9), { lift: 6 });
  sheet(
    paint,
    sheets.paper,
    polygon([1610, floor - 252], [1740, floor - 258], [1750, floor - 246], [1606, floor - 246]),
    { lift: 4 },
  );
}

function drawCorridor(paint: Paint): void {
  const wall = blend(paint, [0, 0, 1920, floor], [0, '#E9C78E'], [0.5, '#D9A86C'], [1, '#B98355']);
  shape(paint, wall, box(0, 0, 1920, 1080));
  shape(paint, clear('#8E5F3C', 0.3), box(0, 640, 1920, 320));
  shape(paint, clear('#7A4E30', 0.4), box(0, 634, 1920, 8));
  // Coat pegs and lockers on the left, the open door of her room, a window with morning in it.
  for (let locker = 0; locker < 4; locker++) {
    sheet(paint, mix('#5F86A0', '#3F5C86', locker / 4), box(30 + locker * 112, 360, 104, 592, 6), {
      lift: 10,
    });
    for (let slit = 0; slit < 3; slit++)
      shape(paint, clear('#1B2A4A', 0.4), box(56 + locker * 112, 410 + slit * 18, 52, 6, 3));
  }
  sheet(paint, '#7A5236', box(880, 230, 24, 730, 4), { lift: 20 });
  sheet(paint, '#9A6B45', polygon([790, 250], [880, 232], [880, 958], [790, 990]), { lift: 22 });
  shape(paint, '#C79A5E', disc(808, 640, 9));
  sheet(paint, sheets.paper, box(1330, 150, 420, 330, 8), { lift: 14 });
  shape(
    paint,
    blend(paint, [0, 166, 0, 464], [0, '#BFE0E6'], [1, '#F8E3B4']),
    box(1346, 166, 388, 298),
  );
  sheet(
    paint,
    mix(sheets.leaf, sheets.paper, 0.2),
    (g) => {
      g.moveTo(1346, 464);
      g.bezierCurveTo(1420, 390, 1500, 430, 1560, 410);
      g.bezierCurveTo(1640, 380, 1700, 430, 1734, 420);
      g.lineTo(1734, 464);
      g.closePath();
    },
    { lift: 4 },
  );
  shape(paint, sheets.paper, box(1534, 166, 12, 298));
  glow(paint, 1540, 320, 760, '#FFE9B8', 0.3);
  sheet(
    paint,
    blend(paint, [0, floor, 0, 1080], [0, '#8A5E44'], [1, '#5E3F36']),
    box(-20, floor - 2, 1960, 200),
    { lift: 10, dy: -4 },
  );
}
