import { framesPerSecond } from '../script/times.ts';
import type { FilmScript } from '../script/film-script.ts';
import { allScenes, type Cut } from '../scenes/all-scenes.ts';
import { ramp } from '../stage/easing.ts';
import { height, width, type Paint } from '../stage/paint.ts';
import { grain } from '../stage/paper.ts';
import { enter } from '../stage/shots.ts';
import { drawCaption } from './caption-in-picture.ts';

export interface FrameOptions {
  /** Captions drawn into the picture, for projectors without a caption button. */
  readonly captions?: boolean;
}

/** Draws one frame of the film; the same frame and script give the same picture. */
export function drawFrame(
  paint: Paint,
  frame: number,
  script: FilmScript,
  { captions = false }: FrameOptions = {},
): void {
  const time = frame / framesPerSecond;
  const place = Math.max(
    0,
    script.scenes.findLastIndex(({ start }) => time >= start - 1e-6),
  );
  const { g } = paint;
  paint.marks.length = 0;
  g.reset();
  g.setTransform(paint.pixel, 0, 0, paint.pixel, 0, 0);
  g.fillStyle = '#0B1220';
  g.fillRect(0, 0, width, height);
  drawMoment(paint, time, script, place);
  grain(paint);
  if (captions) drawCaption(paint, time, script);
}

function drawMoment(paint: Paint, time: number, film: FilmScript, place: number): void {
  const scene = allScenes[place];
  const script = film.scenes[place];
  if (scene === undefined || script === undefined) return;
  const cut: Cut | undefined = paint.manner.calm ? (scene.calmCut ?? scene.cut) : scene.cut;
  const share =
    cut === undefined ? 1 : ramp(time, script.start, script.start + cut.seconds, (x) => x);
  const before = allScenes[place - 1];
  const scriptBefore = film.scenes[place - 1];
  if (cut === undefined || share >= 1 || before === undefined || scriptBefore === undefined) {
    scene.draw(paint, time, script, film);
    return;
  }
  enter(
    paint,
    share,
    (on) => before.draw(on, time, scriptBefore, film),
    (on) => scene.draw(on, time, script, film),
    cut.how,
  );
}
