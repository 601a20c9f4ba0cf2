import { amara, stationWorker } from '../../people/cast.ts';
import { drawFigure, type Light } from '../../people/figure.ts';
import { alive, sitting, standing, type Pose } from '../../people/pose.ts';
import { onTwos } from '../../stage/clock.ts';
import { easeInOutCubic, lerp, ramp } from '../../stage/easing.ts';
import { keyed } from '../../stage/keys.ts';
import { box, sheet, vignette } from '../../stage/paper.ts';
import { goldThread } from '../../stage/thread.ts';
import { photo } from '../props.ts';
import { say } from '../scene.ts';
import { rain } from '../street.ts';
import type { ChoiceScene } from './choice-scene.ts';
import { benchGround, drawBenchSet } from './station-bench.ts';

const sitsDown = 6.6;
const slides = 9.4;
const seat = 138;

function girl(time: number): Pose {
  const moved = keyed(time, { ...standing, nod: 12, nearX: 58, nearY: 126 }, [
    { from: 0.4, at: 0.9, to: { turn: -0.6, nod: 6 } },
    { from: 4.6, at: 5.4, to: { turn: 1, nod: 8 } },
    {
      from: sitsDown,
      at: sitsDown + 1.3,
      ease: easeInOutCubic,
      to: { ...sitting(seat), nod: 14, nearX: 96, nearY: 96 },
    },
    { from: slides, at: slides + 0.9, to: { nearX: 168, nearY: 96, lean: 12, nod: 6 } },
    { from: slides + 1.6, at: slides + 2.4, to: { nearX: 104, nearY: 96, lean: 0 } },
  ]);
  return alive(moved, time, 'amara on the bench');
}

function worker(time: number): Pose {
  const moved = keyed(time, { ...standing, nod: 8 }, [
    { from: 1.4, at: 1.8, to: { nod: 18 } },
    { from: 1.8, at: 2.2, to: { nod: 4 } },
    { from: 2.6, at: 3.9, ease: easeInOutCubic, to: { ...sitting(seat), nod: 2 } },
    { from: slides + 0.8, at: slides + 1.6, to: { nod: 18, lean: 6 } },
    { from: 13, at: 13.8, to: { nod: 2 } },
  ]);
  return alive(moved, time, 'worker on the bench', 0.8);
}

/** 3A: “I’m fine.” The worker sits at the far end and stays; after a breath Amara shows her the photo. */
export const drawImFine: ChoiceScene = (paint, time, clip, { away }) => {
  const posed = onTwos(time);
  drawBenchSet(paint, away);
  const light: Light = { ambient: '#1A2340', depth: 0.3, rim: '#FFD58A', rimX: 3, rimY: -5 };
  drawFigure(
    paint,
    stationWorker,
    worker(posed),
    { x: 1366, y: benchGround, size: 1.04, facing: -1 },
    light,
  );
  // Once she sits, her flask stands between them.
  paint.g.save();
  paint.g.globalAlpha = ramp(posed, 3.4, 4);
  sheet(paint, '#7FA08A', box(1084, 716, 36, 84, 10), { lift: 6 });
  sheet(paint, '#E9DEC8', box(1088, 700, 28, 20, 6), { lift: 4 });
  paint.g.restore();
  const tied = drawFigure(
    paint,
    amara,
    girl(posed),
    { x: 610, y: benchGround, size: 1.04 },
    light,
    {
      loose: { hair: 3 },
    },
  );
  const gives = ramp(posed, slides, slides + 0.9);
  photo(
    paint,
    lerp(tied.nearWrist.x + 22, 1030, gives),
    lerp(tied.nearWrist.y - 14, 776, gives),
    1,
    0.72,
    0.08,
  );
  goldThread(
    paint,
    [
      { x: -40, y: 1000 },
      { x: 260, y: 984 },
      { x: 460, y: 1002 },
      { x: tied.farWrist.x - 30, y: 980 },
      { x: tied.farWrist.x - 4, y: tied.farWrist.y + 60 },
      tied.farWrist,
    ],
    { wide: 5.5, lit: 0.8 },
  );
  rain(paint, time, 0.6 * (1 - ramp(time, 5, 10)), 'bench rain');
  vignette(paint, 0.35);
  const place = { x: 960, y: 150, align: 'center', sizePx: 84, maxWidth: 1300 } as const;
  say(paint, time, clip.words, [
    { x: 260, y: 120, from: 'left', maxWidth: 600 },
    place,
    { x: 1716, y: 110, align: 'right', from: 'right', maxWidth: 800 },
    place,
  ]);
};
