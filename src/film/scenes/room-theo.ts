import { theo } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, sitting, type Pose } from '../people/pose.ts';
import { taper } from '../people/outline.ts';
import { threeWindows } from '../script/scene-1.ts';
import { closer } from '../stage/camera.ts';
import { onTwos } from '../stage/clock.ts';
import { ramp, settle } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { height, keep, width, type Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread, trailing } from '../stage/thread.ts';
import { chair, nightWindow, phone, table, windowBars } from './props.ts';

const { forkUp, forkDown, chairPushed } = threeWindows.moments;

export const floor = 930;
const top = 232;
const tableTop = floor - top;
export const theoPlace = { x: 700, y: floor, size: 1.06 };
const phoneAt = { x: 1012, y: tableTop - 40 };
const windowAt = [1390, 190, 260, 280] as const;

const seated: Pose = {
  ...sitting(146),
  lean: 4,
  curl: 12,
  nod: 14,
  nearX: 142,
  nearY: 66,
  farX: 168,
  farY: 62,
  // One foot under the chair, one before it: two legs, not one pillar.
  nearFootX: 66,
  nearFootY: -36,
  nearPitch: 26,
  farFootX: 168,
};

function boy(time: number): Pose {
  const moved = keyed(time, seated, [
    { from: forkUp, at: forkUp + 0.56, to: { nearX: 120, nearY: 10, nod: 10, nearHand: -34 } },
    { from: forkDown, at: forkDown + 0.5, to: { nearX: 140, nearY: 64, nearHand: 0 } },
    // He looks up at the coat on the empty chair.
    { from: forkDown + 0.4, at: forkDown + 0.96, to: { nod: -6, curl: 8 } },
    {
      from: chairPushed,
      at: chairPushed + 0.64,
      to: { farFootX: 340, farFootY: -50, lean: -8, hipX: 26 },
    },
    {
      from: chairPushed + 0.8,
      at: chairPushed + 1.36,
      to: { farFootX: 168, farFootY: -24, lean: 4, hipX: 0 },
    },
    // To the phone, as to a fire.
    { from: chairPushed + 1.1, at: chairPushed + 1.8, to: { lean: 13, curl: 20, nod: 16 } },
  ]);
  return alive(moved, time, 'theo alone');
}

/** Theo at a table for two: one plate, a work coat over the empty chair, and the light of his phone. */
export function drawTheoKitchen(paint: Paint, time: number): void {
  closer(paint, 1.3, [1010, 960], () => drawSet(paint, time));
}

function drawSet(paint: Paint, time: number): void {
  keep(paint, 'theo kitchen', [0, 0, width, height], drawKitchen, 1.3);
  drawEmptyChair(paint, time);
  const held = onTwos(time);
  const pose = boy(held);
  drawOwnChair(paint);
  const light: Light = {
    ambient: '#121C36',
    depth: 0.46,
    rim: '#CFE6F0',
    rimX: 4,
    rimY: -2,
    rimStrength: 0.85,
    near: { x: phoneAt.x, y: phoneAt.y, reach: 480, colour: '#F7C56B', strength: 0.5 },
  };
  const tied = drawFigure(paint, theo, pose, theoPlace, light, {
    inHand: (on, joints) => {
      // The fork.
      const { end, bend } = joints.nearArm;
      on.save();
      on.translate(end.x, end.y);
      on.rotate(Math.atan2(end.y - bend.y, end.x - bend.x) + 0.5);
      on.fillStyle = '#C9D2DE';
      on.beginPath();
      taper(on, { x: 14, y: 0 }, { x: 66, y: 4 }, 3.4, 2.6);
      for (const y of [-4, 4, 12]) taper(on, { x: 64, y: 4 }, { x: 86, y }, 2.4, 1.8);
      on.fill();
      on.restore();
    },
  });
  table(paint, '#5A4636', [800, 1216, floor, top]);
  drawPlate(paint);
  phone(paint, { ...phoneAt, turn: -0.24, glass: '#FFE9BE' });
  glow(paint, phoneAt.x, phoneAt.y, 330, '#F7C56B', 0.42);
  // Along one edge the light is cold.
  glow(paint, phoneAt.x + 24, phoneAt.y - 10, 80, sheets.cold, 0.5);
  const anchor = () => ({ x: tied.nearWrist.x - 10, y: tied.nearWrist.y + 8 });
  const rest = [0, 1, 2, 3, 4, 5].map((step) => ({
    x: -step * 5 + Math.sin(step + time * 0.7) * 5,
    y: step * 15,
  }));
  goldThread(paint, trailing(anchor, time, rest), { wide: 4.5, lit: 0.3 });
}

