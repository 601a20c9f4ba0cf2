import { strings } from '../script/scene-4.ts';
import { held, seen, type Camera } from '../stage/camera.ts';
import { lerp, ramp } from '../stage/easing.ts';
import type { Paint } from '../stage/paint.ts';
import { vignette } from '../stage/paper.ts';
import { say, type Scene } from './scene.ts';
import { drawTheoAlone } from './strings-set.ts';

const { beam } = strings.moments;

/** The slow push that ends on the cuff. */
export function stringsCamera(paint: Paint, time: number): Camera {
  const share = ramp(time, beam, 119);
  return held(
    paint,
    { x: lerp(960, 830, share), y: lerp(540, 548, share), zoom: lerp(1.02, 1.42, share) },
    { x: 940, y: 545, zoom: 1.06 },
  );
}

/** Cold light, gifts, and then the strings: his home is pulled away from round him. */
export const drawStrings: Scene = (paint, time, script) => {
  seen(paint, stringsCamera(paint, time), 1, () => drawTheoAlone(paint, time));
  vignette(paint, 0.5);
  const left = { x: 205, y: 190, sizePx: 84, maxWidth: 760 };
  const right = { x: 1716, y: 120, align: 'right', from: 'right', maxWidth: 780 } as const;
  say(paint, time, script.words, [
    left,
    right,
    left,
    right,
    left,
    right,
    { x: 960, y: 160, align: 'center', sizePx: 76, maxWidth: 1500 },
    { x: 960, y: 160, align: 'center', sizePx: 80, maxWidth: 1100 },
  ]);
};
