import { ramp } from '../../stage/easing.ts';
import { veil, vignette } from '../../stage/paper.ts';
import { sheets } from '../../stage/palette.ts';
import { goldThread } from '../../stage/thread.ts';
import { say } from '../scene.ts';
import { drawStay, threadOfStay } from '../way-stay.ts';
import type { ChoiceScene } from './choice-scene.ts';

// The left sheet of the fold, twice as near, from where she has just sat down.
const startsAt = 46;
const jessAnswers = 7.2;

/** 1A: she messages Jess; the hall gets one shade lighter. */
export const drawMessageJess: ChoiceScene = (paint, time, clip) => {
  const { g } = paint;
  const film = startsAt + time;
  g.save();
  g.scale(2, 2);
  g.translate(0, -432);
  drawStay(paint, film, startsAt + jessAnswers);
  const cuff = threadOfStay(film);
  goldThread(
    paint,
    [
      cuff,
      { x: cuff.x - 14, y: cuff.y + 44 },
      { x: cuff.x - 60, y: 930 },
      { x: cuff.x - 180, y: 956 },
      { x: 380, y: 944 },
      { x: 180, y: 958 },
      { x: -20, y: 946 },
    ],
    { wide: 3.4, lit: 0.3 + 0.5 * ramp(time, jessAnswers, jessAnswers + 1) },
  );
  g.restore();
  veil(paint, sheets.amber, 0.07 * ramp(time, jessAnswers, clip.seconds));
  vignette(paint, 0.4 - 0.2 * ramp(time, jessAnswers, clip.seconds));
  const words = { x: 596, y: 176, sizePx: 72, maxWidth: 600, ground: '#15111C' };
  const card = { x: 690, y: 96, maxWidth: 520 };
  say(paint, time, clip.words, [
    words,
    { ...card, from: 'right' },
    { ...card, from: 'left' },
    { ...card, from: 'right' },
    words,
  ]);
};
