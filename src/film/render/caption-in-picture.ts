import type { FilmScript } from '../script/film-script.ts';
import { messageFont } from '../stage/fonts.ts';
import { height, width, type Paint } from '../stage/paint.ts';
import { balanced, mark } from '../stage/words.ts';

const sizePx = 56;

/** The caption of the sound that is heard, in the place that every picture keeps free for it. */
export function drawCaption(paint: Paint, time: number, { scenes }: FilmScript): void {
  const cue = scenes
    .flatMap(({ sounds }) => sounds)
    .find((one) => time >= one.start && time < one.end);
  if (cue === undefined) return;
  const { g } = paint;
  g.save();
  g.font = `${sizePx}px "${messageFont}"`;
  g.textAlign = 'center';
  const lines = balanced(paint, cue.text.en, width * 0.8);
  const wide = Math.max(...lines.map((line) => g.measureText(line).width));
  const top = height - 40 - lines.length * 70 - 24;
  g.fillStyle = 'rgba(6,10,20,.92)';
  g.beginPath();
  g.roundRect(width / 2 - wide / 2 - 32, top, wide + 64, lines.length * 70 + 24, 14);
  g.fill();
  g.fillStyle = '#FFFFFF';
  lines.forEach((line, row) => {
    g.fillText(line, width / 2, top + 64 + row * 70);
  });
  g.restore();
  mark(paint, {
    text: cue.text.en,
    sizePx,
    left: width / 2 - wide / 2,
    right: width / 2 + wide / 2,
    top,
    bottom: top + lines.length * 70 + 24,
    opacity: 1,
    colour: '#FFFFFF',
    kind: 'caption',
  });
}
