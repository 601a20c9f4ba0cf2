import { before } from '../script/scene-0.ts';
import { threeWindows } from '../script/scene-1.ts';
import { seen } from '../stage/camera.ts';
import { ramp } from '../stage/easing.ts';
import type { Paint } from '../stage/paint.ts';
import { vignette } from '../stage/paper.ts';
import { drawFirstWindow } from './first-window.ts';
import { say, type Scene } from './scene.ts';
import { drawWall, wallCamera } from './wall.ts';

const { pullStarts } = before.moments;
const { pullEnds, titleLit, titleFades } = threeWindows.moments;

/** One small amber window, low and left; then the whole wall that it belongs to. */
export const drawBefore: Scene = (paint, time, script) => {
  drawWindowWall(paint, time);
  const place = { x: 860, y: 330, sizePx: 92, maxWidth: 900 };
  say(paint, time, script.words, [place, place]);
};

/** The wall as the camera sees it on its way back from the first window. */
export function drawWindowWall(paint: Paint, time: number): void {
  const camera = wallCamera(paint, time, pullStarts, pullEnds);
  const wall = (view: typeof camera) =>
    seen(paint, view, 1, () => {
      const dark = 1 - ramp(time, pullStarts - 0.4, pullStarts + 2.4);
      const times = { start: pullStarts, titleFrom: 8.6, titleLit, titleFades };
      drawWall(paint, time, times, dark);
      drawFirstWindow(paint, time);
    });
  wall(camera);
  vignette(paint, 0.5);
}
