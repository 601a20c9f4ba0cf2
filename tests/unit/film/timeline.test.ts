import { describe, expect, test } from 'vitest';
import { endNumbers } from '#film/end-numbers.ts';
import type { Span } from '#film/script/cues.ts';
import { filmScript } from '#film/script/film-script.ts';
import { filmSeconds, framesPerSecond } from '#film/script/times.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { spoken } from './spoken.ts';

const numbers = endNumbers(loadDirectory('content'));
const versions = (['main', '9-11'] as const).map(
  (audience) => [audience, filmScript(numbers, audience)] as const,
);

const languages = ['en', 'cy'] as const;
const isWholeFrame = (time: number) =>
  Math.abs(time * framesPerSecond - Math.round(time * framesPerSecond)) < 1e-6;

/** Lines of at most so many characters that a text needs. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

describe.each(versions)('the film for the %s audience', (_, { scenes, endCard }) => {
  const all = (kind: 'words' | 'sounds' | 'description') =>
    scenes.flatMap(
      (scene) => scene[kind] as readonly (Span & { text: { en: string; cy: string } })[],
    );

  test('its scenes fill the whole length, one after the other', () => {
    expect(scenes[0]?.start).toBe(0);
    expect(scenes.at(-1)?.end).toBe(filmSeconds);
    for (const [place, scene] of scenes.entries()) {
      if (place > 0) expect(scene.start, scene.id).toBe(scenes[place - 1]?.end);
    }
  });

  test('every cue and moment falls on a frame and inside its scene', () => {
    const faults = scenes.flatMap((scene) =>
      [
        ...scene.words,
        ...scene.sounds,
        ...scene.description,
        ...Object.values(scene.moments).map((at) => ({ start: at, end: at })),
      ]
        .filter(
          ({ start, end }) =>
            !isWholeFrame(start) || !isWholeFrame(end) || start < scene.start || end > scene.end,
        )
        .map(({ start }) => `${scene.id} ${start}`),
    );
    expect(faults).toEqual([]);
  });

  test('words on screen stay long enough to be read', () => {
    const faults = all('words').filter(({ start, end, text }) => {
      const long = end - start;
      return (
        long + 1e-9 < 1 + 0.33 * spoken(text.en).length ||
        languages.some((language) => text[language].length / long > 13)
      );
    });
    expect(faults).toEqual([]);
  });

  test('only one thing is to be read at a time', () => {
    for (const kind of ['words', 'sounds', 'description'] as const) {
      const cues = all(kind);
      const least = kind === 'sounds' ? 2 / framesPerSecond : 0;
      for (const [place, cue] of cues.entries()) {
        const before = cues[place - 1];
        if (before !== undefined)
          expect(cue.start - before.end, cue.text.en).toBeGreaterThanOrEqual(least - 1e-9);
      }
    }
  });

  test('captions of sounds can be read by a child, in both languages', () => {
    const faults = all('sounds').flatMap(({ start, end, text }) =>
      languages
        .filter(
          (language) =>
            end - start < 1.6 ||
            end - start > 7 ||
            text[language].length / (end - start) > 13.0001 ||
            linesOf(text[language], 37) > 2 ||
            !/^\[.*\]$/.test(text[language]),
        )
        .map((language) => `${language} ${start} ${text[language]}`),
    );
    expect(faults).toEqual([]);
  });

  test('captions name sounds and never repeat the words in the picture', () => {
    const words = new Set(all('words').map(({ text }) => text.en.toLowerCase()));
    expect(
      all('sounds').filter(({ text }) => words.has(text.en.slice(1, -1).toLowerCase())),
    ).toEqual([]);
  });

  test.each(languages)('who only listens hears every word that is drawn (%s)', (language) => {
    const heard = new Set(all('description').flatMap(({ text }) => spoken(text[language])));
    const missed = all('words')
      .flatMap(({ text }) => spoken(text[language]))
      .filter((word) => !heard.has(word));
    expect(missed).toEqual([]);
  });

  test('the end card says the numbers of the directory, and so does the voice', () => {
    expect(endCard.rows.map(({ number }) => number)).toEqual([
      numbers.away,
      numbers.anyTime,
      numbers.emergency,
    ]);
    const said = scenes.at(-1)?.description.map(({ text }) => text.en) ?? [];
    expect(said.slice(-3)).toEqual([
      'Missing People. Call or text, free: one one six, oh oh oh.',
      'Childline: oh eight oh oh, one one one one.',
      'In danger now? Nine nine nine.',
    ]);
  });

  test('a pause point never stops in the middle of words', () => {
    const pauses = scenes.flatMap(({ pause }) => (pause === undefined ? [] : [pause.at]));
    expect(pauses).toEqual([58, 86, 120, 170]);
    const faults = pauses.filter((at) =>
      all('words').some(({ start, end }) => start < at + 0.5 && end > at - 0.5),
    );
    expect(faults).toEqual([]);
  });

  test('every scene says why it is safe to show', () => {
    expect(scenes.filter(({ safeguarding }) => safeguarding.length < 80)).toEqual([]);
  });
});

test('no recording of the described version shares its name with another', () => {
  const names = filmScript(numbers).scenes.flatMap(({ id, description }) =>
    description.map(({ name }) => `${id}-${name}`),
  );
  expect(new Set(names).size).toBe(names.length);
});
