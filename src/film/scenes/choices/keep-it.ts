import { seen } from '../../stage/camera.ts';
import { ramp } from '../../stage/easing.ts';
import { blend, box, glow, polygon, shape, vignette } from '../../stage/paper.ts';
import { clear, sheets } from '../../stage/palette.ts';
import { say } from '../scene.ts';
import { drawTheoAlone } from '../strings-set.ts';
import { theoFloor } from '../theo-alone.ts';
import type { ChoiceScene } from './choice-scene.ts';

const lightComes = 4;

/** 2A: the loops draw in; then a thin warm line appears under the door, and the door stays. */
export const drawKeepIt: ChoiceScene = (paint, time, clip) => {
  // Two strings have done their work when the third would take the door; it never does.
  const film = 100.8 + 2.9 * ramp(time, 0, 7);
  seen(paint, { x: 940, y: 545, zoom: 1.06 }, 1, () => {
    drawTheoAlone(paint, film, 100.8 + time);
    const lit = ramp(time, lightComes, lightComes + 1.4);
    shape(paint, clear('#FFDFA0', lit), box(206, theoFloor - 9, 240, 9));
    const pool = blend(
      paint,
      [0, theoFloor, 0, theoFloor + 120],
      [0, clear(sheets.amber, 0.5 * lit)],
      [1, clear(sheets.amber, 0)],
    );
    shape(
      paint,
      pool,
      polygon([206, theoFloor], [446, theoFloor], [640, theoFloor + 120], [120, theoFloor + 120]),
    );
    glow(paint, 326, theoFloor - 10, 460, sheets.amber, 0.5 * lit);
  });
  vignette(paint, 0.45);
  const place = { x: 205, y: 190, sizePx: 84, maxWidth: 760 };
  say(paint, time, clip.words, [place, { x: 205, y: 84, from: 'left', maxWidth: 1100 }, place]);
};
