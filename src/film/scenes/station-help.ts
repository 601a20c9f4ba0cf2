import { amara, dee, stationWorker } from '../people/cast.ts';
import type { Joints } from '../people/bones.ts';
import { drawFigure, tiedTo, type Light } from '../people/figure.ts';
import { alive, crouching, standing, type Pose } from '../people/pose.ts';
import type { Person } from '../people/person.ts';
import { walking } from '../people/walk.ts';
import { taper } from '../people/outline.ts';
import { anotherDoor } from '../script/scene-5.ts';
import { onTwos } from '../stage/clock.ts';
import { easeOutCubic, lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { box, glow, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread, type Point } from '../stage/thread.ts';
import { drawShelter, stationGround } from './station.ts';
import { drawRow, rain, sky } from './street.ts';

const { stationThere, workerCrouches, coatHeld, armsIn } = anotherDoor.moments;

const ground = stationGround + 4;
const coatRed = '#9A4A38';
const workerPlace = { x: 1440, y: ground, size: 1.12, facing: -1 as const };

const amaraCoat: Person = { ...amara, top: coatRed, hem: 112, onSleeve: () => undefined };

function girl(time: number): Pose {
  const moved = keyed(time, { ...standing, nod: 8, nearX: 64, nearY: 120, farX: 34, farY: 156 }, [
    // Half a step back; nobody follows.
    { from: stationThere + 0.2, at: stationThere + 0.7, to: { farFootX: -34, lean: -2 } },
    {
      from: stationThere + 0.7,
      at: stationThere + 1.1,
      to: { nearFootX: -30, hipX: -26, lean: 1, nod: 2 },
    },
    { from: coatHeld, at: coatHeld + 0.5, to: { turn: -0.9, nod: -2 } },
    {
      from: armsIn,
      at: armsIn + 0.4,
      to: { turn: 0.7, nod: 12, nearX: -70, nearY: 120, farX: -60, farY: 116 },
    },
    {
      from: armsIn + 0.5,
      at: armsIn + 1.1,
      to: { nearX: 30, nearY: 160, farX: 40, farY: 150, nod: 4, turn: 1 },
    },
  ]);
  return alive(moved, time, 'amara at the station');
}

function worker(time: number): Pose {
  const moved = keyed(time, { ...standing, nod: 10 }, [
    {
      from: workerCrouches,
      at: workerCrouches + 0.9,
      to: { ...crouching, nearX: 86, nearY: 96, farX: 96, farY: 70, nod: -6 },
    },
    // She looks where Amara looks.
    { from: coatHeld + 0.3, at: coatHeld + 0.9, to: { nod: -14 } },
  ]);
  return alive(moved, time, 'worker', 0.8);
}

const deeStops = 566;

function deePose(time: number): { pose: Pose; x: number } {
  const arrives = coatHeld + 0.2;
  const steps = Math.min(0, (time - arrives) * (25 / 11));
  const gait = { stepFrames: 11, stride: 132 };
  const x = deeStops + steps * gait.stride * dee.build.size * 1.12;
  const open: Pose = {
    ...standing,
    lean: 5,
    nod: 6,
    // A shoulder of the coat in each hand.
    nearX: 84,
    nearY: 54,
    farX: 182,
    farY: 2,
    nearHand: -10,
  };
  if (steps < 0) {
    const walk = walking(steps + 40, gait);
    return { pose: { ...walk, nearX: 78, nearY: 60, farX: 160, farY: 30 }, x };
  }
  const moved = keyed(time, open, [
    // She holds it behind her, and leans so that two arms can go in.
    {
      from: armsIn - 0.3,
      at: armsIn + 0.3,
      to: { lean: 13, nearX: 128, nearY: 34, farX: 192, farY: 6 },
    },
    {
      from: armsIn + 0.5,
      at: armsIn + 1.1,
      to: { nearX: 120, nearY: 44, farX: 60, farY: 130, nod: 9, lean: 5 },
    },
  ]);
  return { pose: alive(moved, time, 'dee'), x };
}

/** A worker crouches and waits; Dee comes with the second coat, and there is no string on it. */
export function drawStationHelp(paint: Paint, time: number): void {
  const posed = onTwos(time);
  sky(paint, ['#15223F', '#34446A', '#7A6E7C']);
  keep(paint, 'station help', [-60, 180, 2040, 920], (on) => {
    drawRow(on, {
      name: 'station far',
      from: -60,
      to: 2000,
      top: 640,
      vary: 60,
      wide: 100,
      colour: '#3E5080',
    });
    drawShelter(on);
  });
  glow(paint, 1000, 500, 900, sheets.amber, 0.3);
  const light: Light = { ambient: '#1A2340', depth: 0.3, rim: '#FFD58A', rimX: 3, rimY: -5 };
  const wearing = ramp(posed, armsIn + 0.3, armsIn + 0.8);
  const { pose: deeNow, x: deeX } = deePose(posed);
  const girlPlace = { x: 900, y: ground, size: 1.14 };
  const deePlace = { x: deeX, y: ground, size: 1.12 };
  drawFigure(paint, stationWorker, worker(posed), workerPlace, light, {
    over: capOnKnee(posed, workerCrouches + 0.4),
  });
  drawFigure(paint, dee, deeNow, deePlace, light, {
    loose: { hair: -10 + 8 * ramp(posed, coatHeld, coatHeld + 1) },
  });
  const hands = tiedTo(dee, deeNow, deePlace);
  drawCoat(paint, [hands.nearWrist, hands.farWrist], wearing);
  const pose = girl(posed);
  const tied = drawFigure(paint, wearing > 0.5 ? amaraCoat : amara, pose, girlPlace, light, {
    loose: { hair: 3 },
  });
  goldThread(
    paint,
    [
      { x: -40, y: 1000 },
      { x: 240, y: 984 },
      { x: 520, y: 1006 },
      { x: 760, y: 990 },
      { x: tied.farWrist.x - 60, y: 960 },
      { x: tied.farWrist.x - 8, y: tied.farWrist.y + 90 },
      tied.farWrist,
    ],
    { wide: 5.5, lit: 0.9 },
  );
  rain(paint, time, 0.35, 'station rain');
}

/** The coat, held open by a shoulder in each hand; it goes over to her. */
function drawCoat(paint: Paint, [near, far]: readonly [Point, Point], worn: number): void {
  if (worn >= 1) return;
  const { g } = paint;
  g.save();
  g.globalAlpha = 1 - easeOutCubic(worn);
  const [left, right] = [near.x + 16, far.x + 18];
  const [y, slope] = [near.y - 4, far.y - near.y];
  const wide = right - left;
  const sleeve = (x: number, top: number, swing: number) => (path: Paint['g']) => {
    taper(path, { x, y: top + 16 }, { x: x + swing, y: top + 116 }, 23, 19);
    taper(path, { x: x + swing, y: top + 116 }, { x: x + swing * 0.8, y: top + 206 }, 19, 16);
  };
  const back = mix(coatRed, sheets.ink, 0.22);
  sheet(paint, back, sleeve(right - 2, y + slope, 14), { lift: 6 });
  sheet(
    paint,
    coatRed,
    (path) => {
      path.moveTo(left - 12, y + 8);
      path.quadraticCurveTo(left + 4, y - 16, left + wide * 0.32, y - 26 + slope * 0.3);
      path.quadraticCurveTo(
        left + wide * 0.5,
        y + 4 + slope * 0.5,
        left + wide * 0.68,
        y - 26 + slope * 0.7,
      );
      path.quadraticCurveTo(right - 4, y - 14 + slope, right + 12, y + 8 + slope);
      path.bezierCurveTo(right + 6, y + 110, right + 10, y + 220, right + 22, y + 318);
      path.quadraticCurveTo(left + wide / 2, y + 336, left - 22, y + 322);
      path.bezierCurveTo(left - 10, y + 220, left - 6, y + 110, left - 12, y + 8);
    },
    { lift: 12 },
  );
  // It hangs open towards her: the lining shows, and the collar round it.
  const lining = mix(coatRed, sheets.paper, 0.34);
  shape(paint, lining, (path) => {
    path.moveTo(left + wide * 0.34, y - 22 + slope * 0.3);
    path.quadraticCurveTo(
      left + wide * 0.5,
      y + 6 + slope * 0.5,
      left + wide * 0.66,
      y - 22 + slope * 0.7,
    );
    path.bezierCurveTo(
      left + wide * 0.7,
      y + 110,
      left + wide * 0.8,
      y + 220,
      left + wide * 0.84,
      y + 324,
    );
    path.lineTo(left + wide * 0.18, y + 326);
    path.bezierCurveTo(
      left + wide * 0.24,
      y + 220,
      left + wide * 0.32,
      y + 110,
      left + wide * 0.34,
      y - 22 + slope * 0.3,
    );
  });
  sheet(paint, coatRed, sleeve(left + 2, y, -12), { lift: 6 });
  // Her fingers lie over its shoulders.
  for (const [x, top] of [
    [left - 2, y],
    [right - 2, y + slope],
  ] as const)
    shape(paint, mix(dee.skin, sheets.ink, 0.12), box(x - 14, top - 10, 30, 24, 11));
  g.restore();
}

/** She has taken her cap off, and lays it on her own knee. */
export function capOnKnee(time: number, from: number) {
  const down = ramp(time, from, from + 0.7);
  return (on: Paint['g'], joints: Joints) => {
    const head = { x: joints.skull.x + 2, y: joints.skull.y - 92 };
    const knee = { x: joints.nearLeg.bend.x - 6, y: joints.nearLeg.bend.y - 30 };
    on.save();
    on.translate(
      lerp(head.x, knee.x, down),
      lerp(head.y, knee.y, down) - 40 * Math.sin(Math.PI * down),
    );
    on.fillStyle = '#46618F';
    on.beginPath();
    on.roundRect(-36, -14, 66, 30, [18, 18, 6, 6]);
    taper(on, { x: 20, y: 12 }, { x: 52, y: 15 }, 6, 4);
    on.fill();
    on.fillStyle = clear('#E5A23A', 0.95);
    on.fillRect(-36, 4, 66, 7);
    on.restore();
  };
}
