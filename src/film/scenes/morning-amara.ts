import { amara, brother, dee } from '../people/cast.ts';
import { withHandAt } from '../people/bones.ts';
import { drawFigure, toFigure } from '../people/figure.ts';
import { alive, sitting, standing, type Pose } from '../people/pose.ts';
import { whatHappensNext } from '../script/scene-6.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, disc, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread } from '../stage/thread.ts';
import { morningLight } from './morning-theo.ts';
import { cardboard, photo } from './props.ts';

const { screenTilts, laughs, dayMarked } = whatHappensNext.moments;

const floor = 606;
const place = { x: 168, y: floor, size: 0.8 };
const deePlace = { x: 392, y: floor, size: 0.68 };
const dayAt = { x: 482, y: 196 };

function girl(time: number): Pose {
  const base = {
    ...sitting(140),
    nod: 8,
    curl: 10,
    lean: 2,
    nearX: 96,
    nearY: 62,
    farX: 112,
    farY: 58,
  };
  const moved = keyed(time, base, [
    {
      from: screenTilts,
      at: screenTilts + 0.7,
      to: { nearX: 82, nearY: 40, farX: 98, farY: 32, lean: -4, turn: 0.7 },
    },
    {
      from: screenTilts + 1.6,
      at: screenTilts + 2.4,
      to: { nearX: 96, nearY: 60, farX: 112, farY: 56, lean: 2, turn: 1 },
    },
  ]);
  // Her shoulders laugh.
  const laugh = ramp(time, laughs, laughs + 0.3) - ramp(time, laughs + 1.4, laughs + 1.8);
  const living = alive(moved, time, 'amara in the morning');
  return {
    ...living,
    shrug: living.shrug - 6 * laugh * Math.abs(Math.sin((time - laughs) * 9)),
    nod: living.nod - 10 * laugh,
  };
}

function worker(time: number): Pose {
  const base = { ...standing, nod: -4, farX: 40, farY: 150 };
  const living = alive(base, time, 'dee in the morning', 0.8);
  const reach = ramp(time, dayMarked - 0.8, dayMarked - 0.2);
  const stroke = ramp(time, dayMarked, dayMarked + 0.5);
  const goal = toFigure(dee, deePlace, {
    x: dayAt.x - 38 + 16 * stroke,
    y: dayAt.y + 10 - 8 * stroke,
  });
  const there = withHandAt(dee.build, living, 'near', goal);
  return {
    ...living,
    nearX: lerp(living.nearX, there.nearX, reach),
    nearY: lerp(living.nearY, there.nearY, reach),
  };
}

/** Amara on a call with her brother; one box is open, and Dee marks a day. */
export function drawAmaraMorning(paint: Paint, time: number): void {
  const posed = onTwos(time);
  keep(paint, 'amara morning', [0, 0, 564, 640], drawRoom, 1.2);
  const marked = ramp(time, dayMarked, dayMarked + 0.5);
  if (marked > 0) {
    const { g } = paint;
    g.strokeStyle = sheets.ember;
    g.lineWidth = 5;
    g.lineCap = 'round';
    g.beginPath();
    g.arc(dayAt.x, dayAt.y, 17, -0.6, -0.6 + Math.PI * 2 * marked);
    g.stroke();
  }
  drawFigure(paint, dee, worker(posed), deePlace, morningLight, { loose: { hair: -6 } });
  sheet(paint, '#8A7FA6', box(70, floor - 128, 220, 40, 12), { lift: 8, shade: 0.3 });
  sheet(paint, '#75698F', box(84, floor - 92, 190, 92, 6), { lift: 6, shade: 0.3 });
  const pose = girl(posed);
  const tied = drawFigure(paint, amara, pose, place, morningLight, {
    loose: { hair: 2 },
    inHand: (on, { nearArm, farArm }) => drawScreen(paint, on, nearArm.end, farArm.end, posed),
  });
  goldThread(
    paint,
    [
      { x: tied.farWrist.x - 4, y: tied.farWrist.y + 6 },
      { x: tied.farWrist.x - 18, y: tied.farWrist.y + 34 },
      { x: tied.farWrist.x - 6, y: tied.farWrist.y + 60 },
      { x: tied.farWrist.x - 20, y: tied.farWrist.y + 84 },
    ],
    { wide: 3.4, lit: 0.15 },
  );
}

