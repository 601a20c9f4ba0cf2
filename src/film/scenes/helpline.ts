import { listener } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, sitting, standing, type Pose } from '../people/pose.ts';
import { walking } from '../people/walk.ts';
import { anotherDoor } from '../script/scene-5.ts';
import { held, seen, type Camera } from '../stage/camera.ts';
import { onTwos } from '../stage/clock.ts';
import { during, lerp, ramp } from '../stage/easing.ts';
import { keep, type Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { firstPart, goldThread, type Point } from '../stage/thread.ts';
import { chair } from './props.ts';
import { stringsCamera } from './scene-4.ts';
import { drawRow } from './street.ts';
import { drawTheoAlone } from './strings-set.ts';
import { theoAlone, theoTied } from './theo-alone.ts';

const { threadLights, threadRuns, toTyping, sent, answer } = anotherDoor.moments;

const windowAt = [1780, 330, 420, 400] as const;

/** From the cuff back and along the thread, until both ends are seen. */
export function helplineCamera(paint: Paint, time: number): Camera {
  const from = stringsCamera(paint, 120);
  const share = ramp(time, threadRuns - 0.4, toTyping + 2.4);
  const moving = {
    x: lerp(from.x, 1320, share),
    y: lerp(from.y, 566, share),
    zoom: lerp(from.zoom, 0.94, share),
  };
  return held(paint, moving, { x: 1320, y: 566, zoom: 0.94 });
}

/** Theo takes the thread; it lights and runs off through the dark to a window where someone is. */
export function drawHelpline(paint: Paint, time: number): void {
  const camera = helplineCamera(paint, time);
  const town = ramp(time, threadRuns, threadRuns + 2.4);
  seen(paint, camera, 1, () => {
    drawTheoAlone(paint, time);
    drawDarkTown(paint, town);
    drawHelpWindow(paint, time);
    drawRunningThread(paint, time);
    drawDots(paint, time);
  });
}

/** What the thread passes on its way: roofs that are hardly lighter than the night. */
function drawDarkTown(paint: Paint, shown: number): void {
  const { g } = paint;
  g.save();
  g.globalAlpha = shown * 0.9;
  keep(paint, 'dark town', [1180, 480, 1360, 700], (on) => {
    drawRow(
      on,
      { name: 'dark one', from: 1420, to: 2500, top: 790, vary: 60, wide: 120, colour: '#0E172C' },
      1160,
    );
    drawRow(
      on,
      { name: 'dark two', from: 1360, to: 2500, top: 880, vary: 40, wide: 160, colour: '#0A1122' },
      1160,
    );
  });
  g.restore();
}

function route(cuff: Point): Point[] {
  return [
    cuff,
    { x: cuff.x + 30, y: cuff.y + 80 },
    { x: cuff.x + 190, y: cuff.y + 226 },
    { x: 1240, y: 880 },
    { x: 1420, y: 808 },
    { x: 1540, y: 860 },
    { x: 1660, y: 800 },
    { x: 1740, y: 770 },
    { x: windowAt[0] + 80, y: windowAt[1] + windowAt[3] + 6 },
    { x: windowAt[0] + 150, y: windowAt[1] + windowAt[3] - 120 },
  ];
}

/** Like a drawn line: its bright end goes first. */
function drawRunningThread(paint: Paint, time: number): void {
  const share = ramp(time, threadRuns, answer - 0.3, (x) => x * x * (3 - 2 * x));
  if (share <= 0) return;
  const { far } = theoTied(theoAlone(onTwos(time)));
  const line = firstPart(route({ x: far.x + 16, y: far.y + 10 }), share);
  goldThread(paint, line, { wide: 5.5, lit: 1 });
  const tip = line.at(-1);
  if (tip !== undefined)
    glow(paint, tip.x, tip.y, 110, '#FFE3A8', 0.85 * during(time, threadLights, answer + 0.5, 0.6));
}

function helper(time: number): Pose {
  const comes = answer - 0.5;
  if (time < comes) return walking((time - comes) * 2, { stepFrames: 12, stride: 120 });
  return alive(
    { ...sitting(150), lean: 6, nod: 8, nearX: 118, nearY: 60, farX: 128, farY: 56 },
    time,
    'helper',
  );
}

function drawHelpWindow(paint: Paint, time: number): void {
  const { g } = paint;
  const [left, top, wide, high] = windowAt;
  const lit = ramp(time, answer - 0.5, answer + 0.3);
  glow(paint, left + wide / 2, top + high / 2, 620, sheets.amber, 0.42 * lit);
  sheet(paint, mix('#141E38', '#3A3142', lit), box(left - 22, top - 22, wide + 44, high + 44, 8), {
    lift: 16,
  });
  g.save();
  g.beginPath();
  g.rect(left, top, wide, high);
  g.clip();
  const wall = blend(
    paint,
    [left, top, left, top + high],
    [0, mix('#0B1326', '#F9CF80', lit)],
    [1, mix('#090F1E', '#DE9C42', lit)],
  );
  shape(paint, wall, box(left, top, wide, high));
  if (lit > 0) {
    const posed = onTwos(time);
    const floor = top + high + 46;
    const sits = posed >= answer - 0.5;
    const seat = ramp(posed, answer - 0.4, answer + 0.4);
    g.save();
    g.globalAlpha = lit;
    g.translate(left + wide * 0.56 + 70 * (1 - seat), floor);
    g.scale(-1, 1);
    chair(paint, '#6B4326', 0.72);
    g.restore();
    const light: Light = {
      ambient: '#3A2418',
      depth: 0.4,
      rim: '#FFF0CC',
      rimX: -3,
      rimY: -3,
      lift: 5,
    };
    drawFigure(
      paint,
      listener,
      sits ? helper(posed) : { ...standing },
      { x: left + wide * 0.56 + 60 * (1 - seat), y: floor, size: 0.7, facing: -1 },
      light,
      {
        opacity: lit,
        inHand: (on, { nearArm }) => {
          on.fillStyle = '#2A2F45';
          on.beginPath();
          on.roundRect(nearArm.end.x + 8, nearArm.end.y - 4, 70, 12, 4);
          on.fill();
        },
      },
    );
    sheet(paint, clear('#5A3820', lit), box(left - 10, top + high - 92, wide * 0.42, 14), {
      lift: 6,
    });
  }
  g.restore();
  sheet(paint, mix('#141E38', '#3A3142', lit), box(left + wide * 0.5 - 4, top, 8, high * 0.26), {
    lift: 3,
  });
  sheet(paint, mix('#1B2744', '#4A3B46', lit), box(left - 40, top + high + 16, wide + 80, 20, 4), {
    lift: 8,
  });
}

/** Sent: three dots wait with him. */
function drawDots(paint: Paint, time: number): void {
  const shown = during(time, sent, answer + 0.2);
  if (shown <= 0) return;
  const { near } = theoTied(theoAlone(onTwos(time)));
  const [x, y] = [near.x + 190, near.y - 190];
  const { g } = paint;
  g.save();
  g.globalAlpha = shown;
  sheet(paint, sheets.amber, (path) => path.roundRect(x - 84, y - 44, 168, 88, [38, 38, 38, 8]), {
    lift: 18,
  });
  for (let dot = 0; dot < 3; dot++) {
    const beat = 0.5 + 0.5 * Math.sin((time - sent) * 3.4 - dot * 0.9);
    shape(paint, clear(sheets.ink, 0.35 + 0.6 * beat), disc(x - 44 + dot * 44, y, 12));
  }
  g.restore();
}
