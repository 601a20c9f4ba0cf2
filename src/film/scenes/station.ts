import { amara, dee } from '../people/cast.ts';
import { withHandAt } from '../people/bones.ts';
import { drawFigure, toFigure, type Light } from '../people/figure.ts';
import { alive, standing, type Pose } from '../people/pose.ts';
import { walking } from '../people/walk.ts';
import { outside } from '../script/scene-3.ts';
import { held, onScreen, seen, straight } from '../stage/camera.ts';
import { onTwos } from '../stage/clock.ts';
import { easeInCubic, lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import { keep, width, type Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { spring } from '../stage/spring.ts';
import { goldThread, type Point } from '../stage/thread.ts';
import { photo } from './props.ts';
import { drawRow, rain, sky } from './street.ts';

const { amaraThere, busLeaves, photoUp, signGoesDark, coatOffHook } = outside.moments;

export const stationGround = 952;
const place = { x: 1090, y: stationGround, size: 1.16 };
export const signAt = { x: 1470, y: 318 };

function girl(time: number): Pose {
  const moved = keyed(time, { ...standing, nod: 4, nearX: 58, nearY: 128, farX: 36, farY: 150 }, [
    { from: amaraThere - 0.6, at: amaraThere + 0.2, to: { nod: 0 } },
    {
      from: photoUp,
      at: photoUp + 0.72,
      to: { nearX: 128, nearY: -74, nod: -18, curl: 0, nearHand: -20 },
    },
    // When the sign goes dark the arm comes down by stages.
    { from: signGoesDark + 0.3, at: signGoesDark + 0.7, to: { nearX: 138, nearY: 2, nod: -8 } },
    {
      from: signGoesDark + 1.0,
      at: signGoesDark + 1.4,
      to: { nearX: 112, nearY: 72, nod: 4, curl: 5 },
    },
    {
      from: signGoesDark + 1.7,
      at: signGoesDark + 2.2,
      to: { nearX: 60, nearY: 126, nod: 12, curl: 9 },
    },
  ]);
  return alive(moved, time, 'amara waits', 0.9);
}

const braid = spring((time) => girl(time).nod * -0.9 + 4, 0, { stiffness: 46, damping: 4 });

/** Amara at a bus station with the photo; the lit sign above her goes dark. */
export function drawStation(paint: Paint, time: number): void {
  const pan = ramp(time, amaraThere - 0.6, 79.4, (x) => x);
  const camera = held(paint, { ...straight, x: 940 + 40 * pan }, straight);
  const lit = 1 - ramp(time, signGoesDark, signGoesDark + 0.6);
  sky(paint, ['#152241', '#2C3F6B', '#56688F']);
  seen(paint, camera, 0.3, () => {
    keep(paint, 'station far', [-80, 200, 2100, 900], (on) => {
      drawRow(on, {
        name: 'station far',
        from: -60,
        to: 2000,
        top: 610,
        vary: 60,
        wide: 100,
        colour: '#43578A',
      });
      drawRow(on, {
        name: 'station mid',
        from: -60,
        to: 2000,
        top: 720,
        vary: 60,
        wide: 150,
        colour: '#334775',
      });
    });
    drawDeeWindow(paint, time);
  });
  const bus = ramp(time, busLeaves, busLeaves + 2, easeInCubic);
  seen(paint, camera, 0.8, () => {
    drawBus(paint, 1180 + 1700 * bus, bus < 1 ? 1 : 0);
  });
  seen(paint, camera, 1, () => {
    keep(paint, 'shelter', [-60, 180, 2040, 920], drawShelter);
    drawSign(paint, lit);
    drawGirl(paint, time, lit);
    const [windowX, windowY] = onScreen(camera, 0.3, 366, 772);
    drawThreadBack(paint, time, { x: windowX + camera.x - 960, y: windowY });
  });
  rain(paint, time, 0.6, 'station rain');
}

function drawGirl(paint: Paint, time: number, lit: number): void {
  const posed = onTwos(time);
  const light: Light = {
    ambient: '#14203C',
    depth: 0.34 + 0.16 * (1 - lit),
    rim: mix('#AFC6E2', '#FFD98C', lit),
    rimX: 4,
    rimY: -4,
    near: { x: signAt.x, y: signAt.y + 60, reach: 620, colour: '#F7C56B', strength: 0.42 * lit },
  };
  drawFigure(paint, amara, girl(posed), place, light, {
    loose: { hair: braid(posed) },
    inHand: (on, { nearArm }) => {
      on.save();
      on.translate(nearArm.end.x + 24, nearArm.end.y - 24);
      on.rotate(0.12);
      photo({ ...paint, g: on }, 0, 0, 1, 0.62);
      on.restore();
    },
  });
}

function drawSign(paint: Paint, lit: number): void {
  const { x, y } = signAt;
  glow(paint, x, y + 40, 460, sheets.amber, 0.34 * lit);
  sheet(paint, '#1B2948', box(x - 190, y - 66, 380, 124, 12), { lift: 18 });
  shape(paint, mix('#22314F', sheets.amber, lit), box(x - 174, y - 52, 348, 96, 6));
  // A bus and dots for its time: nothing to be read.
  const mark = mix('#18233E', '#7A4A10', lit);
  shape(paint, mark, box(x - 150, y - 34, 92, 54, 10));
  shape(paint, mix('#22314F', sheets.amber, lit), box(x - 140, y - 24, 72, 20, 4));
  shape(paint, mark, disc(x - 130, y + 22, 9));
  shape(paint, mark, disc(x - 78, y + 22, 9));
  for (let dot = 0; dot < 3; dot++) shape(paint, mark, disc(x + 10 + dot * 52, y - 4, 13));
}

function drawShelter(paint: Paint): void {
  sheet(
    paint,
    blend(paint, [0, 920, 0, 1080], [0, '#1D2C50'], [1, '#0E172E']),
    box(-60, 922, 2040, 220),
    { lift: 12, dy: -4 },
  );
  shape(paint, clear('#8FA3CB', 0.25), box(-60, 958, 2040, 6));
  // Roof, back glass, posts, and a bench that she does not sit on.
  shape(paint, clear('#8FA6D0', 0.13), box(560, 380, 470, 545));
  sheet(paint, '#22315A', polygon([470, 300], [1560, 264], [1590, 300], [480, 340]), { lift: 26 });
  sheet(paint, '#1A2746', box(560, 330, 22, 600), { lift: 10 });
  sheet(paint, '#1A2746', box(1020, 316, 18, 612), { lift: 10 });
  sheet(paint, '#1A2746', box(1500, 300, 22, 640), { lift: 12 });
  sheet(paint, '#2B3C66', box(610, 800, 370, 22, 8), { lift: 10 });
  sheet(paint, '#1A2746', box(650, 820, 16, 108), { lift: 6 });
  sheet(paint, '#1A2746', box(920, 820, 16, 108), { lift: 6 });
}

export { drawShelter };

function drawBus(paint: Paint, x: number, shown: number): void {
  if (shown === 0 || x > width + 600) return;
  sheet(paint, '#6E4B57', box(x, 470, 900, 420, 34), { lift: 20 });
  shape(paint, '#543845', box(x, 780, 900, 60));
  for (let pane = 0; pane < 6; pane++) {
    shape(paint, '#F0C67A', box(x + 40 + pane * 142, 520, 122, 130, 12));
  }
  glow(paint, x + 450, 585, 560, sheets.amber, 0.26);
  for (const wheel of [170, 720]) {
    sheet(paint, '#121A30', disc(x + wheel, 888, 66), { lift: 8 });
    shape(paint, '#3B4763', disc(x + wheel, 888, 26));
  }
}

/** Far behind, where her thread ends, a long coat takes a second coat off a hook. */
function drawDeeWindow(paint: Paint, time: number): void {
  const { g } = paint;
  const [left, top, wide, high] = [262, 560, 190, 210];
  glow(paint, left + wide / 2, top + high / 2, 260, sheets.amber, 0.5);
  sheet(paint, '#22315A', box(left - 12, top - 12, wide + 24, high + 24, 6), { lift: 8 });
  g.save();
  g.beginPath();
  g.rect(left, top, wide, high);
  g.clip();
  shape(
    paint,
    blend(paint, [0, top, 0, top + high], [0, '#F9CE7C'], [1, '#E3A044']),
    box(left, top, wide, high),
  );
  const posed = onTwos(time);
  const taken = ramp(posed, coatOffHook + 0.5, coatOffHook + 1.1);
  const hook = { x: left + 148, y: top + 46 };
  shape(paint, '#7A4E1E', box(left + 128, hook.y - 6, 52, 7, 3));
  const figure = {
    x: lerp(left - 40, left + 84, ramp(posed, coatOffHook - 1.4, coatOffHook - 0.1)),
    y: top + 236,
    size: 0.32,
  };
  const light: Light = {
    ambient: '#2A1A20',
    depth: 0.78,
    rim: '#FFE9B8',
    rimX: 1.5,
    rimY: -1,
    lift: 2,
  };
  const base =
    posed < coatOffHook - 0.1
      ? walking((posed - coatOffHook) * 1.8, { stepFrames: 14, stride: 120 })
      : keyed(posed, standing, [
          { from: coatOffHook + 1.1, at: coatOffHook + 1.7, to: { lean: -3, nod: 10 } },
        ]);
  const up = ramp(posed, coatOffHook - 0.1, coatOffHook + 0.4);
  const goal = { x: hook.x - 4 - 34 * taken, y: hook.y + 4 + 34 * taken };
  const reaching = withHandAt(dee.build, base, 'near', toFigure(dee, figure, goal));
  const pose = {
    ...base,
    nearX: lerp(base.nearX, reaching.nearX, up),
    nearY: lerp(base.nearY, reaching.nearY, up),
  };
  drawFigure(paint, dee, pose, figure, light);
  sheet(
    paint,
    '#8C3F2E',
    (path) => {
      path.moveTo(goal.x + 4, goal.y - 2);
      path.bezierCurveTo(
        goal.x + 24,
        goal.y + 6,
        goal.x + 22,
        goal.y + 86,
        goal.x + 20,
        goal.y + 88,
      );
      path.lineTo(goal.x - 14, goal.y + 88);
      path.bezierCurveTo(goal.x - 18, goal.y + 80, goal.x - 14, goal.y + 6, goal.x + 4, goal.y - 2);
    },
    { lift: 3 },
  );
  g.restore();
}

/** The thread from her left cuff back through the streets to that window. */
function drawThreadBack(paint: Paint, time: number, from: Point): void {
  const posed = girl(onTwos(time));
  const cuff = {
    x: place.x + (posed.farX + 12) * place.size,
    y: stationGround + (posed.hipY - 152 + posed.farY) * place.size,
  };
  goldThread(
    paint,
    [
      from,
      { x: from.x + 6, y: from.y + 70 },
      { x: from.x - 60, y: from.y + 130 },
      { x: 420, y: 958 },
      { x: 640, y: 990 },
      { x: 860, y: 976 },
      { x: 1010, y: 992 },
      { x: cuff.x - 34, y: 946 },
      { x: cuff.x - 12, y: cuff.y + 96 },
      cuff,
    ],
    { wide: 4.5, lit: 0.3 },
  );
}