export function drawKitchen(paint: Paint): void {
  const wall = blend(paint, [0, 0, width, floor], [0, '#1B2946'], [0.7, '#22325A'], [1, '#1A2746']);
  shape(paint, wall, box(0, 0, width, height));
  const { g } = paint;
  // Tiles, faintly, over the worktop.
  g.save();
  g.globalAlpha = 0.07;
  for (let x = 0; x < width; x += 78) shape(paint, sheets.cold, box(x, 520, 2, 180));
  for (let y = 520; y < 700; y += 60) shape(paint, sheets.cold, box(0, y, width, 2));
  g.restore();
  nightWindow(paint, windowAt, '#2E4068');
  windowBars(paint, windowAt, '#2E4068');
  // The fridge that hums, with a note held by a magnet.
  sheet(paint, '#33466B', box(1650, 330, 250, 610, 16), { lift: 26 });
  shape(paint, '#22325A', box(1650, 540, 250, 6));
  shape(paint, '#4A5F8C', box(1672, 420, 10, 90, 5));
  shape(paint, '#4A5F8C', box(1672, 580, 10, 130, 5));
  sheet(paint, '#A9B4C8', polygon([1764, 388], [1838, 380], [1846, 470], [1770, 476]), { lift: 5 });
  shape(paint, sheets.ember, disc(1803, 390, 9));
  sheet(paint, '#26365E', box(-20, 690, 400, 260, 8), { lift: 20 });
  shape(paint, '#3A4E7C', box(-20, 690, 400, 20));
  shape(paint, '#1C2A4C', box(170, 730, 6, 200));
  sheet(paint, '#141E38', box(-10, floor - 4, width + 20, 200), { lift: 14, dy: -4 });
}

export function drawOwnChair(paint: Paint): void {
  const { g } = paint;
  g.save();
  g.translate(theoPlace.x + 2, floor);
  chair(paint, '#3A3346', 1.02);
  g.restore();
}

/** The chair opposite, a little askew, until he pushes it straight with his foot. */
function drawEmptyChair(paint: Paint, time: number): void {
  const held = onTwos(time);
  const straight = ramp(held, chairPushed + 0.4, chairPushed + 0.8, settle);
  drawCoatChair(paint, { x: 1186 + 26 * straight, askew: 1 - straight });
}

export function drawCoatChair(paint: Paint, { x, askew }: { x: number; askew: number }): void {
  const { g } = paint;
  g.save();
  g.translate(x, floor);
  g.rotate((-4 * askew * Math.PI) / 180);
  g.scale(-1, 1);
  chair(paint, '#3A3346', 1.02);
  drawWorkCoat(paint);
  g.restore();
}

/** A work coat over a chair's back: shoulders, one sleeve hanging, a pale band. */
function drawWorkCoat(paint: Paint): void {
  const coat = mix('#3D5A6B', '#1B2A4A', 0.35);
  sheet(
    paint,
    coat,
    (g) => {
      g.moveTo(-96, -322);
      g.bezierCurveTo(-92, -352, -34, -354, -26, -326);
      g.lineTo(-18, -130);
      g.bezierCurveTo(-44, -112, -86, -114, -108, -128);
      g.closePath();
    },
    { lift: 10 },
  );
  sheet(
    paint,
    mix(coat, sheets.ink, 0.18),
    (g) => {
      taper(g, { x: -40, y: -308 }, { x: -26, y: -206 }, 20, 16);
      taper(g, { x: -26, y: -206 }, { x: -30, y: -120 }, 16, 13);
    },
    { lift: 6 },
  );
  shape(
    paint,
    clear('#DCE3D2', 0.75),
    polygon([-103, -214], [-47, -210], [-47, -194], [-104, -198]),
  );
}

function drawPlate(paint: Paint): void {
  sheet(paint, '#D6DCE6', (g) => g.ellipse(892, tableTop - 7, 62, 9, 0, 0, Math.PI * 2), {
    lift: 6,
  });
  shape(paint, '#B98A4E', (g) => g.ellipse(892, tableTop - 13, 30, 9, 0, 0, Math.PI * 2));
}
