import { before } from '../script/scene-0.ts';
import { threeWindows } from '../script/scene-1.ts';
import { seen, straight, type Camera } from '../stage/camera.ts';
import { ramp } from '../stage/easing.ts';
import type { Paint } from '../stage/paint.ts';
import { vignette } from '../stage/paper.ts';
import { shots } from '../stage/shots.ts';
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
  const wall = (on: Paint, view: Camera) =>
    seen(on, view, 1, () => {
      const dark = 1 - ramp(time, pullStarts - 0.4, pullStarts + 2.4);
      const times = { start: 6.9, titleFrom: 8.7, titleLit, titleFades };
      drawWall(on, time, times, dark);
      drawFirstWindow(on, time);
    });
  const camera = wallCamera(paint, time, pullStarts, pullEnds);
  if (paint.manner.calm) {
    // Two still pictures: the one window, and then the wall that it belongs to.
    shots(paint, time, [
      { from: 0, draw: (on) => wall(on, camera) },
      { from: 7.2, seconds: 1, draw: (on) => wall(on, straight) },
    ]);
  } else wall(paint, camera);
  vignette(paint, 0.5);
}
