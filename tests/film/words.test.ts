import { beforeAll, describe, expect, test } from 'vitest';
import { endNumbers } from '#film/end-numbers.ts';
import { drawFrame } from '#film/render/draw-frame.ts';
import { filmScript } from '#film/script/film-script.ts';
import { frameOf } from '#film/script/times.ts';
import { loadFonts } from '#film/stage/fonts.ts';
import { newPaint, type TextMark } from '#film/stage/paint.ts';
import { rgbOf } from '#film/stage/palette.ts';
import { loadDirectory } from '#directory/load-directory.ts';

const numbers = endNumbers(loadDirectory('content'));
const pixel = 1 / 3;

function light(red: number, green: number, blue: number): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The least contrast of a text's colour with 99 of 100 pixels of what lies behind it. */
function worstContrast(data: Buffer, wide: number, mark: TextMark): number {
  const [red, green, blue] = rgbOf(mark.colour);
  const own = light(red, green, blue);
  const found: number[] = [];
  // A card's letters do not reach its round corners.
  const edge = mark.kind === 'message' ? 30 : 0;
  for (let y = Math.ceil((mark.top + edge) * pixel); y < (mark.bottom - edge) * pixel; y++) {
    for (let x = Math.ceil((mark.left + edge) * pixel); x < (mark.right - edge) * pixel; x++) {
      const at = (y * wide + x) * 4;
      found.push(contrast(own, light(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)));
    }
  }
  found.sort((a, b) => a - b);
  return found[Math.floor(found.length / 100)] ?? 0;
}

describe.each(['main', '9-11'] as const)('the words that are drawn for %s', (audience) => {
  const script = filmScript(numbers, audience);
  const least: Record<string, number> = { voice: 72, message: 56, 'end-card': 56 };
  const moments = [
    ...script.scenes.flatMap(({ words }) =>
      words.flatMap(({ start, end }) => [start + 0.44, (start + end) / 2, end - 0.48]),
    ),
    183,
    190,
  ];
  const seen: { at: number; mark: TextMark; worst: number }[] = [];

  beforeAll(() => {
    loadFonts();
    const paint = newPaint(pixel, { calm: false, lettersHidden: true });
    for (const at of moments) {
      drawFrame(paint, frameOf(at), script);
      const marks = paint.marks.filter(({ opacity }) => opacity > 0.98);
      const data = paint.canvas.data();
      for (const mark of marks) {
        seen.push({ at, mark, worst: worstContrast(data, paint.canvas.width, mark) });
      }
    }
  }, 240_000);

  test('every cue of the script is drawn', () => {
    const drawn = new Set(seen.map(({ mark }) => mark.text));
    const missed = script.scenes
      .flatMap(({ words }) => words)
      .filter(({ text }) => !drawn.has(text.en));
    expect(missed.map(({ text }) => text.en)).toEqual([]);
  });

  test('they are large enough to be read on a telephone', () => {
    expect(seen.filter(({ mark }) => mark.sizePx < (least[mark.kind] ?? 0))).toEqual([]);
    const digits = seen.filter(({ mark }) => /^[\d ]+$/.test(mark.text));
    expect(new Set(digits.map(({ mark }) => mark.text)).size).toBe(3);
    expect(digits.filter(({ mark }) => mark.sizePx < 110)).toEqual([]);
  });

  test('they are in the middle of the picture, and never where captions go', () => {
    const faults = seen.filter(
      ({ mark }) =>
        mark.left < 0.1 * 1920 - 1 ||
        mark.right > 0.9 * 1920 + 1 ||
        mark.top < 0 ||
        mark.bottom > 0.82 * 1080 + 1,
    );
    expect(
      faults.map(({ at, mark }) => [at, mark.text, mark.left, mark.right, mark.bottom]),
    ).toEqual([]);
  });

  test('they stand out from what is behind them, seven to one', () => {
    const faults = seen.filter(({ mark, worst }) => mark.sizePx < 200 && worst < 7);
    expect(faults.map(({ at, mark, worst }) => `${at} "${mark.text}" ${worst.toFixed(1)}`)).toEqual(
      [],
    );
  });
});
