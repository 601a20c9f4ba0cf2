import { maya } from '../people/cast.ts';
import { drawFigure, tiedTo, type Light } from '../people/figure.ts';
import { alive, breathing, standing, type Pose } from '../people/pose.ts';
import { walking } from '../people/walk.ts';
import { taper } from '../people/outline.ts';
import { star } from '../people/wear.ts';
import { anotherDoor } from '../script/scene-5.ts';
import { held, seen, straight } from '../stage/camera.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { height, keep, width, type Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread } from '../stage/thread.ts';
import { drawCrease } from './fold.ts';
import { drawRow, rain, sky } from './street.ts';

const { toDoor, creaseCloses, doorThere, oneMaya } = anotherDoor.moments;

const ground = 966;
const middle = width / 2;
const size = 0.98;
const gait = { stepFrames: 15, stride: 112, tired: 0.2 };
const turnsAt = oneMaya - 0.9;

/** Both walk step for step; how far each still is from the door. */
function distance(time: number): number {
  const steps = Math.max(0, (turnsAt - time) * (25 / gait.stepFrames));
  return steps * gait.stride * size * maya.build.size + 116 * (1 - ramp(time, turnsAt, oneMaya));
}

function walker(time: number): Pose {
  const left = Math.max(0, (turnsAt - time) * (25 / gait.stepFrames));
  if (left > 0) return walking(40 - left, gait, { ...standing, nod: 2 });
  return alive({ ...standing, nod: -4 }, time, 'maya at the last door');
}

/** The crease closes; two Mayas, one wet and one dry, come to the same lit doorway and become one. */
export function drawTwoBecomeOne(paint: Paint, time: number): void {
  const posed = onTwos(time);
  const opens = ramp(time, toDoor + 0.2, doorThere + 0.4);
  const push = ramp(time, doorThere, 151);
  const camera = held(
    paint,
    { ...straight, y: 540 + 26 * push, zoom: 1 + 0.07 * push },
    { ...straight },
  );
  seen(paint, camera, 1, () => {
    drawHalves(paint);
    drawDoorway(paint, opens);
  });
  drawCrease(paint, 0.85 * (1 - ramp(time, creaseCloses, doorThere)));
  seen(paint, camera, 1, () => drawBoth(paint, time, posed));
  rain(paint, time, 0.3 * (1 - ramp(time, creaseCloses, oneMaya)), 'late rain');
}

function drawHalves(paint: Paint): void {
  keep(paint, 'both halves', [-40, -40, width + 80, height + 80], (on) => {
    const { g } = on;
    shape(
      on,
      blend(on, [0, 0, middle, 0], [0, '#7A5236'], [1, '#4A3A3C']),
      box(-40, -40, middle + 40, height + 80),
    );
    g.save();
    g.globalAlpha = 0.06;
    for (let x = -20; x < middle; x += 92) shape(on, sheets.paper, box(x, -40, 34, height));
    g.restore();
    g.save();
    g.beginPath();
    g.rect(middle, -40, middle + 80, height + 80);
    g.clip();
    sky(on, ['#15223F', '#2C4068', '#5B6C93']);
    drawRow(on, {
      name: 'go far',
      from: 930,
      to: 1990,
      top: 640,
      vary: 70,
      wide: 96,
      colour: '#46598A',
    });
    drawRow(on, {
      name: 'go mid',
      from: 930,
      to: 1990,
      top: 740,
      vary: 80,
      wide: 150,
      colour: '#2F426C',
    });
    g.restore();
    sheet(
      on,
      blend(
        on,
        [0, 0, width, 0],
        [0, '#2A1F26'],
        [0.45, '#2A2530'],
        [0.55, '#1B2440'],
        [1, '#131D38'],
      ),
      box(-40, 930, width + 80, 240),
      { lift: 12, dy: -4 },
    );
  });
}

/** The same door for both: lit, and open. */
function drawDoorway(paint: Paint, opens: number): void {
  const [wide, top] = [320, 344];
  const [left, right] = [middle - wide / 2, middle + wide / 2];
  const { g } = paint;
  g.save();
  g.globalAlpha = Math.min(1, opens * 1.5);
  glow(paint, middle, 620, 300 + 760 * opens, sheets.amber, 0.62 * opens);
  sheet(
    paint,
    '#31242A',
    polygon([left - 44, 946], [left - 44, top - 44], [right + 44, top - 44], [right + 44, 946]),
    { lift: 30 },
  );
  shape(
    paint,
    blend(paint, [0, top, 0, 946], [0, '#FFE2A0'], [0.6, '#FBC766'], [1, '#EFA844']),
    box(left, top, wide, 946 - top),
  );
  // Inside: a lamp's light on a wall, and the edge of a chair that is kept.
  shape(
    paint,
    clear('#FFF3D2', 0.55),
    polygon([left + 60, top], [right - 60, top], [right - 10, 946], [left + 10, 946]),
  );
  sheet(
    paint,
    '#7A4B2C',
    polygon([left, top], [left - 70, top - 22], [left - 70, 990], [left, 946]),
    { lift: 14 },
  );
  shape(paint, '#C9A256', disc(left - 54, 650, 9));
  g.globalCompositeOperation = 'screen';
  shape(
    paint,
    clear('#F5B84A', 0.32 * opens),
    polygon([left, 944], [right, 944], [right + 230, 1120], [left - 230, 1120]),
  );
  g.restore();
}

