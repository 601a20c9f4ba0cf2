import { maya } from '../people/cast.ts';
import { drawFigure, tiedTo, type Light } from '../people/figure.ts';
import { alive, sitting, type Pose } from '../people/pose.ts';
import { outside } from '../script/scene-3.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, sheets } from '../stage/palette.ts';
import { goldThread, type Point } from '../stage/thread.ts';
import { held, onScreen, seen, straight } from '../stage/camera.ts';
import { drawRow, moon, rain, sky } from './street.ts';

const { mayaSits, phoneLights, phoneDown } = outside.moments;

const ground = 962;
export const waitPlace = { x: 1120, y: ground, size: 1.2 };

function girl(time: number): Pose {
  const base: Pose = {
    ...sitting(132),
    lean: 6,
    curl: 20,
    nod: 12,
    shrug: -8,
    nearX: 84,
    nearY: 66,
    farX: 62,
    farY: 84,
    nearHand: -50,
    farHand: -40,
  };
  const moved = keyed(time, base, [
    {
      from: phoneLights + 0.2,
      at: phoneLights + 0.9,
      to: { nearX: 98, nearY: 30, nod: 20, nearHand: -60 },
    },
    { from: phoneLights + 2.2, at: phoneLights + 2.9, to: { nod: 8, curl: 16 } },
    // Face down on her knee; the palm stays on it.
    {
      from: phoneDown,
      at: phoneDown + 0.9,
      to: { nearX: 104, nearY: 96, nod: 16, curl: 22, nearHand: 6 },
    },
  ]);
  return alive(moved, time, 'maya waits', 1.3);
}

/** Maya with her phone: a nearly empty battery, and a message that lights her. */
export function drawMayaWaits(paint: Paint, time: number): void {
  const pan = ramp(time, mayaSits - 0.6, 86, (x) => x);
  const camera = held(paint, { ...straight, x: 930 + 60 * pan }, straight);
  sky(paint, ['#111C37', '#22325A', '#43557F']);
  moon(paint, 1690, 210, 46);
  seen(paint, camera, 0.3, () => {
    keep(paint, 'wait far', [-80, 300, 2100, 800], (on) => {
      drawRow(on, {
        name: 'wait far',
        from: -60,
        to: 2000,
        top: 650,
        vary: 60,
        wide: 92,
        colour: '#3A4D7C',
      });
      drawRow(on, {
        name: 'wait mid',
        from: -60,
        to: 2000,
        top: 760,
        vary: 60,
        wide: 140,
        colour: '#2B3D69',
      });
    });
    shape(paint, sheets.amber, box(300, 690, 18, 22));
    glow(paint, 309, 700, 86, sheets.amber, 0.75);
  });
  seen(paint, camera, 1, () => {
    keep(paint, 'low wall', [-60, 740, 2040, 400], drawLowWall);
    const [windowX, windowY] = onScreen(camera, 0.3, 309, 714);
    drawThread(paint, time, { x: windowX + camera.x - 960, y: windowY });
    drawGirl(paint, time);
  });
  rain(paint, time, 0.8, 'late rain');
}

function drawLowWall(paint: Paint): void {
  sheet(
    paint,
    blend(paint, [0, 930, 0, 1080], [0, '#1A2748'], [1, '#0C1428']),
    box(-60, 940, 2040, 200),
    { lift: 12, dy: -4 },
  );
  sheet(paint, '#263660', box(760, 806, 900, 150, 4), { lift: 16 });
  sheet(paint, '#334777', box(740, 784, 940, 34, 6), { lift: 10 });
  for (let row = 0; row < 3; row++) {
    for (let brick = 0; brick < 9; brick++) {
      shape(
        paint,
        clear('#16213F', 0.4),
        box(770 + brick * 100 + (row % 2) * 46, 830 + row * 42, 90, 4),
      );
    }
  }
  shape(paint, clear('#0A1226', 0.5), polygon([740, 956], [1680, 956], [1720, 990], [720, 990]));
}

function drawGirl(paint: Paint, time: number): void {
  const posed = onTwos(time);
  const pose = girl(posed);
  const dims = ramp(time, phoneDown + 0.5, phoneDown + 1);
  const lit = ramp(time, phoneLights, phoneLights + 0.5) * (1 - dims);
  const { nearWrist } = tiedTo(maya, pose, waitPlace);
  const screen = { x: nearWrist.x + 30, y: nearWrist.y - 34 };
  const light: Light = {
    ambient: '#121C38',
    depth: 0.46,
    rim: '#B9CFE8',
    rimX: 4,
    rimY: -4,
    rimStrength: 0.8,
    near: { x: screen.x + 20, y: screen.y, reach: 380, colour: '#F7C56B', strength: 0.26 * lit },
  };
  drawFigure(paint, maya, pose, waitPlace, light, {
    loose: { hat: 0.5, hair: 3, bag: 2 },
    inHand: (on, { nearArm }) => {
      const down = ramp(posed, phoneDown + 0.2, phoneDown + 0.9);
      on.save();
      on.translate(nearArm.end.x + lerp(32, 26, down), nearArm.end.y + lerp(-20, 12, down));
      on.rotate(lerp(-0.3, -1.5, down));
      on.fillStyle = '#0A1020';
      on.beginPath();
      on.roundRect(-20, -37, 40, 74, 8);
      on.fill();
      on.globalAlpha = 1 - down;
      on.fillStyle = lit > 0.1 ? '#FFEBC4' : '#44557E';
      on.beginPath();
      on.roundRect(-16, -32, 32, 64, 4);
      on.fill();
      // The battery: an outline with a sliver left in it.
      on.strokeStyle = '#0A1020';
      on.lineWidth = 3;
      on.strokeRect(-10, -27, 18, 9);
      on.fillStyle = '#B4432E';
      on.fillRect(-8.5, -25.5, 4, 6);
      on.restore();
    },
  });
  glow(paint, screen.x, screen.y, 240, '#F7C56B', 0.5 * lit);
}

function drawThread(paint: Paint, time: number, from: Point): void {
  const { farWrist } = tiedTo(maya, girl(onTwos(time)), waitPlace);
  goldThread(
    paint,
    [
      from,
      { x: from.x + 5, y: from.y + 100 },
      { x: from.x - 50, y: from.y + 190 },
      { x: 480, y: 980 },
      { x: 760, y: 1002 },
      { x: 980, y: 986 },
      { x: 1090, y: 996 },
      { x: farWrist.x - 60, y: 930 },
      { x: farWrist.x - 20, y: farWrist.y + 70 },
      { x: farWrist.x - 4, y: farWrist.y + 6 },
    ],
    { wide: 4.5, lit: 0.3 },
  );
}
