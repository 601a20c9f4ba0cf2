import type { WordsCue } from '../script/cues.ts';
import { during } from './easing.ts';
import { messageFont, wordsFont } from './fonts.ts';
import { unitPixels, type Paint, type TextMark } from './paint.ts';
import { box, sheet } from './paper.ts';
import { clear, sheets } from './palette.ts';

export interface WordsPlace {
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly sizePx?: number;
  readonly maxWidth?: number;
  readonly colour?: string;
  /** A sheet of this colour is laid behind them, where what is behind is busy. */
  readonly ground?: string;
}

/** Words of the inner voice: they arrive like breath and leave the same way. */
export function sayWords(paint: Paint, cue: WordsCue, time: number, place: WordsPlace): void {
  const opacity = during(time, cue.start, cue.end);
  if (opacity <= 0) return;
  const { g } = paint;
  const { align = 'left', sizePx = 88, maxWidth = 1100, colour = sheets.paper } = place;
  g.save();
  g.font = `${sizePx}px "${wordsFont}"`;
  const lines = balanced(paint, cue.text.en, maxWidth);
  const wide = Math.max(...lines.map((line) => g.measureText(line).width));
  const left = place.x - (align === 'left' ? 0 : align === 'center' ? wide / 2 : wide);
  const step = sizePx * 1.16;
  g.translate(0, 12 * (1 - opacity));
  g.globalAlpha = opacity;
  if (place.ground !== undefined) {
    const high = step * lines.length + sizePx * 0.5;
    const ground = box(left - 44, place.y - sizePx * 1.05, wide + 88, high, 26);
    sheet(paint, clear(place.ground, 0.9), ground, { lift: 14 });
  } else {
    g.shadowColor = colour === sheets.paper ? 'rgba(4,7,16,.6)' : 'rgba(246,239,226,.7)';
    g.shadowBlur = 22 * unitPixels(paint);
  }
  g.fillStyle = colour;
  g.textAlign = align;
  if (paint.manner.lettersHidden !== true) {
    lines.forEach((line, row) => {
      g.fillText(line, place.x, place.y + row * step);
    });
  }
  g.restore();
  mark(paint, {
    text: cue.text.en,
    sizePx,
    left,
    right: left + wide,
    top: place.y - sizePx * 0.8,
    bottom: place.y + (lines.length - 1) * step + sizePx * 0.25,
    opacity,
    colour,
    kind: 'voice',
  });
}

/** Lines that fit, as equal in length as they can be. */
export function balanced({ g }: Paint, text: string, maxWidth: number): string[] {
  const words = text.split(' ');
  if (g.measureText(text).width <= maxWidth) return [text];
  let best: string[] = [text];
  let least = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const long = Math.max(...lines.map((line) => g.measureText(line).width));
    // A sentence's end is a better place to turn than an even middle.
    const cost = long - (/[.,]$/.test(lines[0] ?? '') ? 220 : 0);
    if (cost + (long > maxWidth ? 4000 : 0) < least) {
      [best, least] = [lines, cost + (long > maxWidth ? 4000 : 0)];
    }
  }
  return best;
}

const names: Readonly<Record<string, string>> = { jess: 'Jess', mum: 'Mum', helpline: 'Helpline' };

export interface CardPlace {
  readonly x: number;
  readonly y: number;
  /** The side that the card's corner points to: where its sender is. */
  readonly from?: 'left' | 'right';
  readonly align?: 'left' | 'right';
  readonly maxWidth?: number;
}

/** A message card: own messages amber, Jay's cold, all others paper with the sender's name. */
export function sayMessage(paint: Paint, cue: WordsCue, time: number, place: CardPlace): void {
  const opacity = during(time, cue.start, cue.end);
  if (opacity <= 0) return;
  const { g } = paint;
  const { from = 'left', align = 'left', maxWidth = 900 } = place;
  const own = cue.from === 'maya' || cue.from === 'theo' || cue.from === 'amara';
  const fill = own ? sheets.amber : cue.from === 'jay' ? sheets.cold : sheets.paper;
  const name = names[cue.from ?? ''];
  g.save();
  g.font = `56px "${messageFont}"`;
  const lines = balanced(paint, cue.text.en, maxWidth - 88);
  const texts = name === undefined ? lines : [name, ...lines];
  const wide = Math.max(...texts.map((line) => g.measureText(line).width)) + 88;
  const high = texts.length * 66 + 56;
  const left = align === 'left' ? place.x : place.x - wide;
  // Jay's cards slide in along the beam; all others arrive like breath.
  if (cue.from === 'jay') g.translate(74 * (1 - opacity), -50 * (1 - opacity));
  else g.translate(0, 12 * (1 - opacity));
  g.globalAlpha = opacity;
  const corners = from === 'left' ? [38, 38, 38, 8] : [38, 38, 8, 38];
  sheet(paint, fill, (path) => path.roundRect(left, place.y, wide, high, corners), { lift: 24 });
  g.textAlign = 'left';
  texts.forEach((line, row) => {
    g.fillStyle = name !== undefined && row === 0 ? '#33415C' : sheets.ink;
    if (paint.manner.lettersHidden !== true) g.fillText(line, left + 44, place.y + 78 + row * 66);
  });
  g.restore();
  mark(paint, {
    text: cue.text.en,
    sizePx: 56,
    left,
    right: left + wide,
    top: place.y,
    bottom: place.y + high,
    opacity,
    colour: sheets.ink,
    kind: 'message',
  });
}

/** Notes where a text stands in the picture, whatever the camera does. */
export function mark(paint: Paint, text: TextMark): void {
  const { a, d, e, f } = paint.g.getTransform();
  const unit = a / paint.pixel;
  paint.marks.push({
    ...text,
    sizePx: text.sizePx * unit,
    left: text.left * unit + e / paint.pixel,
    right: text.right * unit + e / paint.pixel,
    top: (text.top * d + f) / paint.pixel,
    bottom: (text.bottom * d + f) / paint.pixel,
  });
}