function drawBoth(paint: Paint, time: number, posed: number): void {
  const { g } = paint;
  const far = distance(posed);
  const pose = walker(posed);
  const turn = ramp(posed, turnsAt, oneMaya - 0.08);
  const shown = ramp(time, toDoor + 0.1, toDoor + 0.8);
  const ends: { x: number; y: number }[] = [];
  for (const side of [-1, 1] as const) {
    const x = middle + side * far;
    const light: Light = {
      ambient: side === -1 ? '#3A2A2A' : '#14203C',
      depth: side === -1 ? 0.26 : 0.44,
      rim: side === -1 ? '#FFDF9E' : '#D4E8F4',
      rimX: -side * 5,
      rimY: -3,
      near: { x: middle, y: 620, reach: 620, colour: '#F7C56B', strength: 0.3 },
    };
    const place = { x: 0, y: ground, size, facing: side === -1 ? (1 as const) : (-1 as const) };
    const wrist = tiedTo(maya, pose, place).farWrist;
    ends.push({ x: x + wrist.x, y: wrist.y });
    const still = 1 - ramp(turn, 0.45, 1);
    if (still <= 0) continue;
    g.save();
    g.translate(x, 0);
    // As they turn they grow a little narrower, and go over into the one that is seen from behind.
    g.scale(lerp(1, 0.72, turn), 1);
    drawFigure(paint, maya, pose, place, light, {
      opacity: shown * still,
      loose: { hat: side === 1 ? 0.35 : 0 },
    });
    g.restore();
  }
  drawThreads(paint, time, ends, shown);
  const open = ramp(posed, oneMaya - 0.5, oneMaya + 0.1);
  if (open > 0) drawFromBehind(paint, posed, open);
}

/** One thread from each side, and both are hers. */
function drawThreads(
  paint: Paint,
  time: number,
  ends: readonly { x: number; y: number }[],
  shown: number,
): void {
  const joined = ramp(time, oneMaya - 0.2, oneMaya + 0.6);
  for (const [place, end] of ends.entries()) {
    const side = place === 0 ? -1 : 1;
    const hand = { x: lerp(end.x, middle - 66, joined), y: lerp(end.y, ground - 214, joined) };
    goldThread(
      paint,
      [
        { x: middle + side * 1010, y: 1006 },
        { x: middle + side * 700, y: 990 },
        { x: middle + side * 430, y: 1010 },
        { x: lerp(hand.x, middle, 0.1) + side * 110, y: 996 },
        { x: hand.x + side * 20, y: hand.y + 120 },
        hand,
      ],
      { wide: 5.5, lit: 0.85, opacity: shown },
    );
  }
}

/** Maya seen from behind, in the doorway: a paper doll that has turned. */
function drawFromBehind(paint: Paint, time: number, open: number): void {
  const { g } = paint;
  const breath = breathing(time, 'one maya');
  const scale = size * maya.build.size;
  const cloth = mix(maya.top, '#4A3A30', 0.25);
  g.save();
  g.translate(middle, ground);
  g.globalAlpha = open;
  g.scale(scale * lerp(0.72, 1, open), scale);
  const legs = mix(maya.legs, '#3A2A2A', 0.3);
  sheet(
    paint,
    legs,
    (path) => {
      taper(path, { x: -22, y: -290 }, { x: -27, y: -26 }, 32, 16);
      taper(path, { x: 22, y: -290 }, { x: 27, y: -26 }, 32, 16);
    },
    { lift: 12 },
  );
  shape(paint, mix(maya.shoes, '#6B4A30', 0.3), (path) => {
    taper(path, { x: -32, y: -13 }, { x: -26, y: -12 }, 17, 15);
    taper(path, { x: 32, y: -13 }, { x: 26, y: -12 }, 17, 15);
  });
  const up = -3 * breath;
  sheet(
    paint,
    cloth,
    (path) => {
      taper(path, { x: -52, y: -436 + up }, { x: -70, y: -340 }, 23, 17);
      taper(path, { x: -70, y: -340 }, { x: -66, y: -250 }, 17, 13);
      taper(path, { x: 52, y: -436 + up }, { x: 70, y: -340 }, 23, 17);
      taper(path, { x: 70, y: -340 }, { x: 66, y: -250 }, 17, 13);
      path.roundRect(-62, -462 + up, 124, 196, 36);
    },
    { lift: 8 },
  );
  for (const hand of [-66, 66]) shape(paint, maya.skin, disc(hand, -232, 13));
  shape(paint, mix(maya.skin, sheets.ink, 0.2), box(-17, -492 + up, 34, 44, 12));
  shape(paint, '#171B2B', (path) =>
    taper(path, { x: 0, y: -530 + up }, { x: 0, y: -496 + up }, 45, 40),
  );
  sheet(paint, '#7A6A9B', box(-48, -446 + up, 96, 150, 30), { lift: 8 });
  shape(paint, mix('#7A6A9B', sheets.paper, 0.14), box(-36, -366 + up, 72, 58, 16));
  shape(paint, sheets.amber, (path) => star(path, 0, -404 + up, 24));
  sheet(paint, '#C7583F', disc(0, -638 + up, 25), { lift: 5 });
  sheet(
    paint,
    '#E9DEC8',
    (path) => {
      path.moveTo(-52, -546 + up);
      path.bezierCurveTo(-54, -644 + up, 54, -644 + up, 52, -546 + up);
      path.closePath();
    },
    { lift: 6 },
  );
  sheet(paint, '#D0613F', box(-56, -566 + up, 112, 30, 12), { lift: 4 });
  g.restore();
}
