import { beforeAll, describe, expect, test } from 'vitest';
import { endNumbers } from '#film/end-numbers.ts';
import { drawClipFrame } from '#film/render/draw-clip-frame.ts';
import { drawFrame } from '#film/render/draw-frame.ts';
import { allChoices } from '#film/script/choices/all-choices.ts';
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

interface Seen {
  readonly at: number;
  readonly mark: TextMark;
  readonly worst: number;
}

/** All texts of some frames, as they stand in the picture when they are quite there. */
function look(
  moments: readonly number[],
  draw: (paint: ReturnType<typeof newPaint>, at: number) => void,
): Seen[] {
  loadFonts();
  const paint = newPaint(pixel, { calm: false, lettersHidden: true });
  return moments.flatMap((at) => {
    draw(paint, at);
    const marks = paint.marks.filter(({ opacity }) => opacity > 0.98);
    const data = paint.canvas.data();
    return marks.map((mark) => ({
      at,
      mark,
      worst: worstContrast(data, paint.canvas.width, mark),
    }));
  });
}

test('a text on a ground that is too like it is found', () => {
  const paint = newPaint(pixel, { calm: false, lettersHidden: true });
  paint.g.fillStyle = '#5B6C93';
  paint.g.fillRect(0, 0, 640, 360);
  const text = { text: 'Hard to read', sizePx: 72, left: 300, right: 900, top: 100, bottom: 180 };
  const mark: TextMark = { ...text, opacity: 1, colour: '#F6EFE2', kind: 'voice' };
  expect(worstContrast(paint.canvas.data(), paint.canvas.width, mark)).toBeLessThan(7);
  paint.g.fillStyle = '#0B1220';
  paint.g.fillRect(0, 0, 640, 360);
  expect(worstContrast(paint.canvas.data(), paint.canvas.width, mark)).toBeGreaterThan(7);
});

const whenThere = (cues: readonly { start: number; end: number }[]) =>
  cues.flatMap(({ start, end }) => [start + 0.44, (start + end) / 2, end - 0.48]);
const least: Record<string, number> = { voice: 72, message: 56, 'end-card': 56 };
const isOutside = ({ left, right, top, bottom }: TextMark) =>
  left < 0.1 * 1920 - 1 || right > 0.9 * 1920 + 1 || top < 0 || bottom > 0.82 * 1080 + 1;
const told = ({ at, mark, worst }: Seen) => `${at.toFixed(1)} "${mark.text}" ${worst.toFixed(1)}`;

describe.each(allChoices.flatMap(({ clips }) => clips).map((clip) => [clip.id, clip] as const))(
  'the words of the clip %s',
  (_, clip) => {
    let seen: Seen[] = [];
    beforeAll(() => {
      seen = look(whenThere(clip.words), (paint, at) =>
        drawClipFrame(paint, frameOf(at), clip, numbers),
      );
    }, 120_000);

    test('are all drawn, large enough and in their place', () => {
      const drawn = new Set(seen.map(({ mark }) => mark.text));
      expect(clip.words.filter(({ text }) => !drawn.has(text.en))).toEqual([]);
      expect(seen.filter(({ mark }) => mark.sizePx < (least[mark.kind] ?? 0)).map(told)).toEqual(
        [],
      );
      expect(seen.filter(({ mark }) => isOutside(mark)).map(told)).toEqual([]);
    });

    test('stand out from what is behind them, seven to one', () => {
      expect(seen.filter(({ worst }) => worst < 7).map(told)).toEqual([]);
    });
  },
);

describe.each(['main', '9-11'] as const)('the words that are drawn for %s', (audience) => {
  const script = filmScript(numbers, audience);
  let seen: Seen[] = [];
  beforeAll(() => {
    const moments = [...whenThere(script.scenes.flatMap(({ words }) => words)), 183, 190];
    seen = look(moments, (paint, at) => drawFrame(paint, frameOf(at), script));
  }, 240_000);

  test('every cue of the script is drawn', () => {
    const drawn = new Set(seen.map(({ mark }) => mark.text));
    const cues = script.scenes.flatMap(({ words }) => words);
    expect(cues.filter(({ text }) => !drawn.has(text.en)).map(({ text }) => text.en)).toEqual([]);
  });

  test('they are large enough to be read on a telephone', () => {
    expect(seen.filter(({ mark }) => mark.sizePx < (least[mark.kind] ?? 0)).map(told)).toEqual([]);
    const digits = seen.filter(({ mark }) => /^[\d ]+$/.test(mark.text));
    expect(new Set(digits.map(({ mark }) => mark.text)).size).toBe(3);
    expect(digits.filter(({ mark }) => mark.sizePx < 110)).toEqual([]);
  });

  test('they are in the middle of the picture, and never where captions go', () => {
    expect(seen.filter(({ mark }) => isOutside(mark)).map(told)).toEqual([]);
  });

  test('they stand out from what is behind them, seven to one', () => {
    // The title is made of windows, not of letters on a ground.
    const letters = seen.filter(({ mark }) => mark.sizePx < 200);
    expect(letters.filter(({ worst }) => worst < 7).map(told)).toEqual([]);
  });
});
