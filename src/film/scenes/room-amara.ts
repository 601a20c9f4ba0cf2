import { amara } from '../people/cast.ts';
import { drawFigure, toFigure, type Light } from '../people/figure.ts';
import { withHandAt } from '../people/bones.ts';
import { alive, kneeling, type Pose } from '../people/pose.ts';
import { threeWindows } from '../script/scene-1.ts';
import { closer } from '../stage/camera.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { keyed, track } from '../stage/keys.ts';
import { height, keep, width, type Paint } from '../stage/paint.ts';
import { blend, box, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, sheets } from '../stage/palette.ts';
import { spring } from '../stage/spring.ts';
import { goldThread, trailing } from '../stage/thread.ts';
import { cardboard, nightWindow, photo, windowBars } from './props.ts';

const { tapeStarts, thumbStops, photoTurned } = threeWindows.moments;

const floor = 940;
const place = { x: 900, y: floor, size: 1.12 };
const lid = { left: 1010, right: 1400, y: floor - 236 };
const windowAt = [1500, 190, 260, 320] as const;
const photoAt = { x: 1216, y: lid.y - 16 };

/** How far along the lid the tape has come. */
function tapeEnd(time: number): number {
  return track(time, [
    [tapeStarts, lid.left + 20],
    [tapeStarts + 1.3, lid.left + 62],
    [tapeStarts + 1.7, lid.left + 68],
    [thumbStops, lid.left + 104],
  ]);
}

function girl(time: number): Pose {
  const base = keyed(time, { ...kneeling, lean: 9, curl: 6, nod: 18, farX: 118, farY: 96 }, [
    { from: thumbStops, at: thumbStops + 0.7, to: { nod: 10, lean: 6 } },
    { from: photoTurned - 0.5, at: photoTurned + 0.1, to: { lean: 22, nod: 16 } },
    { from: photoTurned + 0.5, at: photoTurned + 1.2, to: { lean: 8, nod: 14 } },
  ]);
  const living = alive(base, time, 'amara', 0.8);
  const toPhoto = ramp(time, photoTurned - 0.5, photoTurned);
  const back = ramp(time, photoTurned + 0.7, photoTurned + 1.4);
  const x = lerp(lerp(tapeEnd(time), photoAt.x - 26, toPhoto), photoAt.x - 84, back);
  const lift =
    34 * Math.sin(Math.PI * toPhoto) +
    26 * Math.sin(Math.PI * ramp(time, photoTurned, photoTurned + 0.6));
  const goal = toFigure(amara, place, { x: x - 30, y: lid.y - 20 - lift });
  return withHandAt(amara.build, living, 'near', goal);
}

const braidSwing = spring((time) => girl(time).lean * -1.1 + 9, 23, { stiffness: 46, damping: 4 });

/** Amara tapes a box again; on its lid she turns a photo face up. */
export function drawAmaraRoom(paint: Paint, time: number): void {
  closer(paint, 1.15, [980, 1000], () => drawSet(paint, time));
}

function drawSet(paint: Paint, time: number): void {
  keep(paint, 'amara room', [0, 0, width, height], drawRoom, 1.3);
  const held = onTwos(time);
  const pose = girl(held);
  const light: Light = {
    ambient: '#14203C',
    depth: 0.3,
    rim: '#FFD58A',
    rimX: 5,
    rimY: -4,
    near: { x: 1330, y: 330, reach: 760, colour: '#F7C56B', strength: 0.34 },
  };
  const tied = drawFigure(paint, amara, pose, place, light, { loose: { hair: braidSwing(held) } });
  cardboard(paint, [lid.left, floor + 26, lid.right - lid.left, floor + 26 - lid.y], '#A97C50');
  drawTape(paint, held);
  const turn = lerp(-1, 1, ramp(held, photoTurned, photoTurned + 0.56));
  photo(
    paint,
    photoAt.x,
    photoAt.y - 20 * Math.sin(Math.PI * ((turn + 1) / 2)) - 20,
    turn,
    1.15,
    0.06,
  );
  // The hand lies over the lid, so the near arm is drawn once more where it is.
  const anchor = () => ({ x: tied.farWrist.x - 6, y: tied.farWrist.y + 6 });
  const rest = [0, 1, 2, 3, 4, 5, 6].map((step) => ({
    x: -step * 7 + Math.sin(step * 1.2 + time * 0.6) * 5,
    y: step * 14,
  }));
  goldThread(paint, trailing(anchor, time, rest), { wide: 4.5, lit: 0.3 });
}

function drawTape(paint: Paint, time: number): void {
  const end = Math.max(lid.left + 20, tapeEnd(time));
  shape(paint, clear('#E9D7AE', 0.9), box(lid.left + 6, lid.y - 3, end - lid.left, 12, 3));
  if (time < photoTurned - 0.4) {
    sheet(
      paint,
      '#D8B26A',
      (g) => {
        g.arc(end + 26, lid.y - 24, 26, 0, Math.PI * 2);
        g.arc(end + 26, lid.y - 24, 12, 0, Math.PI * 2, true);
      },
      { lift: 6 },
    );
  }
}

function drawRoom(paint: Paint): void {
  const wall = blend(paint, [0, 0, width, floor], [0, '#22325A'], [0.6, '#2C3F6C'], [1, '#22325A']);
  shape(paint, wall, box(0, 0, width, height));
  nightWindow(paint, windowAt, '#3A4E7C');
  windowBars(paint, windowAt, '#3A4E7C');
  // Paler places on the wall where somebody's pictures hung.
  for (const [x, y, wide, high] of [
    [1210, 440, 100, 130],
    [1340, 470, 84, 84],
  ] as const) {
    shape(paint, clear('#7C90BC', 0.16), box(x, y, wide, high));
  }
  glow(paint, 1500, 560, 620, sheets.amber, 0.24);
  // A bare bed, and the boxes that are still to go.
  sheet(paint, '#3E3550', box(120, 560, 26, 380, 8), { lift: 14 });
  sheet(paint, '#4A4262', box(130, 700, 540, 80, 14), { lift: 18 });
  sheet(paint, '#56628A', box(150, 660, 500, 60, 22), { lift: 10 });
  sheet(paint, '#6B769B', box(166, 626, 150, 54, 24), { lift: 8 });
  shape(paint, '#332C46', box(150, 776, 22, 160));
  shape(paint, '#332C46', box(628, 776, 22, 160));
  sheet(paint, '#16213E', box(-10, floor - 4, width + 20, 200), { lift: 14, dy: -4 });
  cardboard(paint, [1560, floor + 10, 240, 190], '#8E6843');
  cardboard(paint, [1596, floor - 180, 190, 140], '#9A7149');
  shape(
    paint,
    clear('#E9D7AE', 0.8),
    polygon([1560, floor - 128], [1800, floor - 128], [1800, floor - 116], [1560, floor - 116]),
  );
}