/** The screen that she holds up; on it, the small boy of the photo waves. */
function drawScreen(
  paint: Paint,
  on: Paint['g'],
  near: { x: number; y: number },
  far: { x: number; y: number },
  time: number,
): void {
  const inner = { ...paint, g: on };
  const wave = Math.sin(time * 5) * 12;
  on.save();
  on.translate((near.x + far.x) / 2 + 54, (near.y + far.y) / 2 - 44);
  on.rotate(0.14);
  sheet(inner, '#1B2438', box(-84, -62, 168, 124, 12), { lift: 8, shade: 0.3 });
  shape(inner, '#BFE0E6', box(-74, -52, 148, 104, 5));
  on.save();
  on.beginPath();
  on.rect(-74, -52, 148, 104);
  on.clip();
  drawSmallBoy(inner, wave);
  on.restore();
  on.restore();
}

function drawSmallBoy(paint: Paint, wave: number): void {
  shape(paint, brother.top, box(-26, 22, 52, 60, 18));
  shape(paint, brother.skin, disc(0, -4, 24));
  shape(paint, '#221A22', (g) => {
    g.arc(0, -8, 26, Math.PI * 1.02, Math.PI * 1.98);
    g.closePath();
  });
  const { g } = paint;
  g.strokeStyle = brother.skin;
  g.lineWidth = 11;
  g.lineCap = 'round';
  g.beginPath();
  g.moveTo(22, 42);
  g.lineTo(46 + wave * 0.6, 2);
  g.stroke();
  shape(paint, clear('#FFFFFF', 0.2), box(-74, -52, 148, 18));
}

function drawRoom(paint: Paint): void {
  shape(paint, blend(paint, [0, 0, 564, 640], [0, '#E4E9D2'], [1, '#CFDDBC']), box(0, 0, 564, 640));
  // A shelf with the photo in the middle of it.
  sheet(paint, '#B98E5E', box(40, 190, 210, 14, 4), { lift: 8, shade: 0.3 });
  photo(paint, 120, 150, 1, 0.86, -0.04);
  sheet(paint, sheets.ember, box(176, 132, 16, 58, 3), { lift: 3, shade: 0.3 });
  sheet(paint, '#3F6F8A', box(194, 126, 18, 64, 3), { lift: 3, shade: 0.3 });
  // The calendar.
  sheet(paint, sheets.paper, box(420, 96, 124, 150, 4), { lift: 7, shade: 0.3 });
  shape(paint, sheets.leaf, box(420, 96, 124, 26, 4));
  for (let row = 0; row < 4; row++) {
    for (let day = 0; day < 4; day++)
      shape(
        paint,
        mix('#D8CDB8', sheets.paper, 0.2),
        box(431 + day * 27, 134 + row * 27, 20, 20, 3),
      );
  }
  sheet(paint, '#B98E62', box(-10, floor - 2, 600, 90), { lift: 8, dy: -3, shade: 0.25 });
  // One box open, the others still taped.
  cardboard(paint, [454, floor + 6, 100, 92], '#A5794E');
  cardboard(paint, [462, floor - 84, 88, 70], '#B08A5C');
  shape(paint, clear('#E9D7AE', 0.9), box(454, floor - 46, 100, 9));
  // The flaps of the open one.
  sheet(
    paint,
    '#9A7449',
    polygon([462, floor - 154], [440, floor - 178], [486, floor - 182], [500, floor - 154]),
    { lift: 4, shade: 0.3 },
  );
  sheet(
    paint,
    '#9A7449',
    polygon([550, floor - 154], [566, floor - 180], [528, floor - 182], [516, floor - 154]),
    { lift: 4, shade: 0.3 },
  );
}
