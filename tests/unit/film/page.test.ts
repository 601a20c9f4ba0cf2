import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';
import { isMade, readMadeFilm, shownLines, sourcesOf } from '#film/page/made-film.ts';
import { afterChoices } from '#film/page/choice-story.ts';
import { embedFrame } from '#film/page/embed-frame.ts';
import { filmToRead } from '#film/page/film-to-read.ts';
import { pictureStory } from '#film/page/picture-story.ts';
import { theFilm } from '#film/page/the-film.ts';
import { transcript } from '#film/tracks/transcript.ts';
import { megabytes } from '#language/megabytes.ts';
import { playTime } from '#language/play-time.ts';

const folder = mkdtempSync(join(tmpdir(), 'film-'));
const script = theFilm();
afterAll(() => rmSync(folder, { recursive: true }));

test('the film to copy into another page stays one frame, whatever signs its name holds', () => {
  const site = new URL('https://mychoice.example');
  const frame = parseFragment(embedFrame('en', site, () => 'The "film" <b> & more')).childNodes;
  expect(frame).toHaveLength(1);
  const [only] = frame;
  const attributes = only !== undefined && 'attrs' in only ? only.attrs : [];
  expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).toMatchObject({
    src: 'https://mychoice.example/film/embed/',
    title: 'The "film" <b> & more',
    referrerpolicy: 'no-referrer',
  });
});

describe('what is offered of the film', () => {
  test('is nothing where nothing is made', () => {
    const none = readMadeFilm(join(folder, 'none'));
    expect(none.files).toEqual([]);
    expect(isMade(none)).toBe(false);
  });

  test('is what lies in the folder, with its real size, the ordinary one first; AV1 is tried first', () => {
    const whole = mkdtempSync(join(folder, 'whole-'));
    mkdirSync(join(whole, 'clips'));
    mkdirSync(join(whole, 'tracks'));
    const files = {
      ...{ 'my-choice-720.mp4': 7, 'my-choice-720.webm': 5, 'my-choice-360.mp4': 3 },
      ...{ 'my-choice-1080.mp4': 12, 'my-choice-1080.webm': 10 },
      ...{ 'my-choice-described-720.mp4': 8, 'my-choice-9-11-720.mp4': 9, 'described.m4a': 2 },
      ...{ 'clips/message-jess.mp4': 1, 'poster.webp': 1, 'tracks/captions.en.vtt': 1 },
    };
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(join(whole, name), 'x'.repeat(bytes));
    }
    const film = readMadeFilm(whole);
    expect(isMade(film)).toBe(true);
    expect(sourcesOf(film, 'main', 720).map(({ href, bytes }) => [href, bytes])).toEqual([
      ['/film/my-choice-720.webm', 5],
      ['/film/my-choice-720.mp4', 7],
    ]);
    expect(film.files.map(({ version, lines, type }) => `${version} ${lines} ${type}`)).toEqual([
      ...['main 720 webm', 'main 720 mp4', 'main 360 mp4', 'main 1080 webm', 'main 1080 mp4'],
      ...['described 720 mp4', 'younger 720 mp4', 'sound undefined m4a'],
    ]);
    expect(film.poster).toBe('/film/poster.webp');
    expect(film.tracks.get('captions.en.vtt')).toBe('/film/tracks/captions.en.vtt');
  });

  test('the small film is shown where it is the only one', () => {
    const small = mkdtempSync(join(folder, 'small-'));
    writeFileSync(join(small, 'my-choice-360.mp4'), 'x');
    expect(shownLines(readMadeFilm(small))).toBe(360);
    writeFileSync(join(small, 'my-choice-720.mp4'), 'x');
    expect(shownLines(readMadeFilm(small))).toBe(720);
  });

  test('a film without a form that every browser plays is not offered', () => {
    const alone = mkdtempSync(join(folder, 'alone-'));
    writeFileSync(join(alone, 'my-choice-720.webm'), 'x');
    const film = readMadeFilm(alone);
    expect(film.files).toHaveLength(1);
    expect(isMade(film)).toBe(false);
  });
});

test('the picture story has 24 pictures and loses no line of the film', () => {
  const story = pictureStory(script);
  expect(story).toHaveLength(24);
  expect(story.every(({ lines }) => lines.length > 0)).toBe(true);
  const said = filmToRead(script).flatMap(({ lines }) => lines);
  expect(story.flatMap(({ lines }) => lines)).toHaveLength(said.length);
});

describe('the film to read', () => {
  const read = filmToRead(script).flatMap(({ lines }) => lines);
  const texts = read.map(({ text }) => text.en);
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');

  test('says each thing once, and loses no sentence of the film', () => {
    const whole = plain(texts.join());
    for (const { kind, text } of transcript(script).flatMap(({ lines }) => lines)) {
      if (kind === 'picture') continue;
      for (const sentence of text.en.split(/(?<=[.?!])\s/)) {
        expect(whole, sentence).toContain(plain(sentence));
      }
    }
    expect(texts.filter((text) => text.includes('Then it’s late'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('0800 1111'))).toHaveLength(1);
  });

  test('writes numbers in figures, in both languages and after the last choice too', () => {
    const after = afterChoices(script);
    const all = [...read.flatMap(({ text }) => [text.en, text.cy])];
    all.push(...after.flatMap(({ en, cy }) => [en, cy]));
    expect(all.filter((text) => /one one|nine nine|un un|naw naw/i.test(text))).toEqual([]);
    for (const number of ['116 000', '0800 1111', '999']) {
      expect(after.some(({ en, cy }) => en.includes(number) && cy.includes(number))).toBe(true);
    }
  });

  test('knows how the version for ages 9 to 11 says it', () => {
    const changed = read.filter(({ text, younger }) => text.en !== younger.en);
    expect(changed.map(({ at }) => at)).toEqual([108.6, 113.8, 180]);
    expect(read.map(({ younger }) => younger.en).join()).not.toMatch(/sex|drugs/);
  });
});

test('times and sizes are written as people read them, a size never smaller than it is', () => {
  expect([0, 58, 65.2, 192].map(playTime)).toEqual(['0:00', '0:58', '1:05', '3:12']);
  expect([57_301, 9_410_000].map(megabytes)).toEqual(['58 kB', '9.5 MB']);
});
