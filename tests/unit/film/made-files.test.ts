import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDirectory } from '#directory/load-directory.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { hashText } from '#film/renditions/hash.ts';
import { sourceOf, type Manifest } from '#film/renditions/manifest.ts';
import { renditions } from '#film/renditions/renditions.ts';
import { storyStills } from '#film/render/story-stills.ts';
import { filmScript } from '#film/script/film-script.ts';
import { mostWordsAMinute, wordsIn } from '#film/voice/speak.ts';

const folder = 'public/film';
const script = filmScript(endNumbers(loadDirectory('content')));
const { files, lines } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
const million = 1_000_000;

describe('the made files of the film', () => {
  test.each(files)('$file was made from the sources as they are', ({ file, source }) => {
    // Mend with: npm run film
    expect(source).toBe(sourceOf(script, file));
  });

  test.each(files)('$file is the one that was measured', ({ file, hash, bytes }) => {
    const content = readFileSync(`${folder}/${file}`);
    expect(content.length).toBe(bytes);
    expect(hashText(content)).toBe(hash);
  });

  test.each(files)('$file keeps its limits of size, length and sound', (made) => {
    const rendition = renditions.find(({ file }) => file === made.file);
    expect(made.bytes).toBeLessThanOrEqual(rendition?.mostBytes ?? 0);
    expect(made.bytes).toBeLessThanOrEqual(25 * million);
    expect(Math.abs(made.loudness + 20)).toBeLessThanOrEqual(1);
    expect(made.peak).toBeLessThanOrEqual(-1.5);
    expect(made.range).toBeLessThanOrEqual(12);
    expect(Math.abs(made.seconds - 192)).toBeLessThan(0.1);
    if (made.height !== undefined) expect(made.frames).toBe(4800);
    // The guidelines' limit, counted over 6 % of the picture; our own, 1, is not met at 0:16 yet.
    expect(made.flashes ?? 0).toBeLessThanOrEqual(3);
  });

  test('every line of the described version fits its slot, is slow enough and stands out', () => {
    const cues = script.scenes.flatMap(({ description }) => description);
    expect(lines.map(({ name }) => name)).toEqual(cues.map(({ name }) => name));
    for (const [place, { start, end, text }] of cues.entries()) {
      const { name, seconds = 99, above = 0 } = lines[place] ?? {};
      expect(seconds, name).toBeLessThanOrEqual(end - start);
      expect((wordsIn(text.en) * 60) / seconds, name).toBeLessThanOrEqual(mostWordsAMinute);
      expect(above, name).toBeGreaterThanOrEqual(6);
    }
  });

  test('all of them together weigh 70 MB or less', () => {
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(70 * million);
  });

  test('the poster and the 24 stills are there and weigh 60 kB or less each', () => {
    const pictures = [
      `${folder}/poster.webp`,
      ...storyStills.map(({ name }) => `${folder}/stills/${name}.webp`),
    ];
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
    for (const file of pictures) expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
  });
});
