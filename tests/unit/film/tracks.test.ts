import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDirectory } from '#directory/load-directory.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { filmScript } from '#film/script/film-script.ts';
import { filmSeconds } from '#film/script/times.ts';
import { tracksOf } from '#film/tracks/tracks.ts';
import { trackFiles } from '#film/tracks/write-tracks.ts';

const numbers = endNumbers(loadDirectory('content'));
const script = filmScript(numbers);
const tracks = tracksOf(script);
const of = (kind: string) => tracks.filter((track) => track.kind === kind);

describe('the tracks of the film', () => {
  test.each([...trackFiles(script)])(
    '%s in public/film/tracks is what the script says',
    (name, text) => {
      // Mend with: npm run film -- --tracks
      expect(readFileSync(`public/film/tracks/${name}`, 'utf8')).toBe(text);
    },
  );

  test('a caption has at most two lines of 37 characters, and time enough for a child to read it', () => {
    const faults = of('captions').flatMap(({ language, cues }) =>
      cues
        .filter(({ start, end, text }) => {
          const lines = text.split('\n');
          const long = end - start;
          const isWide = lines.length > 2 || lines.some((line) => line.length > 37);
          return isWide || long < 1.6 || long > 7 || text.length / long > 13;
        })
        .map(({ id }) => `${language} ${id}`),
    );
    expect(faults).toEqual([]);
  });

  test('between two captions or words there are two frames or more', () => {
    for (const { cues } of [...of('captions'), ...of('words')]) {
      for (const [place, { end }] of cues.entries()) {
        const next = cues[place + 1]?.start ?? filmSeconds + 1;
        expect(next - end, cues[place]?.id).toBeGreaterThanOrEqual(0.08 - 1e-9);
      }
    }
  });

  test('a caption says what is heard, in brackets, and never what is drawn to be read', () => {
    const drawn = script.scenes.flatMap(({ words }) => words.map(({ text }) => text.en));
    for (const { cues } of of('captions')) {
      for (const { text } of cues) {
        expect(text).toMatch(/^\[[^[\]]+\]$/);
        expect(drawn).not.toContain(text.replaceAll('\n', ' '));
      }
    }
  });

  test('a caption does not go on over a change of scene for more than 0.4 seconds', () => {
    for (const { start, end, sounds } of script.scenes) {
      for (const cue of sounds) {
        expect(cue.start).toBeGreaterThanOrEqual(start - 0.4);
        expect(cue.end).toBeLessThanOrEqual(end + 0.4);
      }
    }
  });

  test('chapters are named as in the script and fill the film', () => {
    for (const { language, cues } of of('chapters')) {
      expect(cues.map(({ text }) => text)).toEqual(
        script.scenes.map(({ chapter }) => chapter[language]),
      );
      expect(cues.at(-1)?.end).toBe(filmSeconds);
    }
  });

  test('the words and the description for ages 9 to 11 lie beside the others, without what is not for them', () => {
    const own = [...trackFiles(script)].filter(([name]) => name.includes('-9-11.'));
    expect(own.map(([name]) => name)).toEqual(
      ['en', 'cy'].flatMap((each) => [`words-9-11.${each}.vtt`, `description-9-11.${each}.vtt`]),
    );
    for (const [name, text] of own) expect(text, name).not.toMatch(/drugs|cyffuriau/);
  });

  test('every number of the end card is in the words and in the transcript', () => {
    const files = trackFiles(script);
    for (const name of ['words.en.vtt', 'words.cy.vtt', 'transcript.json']) {
      for (const number of Object.values(numbers)) expect(files.get(name)).toContain(number);
    }
  });

  test('the Welsh says that it is a draft', () => {
    const welsh = [...trackFiles(script)].filter(([name]) => name.includes('.cy.'));
    expect(welsh).not.toEqual([]);
    for (const [name, text] of welsh) expect(text, name).toContain('NOTE Drafft');
  });
});
