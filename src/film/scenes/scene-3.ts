import { outside } from '../script/scene-3.ts';
import { vignette } from '../stage/paper.ts';
import { shots } from '../stage/shots.ts';
import { drawStation } from './station.ts';
import { drawMayaWaits } from './maya-waits.ts';
import { drawMayaWalks } from './maya-walks.ts';
import { say, type Scene } from './scene.ts';

const { toAmara, toMaya } = outside.moments;

/** Outside: at first like air; then cold, then late. Behind them run their threads. */
export const drawOutside: Scene = (paint, time, script) => {
  shots(paint, time, [
    { from: 0, draw: (on) => drawMayaWalks(on, time) },
    { from: toAmara, draw: (on) => drawStation(on, time), enter: 'slide', seconds: 0.8 },
    { from: toMaya, draw: (on) => drawMayaWaits(on, time), enter: 'slide', seconds: 0.8 },
  ]);
  vignette(paint, 0.4);
  say(paint, time, script.words, [
    { x: 210, y: 172, sizePx: 92, maxWidth: 900 },
    { x: 210, y: 216, sizePx: 96, maxWidth: 720 },
    { x: 210, y: 216, sizePx: 92, maxWidth: 720 },
    { x: 210, y: 206, sizePx: 92, maxWidth: 720 },
    { x: 210, y: 150, from: 'right', maxWidth: 760 },
  ]);
};
