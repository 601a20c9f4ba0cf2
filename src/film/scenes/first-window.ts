import { maya } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, standing, type Pose } from '../people/pose.ts';
import { before } from '../script/scene-0.ts';
import { closer } from '../stage/camera.ts';
import { onTwos } from '../stage/clock.ts';
import { ramp, settle } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import type { Paint } from '../stage/paint.ts';
import { blend, glow } from '../stage/paper.ts';
import { clear, sheets } from '../stage/palette.ts';
import { spring } from '../stage/spring.ts';
import { goldThread, trailing } from '../stage/thread.ts';
import { firstWindow } from './wall.ts';

const { lightBehind, headTurns, chestFollows, headReturns } = before.moments;

/** At the sill: forehead near the glass, weight on one leg. */
const atSill: Pose = {
  ...standing,
  lean: 7,
  curl: 8,
  nod: 6,
  turn: 0.8,
  nearX: 70,
  nearY: 128,
  farX: 92,
  farY: 122,
};

function pose(time: number): Pose {
  const held = onTwos(time);
  const moved = keyed(held, atSill, [
    { from: headTurns, at: headTurns + 0.56, to: { turn: -0.9, nod: -2 } },
    {
      from: chestFollows,
      at: chestFollows + 0.56,
      to: { lean: 2, curl: 3, nearX: 50, nearY: 146 },
    },
    {
      from: headReturns,
      at: headReturns + 0.96,
      to: { turn: 0.8, nod: 6 },
      ease: (share) => settle(share * share),
    },
    { from: headReturns + 0.3, at: headReturns + 1.3, to: { lean: 6, curl: 8 } },
  ]);
  return alive(moved, held, 'maya at the sill', 1.3);
}

// The strap that she has not put on yet swings when she turns, slows, and hangs.
const strapSwing = spring(
  (time) => {
    const { lean, turn } = pose(time);
    return (lean - 6) * 2.6 + (turn < 0 ? -9 : 0);
  },
  0,
  { stiffness: 60, damping: 2.6 },
);
const bobble = spring((time) => pose(time).turn * 9, 0, { stiffness: 120, damping: 6 });

const size = 0.128;
const floor = firstWindow.y + 57;
const feet = firstWindow.x - 3;

/** The window where the film begins: a girl at the sill, and a light that comes on behind her. */
export function drawFirstWindow(paint: Paint, time: number): void {
  const { x, y, size: larger } = firstWindow;
  closer(paint, larger, [x, y], () => drawPane(paint, time));
}

function drawPane(paint: Paint, time: number): void {
  const { g } = paint;
  const { x, y, wide, high } = firstWindow;
  const [left, top] = [x - wide / 2, y - high / 2];
  const behind = ramp(time, lightBehind, lightBehind + 0.6);
  glow(paint, x, y, 84, sheets.amber, 0.42 + 0.12 * behind);
  g.fillStyle = '#0A1020';
  g.fillRect(left - 2.6, top - 2.6, wide + 5.2, high + 5.6);
  g.save();
  g.beginPath();
  g.rect(left, top, wide, high);
  g.clip();
  g.fillStyle = blend(paint, [left, top, left + wide, top + high], [0, '#F8C766'], [1, '#D98F2E']);
  g.fillRect(left, top, wide, high);
  // The doorway behind her.
  g.fillStyle = clear('#8E5A1E', 0.55 - 0.2 * behind);
  g.fillRect(left + 2, top + 8, 10.5, high);
  g.fillStyle = clear('#FFF0C9', behind);
  g.fillRect(left + 3, top + 9, 8.5, high);
  glow(paint, left + 7, top + 22, 26, '#FFE7B0', 0.7 * behind);
  g.fillStyle = clear('#A8691F', 0.6);
  g.fillRect(left + 12.5, top + 26, wide, 0.7);
  drawMaya(paint, time, behind);
  g.restore();
  g.fillStyle = '#33466B';
  g.fillRect(left - 4, top + high + 0.6, wide + 8, 2.4);
  g.fillStyle = '#1B2A4A';
  g.fillRect(left - 4, top + high + 3, wide + 8, 1.2);
}

function drawMaya(paint: Paint, time: number, behind: number): void {
  const light: Light = {
    ambient: '#101A33',
    depth: 0.46,
    rim: '#FFE3A3',
    rimX: -1.6,
    rimY: -0.6,
    rimStrength: 0.4 + 0.6 * behind,
    lift: 1,
  };
  const place = { x: feet, y: floor, size };
  const swing = strapSwing(time);
  const tied = drawFigure(paint, maya, pose(time), place, light, {
    loose: { bagWorn: 1, bag: swing * 0.25, hair: bobble(time) * 0.6 },
    over: (on, joints) => {
      // The empty strap hangs from the bag's top.
      const from = { x: joints.chest.x - 62, y: joints.chest.y - 18 };
      const angle = (swing * Math.PI) / 180;
      on.strokeStyle = '#1E2440';
      on.lineWidth = 10;
      on.lineCap = 'round';
      on.beginPath();
      on.moveTo(from.x, from.y);
      on.bezierCurveTo(
        from.x - 44 + 50 * Math.sin(angle),
        from.y + 40,
        from.x - 34 + 150 * Math.sin(angle),
        from.y + 130,
        from.x + 6 + 110 * Math.sin(angle),
        from.y + 146 * Math.cos(angle),
      );
      on.stroke();
    },
  });
  const stir = (at: number) => ({
    x: tied.farWrist.x + 0.5 * Math.sin(at * 1.7),
    y: tied.farWrist.y,
  });
  const rest = [0, 1, 2, 3, 4, 5].map((step) => ({
    x: step * 0.7 * Math.sin(step + time * 0.8),
    y: step * 2.4,
  }));
  goldThread(paint, trailing(stir, time, rest, 0.8), { wide: 0.9, lit: 0.35 });
}
