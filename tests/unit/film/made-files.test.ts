import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDirectory } from '#directory/load-directory.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { hashText } from '#film/renditions/hash.ts';
import { sourceOf, type Manifest } from '#film/renditions/manifest.ts';
import { renditions, secondsOf } from '#film/renditions/renditions.ts';
import { chunksOf } from '#film/render/chunks.ts';
import { choiceStills, clipStills, storyStills } from '#film/render/story-stills.ts';
import { reels } from '#film/script/choices/reel.ts';
import type { SceneScript } from '#film/script/cues.ts';
import { filmScript, type FilmScript } from '#film/script/film-script.ts';
import { framesPerSecond } from '#film/script/times.ts';
import { mostWordsAMinute, wordsIn } from '#film/voice/speak.ts';

const folder = 'public/film';
const script = filmScript(endNumbers(loadDirectory('content')));
const { files, lines, clipLines } = JSON.parse(
  readFileSync(`${folder}/manifest.json`, 'utf8'),
) as Manifest;
const million = 1_000_000;

describe('the made files of the film', () => {
  test('are all that the film is to have, and no other', () => {
    // Mend with: npm run film
    const all = renditions.map(({ file }) => file);
    expect(files.map(({ file }) => file)).toEqual(all);
    const lying = readdirSync(folder).filter((file) => /\.(?:mp4|webm|m4a)$/.test(file));
    expect(lying.sort()).toEqual([...all].sort());
  });

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
    const seconds = rendition === undefined ? 0 : secondsOf(rendition);
    expect(Math.abs(made.seconds - seconds)).toBeLessThan(0.1);
    if (made.height !== undefined) expect(made.frames).toBe(seconds * framesPerSecond);
    // The guidelines allow three; ours is one, counted over 6 % of the picture.
    expect(made.flashes ?? 0).toBeLessThanOrEqual(1);
    if (made.height === 720) expect(made.likeness).toBeGreaterThanOrEqual(0.98);
  });

  test('a number, a sound or a line of the voice that changes makes a file stale', () => {
    const file = 'my-choice-described-720.mp4';
    const [scene, ...rest] = script.scenes;
    const changed = (change: Partial<SceneScript>): FilmScript => ({
      ...script,
      scenes: scene === undefined ? [] : [{ ...scene, ...change }, ...rest],
    });
    const now = sourceOf(script, file);
    const numbers = { ...script.numbers, away: '116 001' };
    expect(sourceOf({ ...script, numbers }, file)).not.toBe(now);
    expect(sourceOf(changed({ sounds: [] }), file)).not.toBe(now);
    expect(sourceOf(changed({ description: [] }), file)).not.toBe(now);
  });

  test('a word that changes is drawn again, in its scene and where the next one comes over it', () => {
    const [scene, ...rest] = script.scenes;
    if (scene === undefined) throw new Error('The film has no scenes.');
    const changed = { ...script, scenes: [{ ...scene, words: [] }, ...rest] };
    const before = chunksOf(script, 'main', 1);
    const again = chunksOf(changed, 'main', 1).filter(
      ({ key }, place) => key !== before[place]?.key,
    );
    expect(again.map(({ from }) => from)).toEqual(
      before
        .filter(({ from }) => from < (rest[0]?.end ?? 0) * framesPerSecond)
        .map(({ from }) => from),
    );
  });

  test('every line of the described version fits its slot, is slow enough and stands out', () => {
    const cues = [
      ...script.scenes.flatMap(({ description }) => description),
      ...reels.flatMap(({ parts }) => parts.flatMap(({ clip }) => clip.description)),
    ];
    const said = [...lines, ...clipLines];
    expect(said.map(({ name }) => name)).toEqual(cues.map(({ name }) => name));
    for (const [place, { start, end, text }] of cues.entries()) {
      const { name, seconds = 99, above = 0 } = said[place] ?? {};
      expect(seconds, name).toBeLessThanOrEqual(end - start);
      expect((wordsIn(text.en) * 60) / seconds, name).toBeLessThanOrEqual(mostWordsAMinute);
      expect(above, name).toBeGreaterThanOrEqual(6);
    }
  });

  test('all that is made, stills and tracks too, weighs 70 MB or less', () => {
    const all = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).size);
    expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(70 * million);
  });

  test('the poster, the 24 stills and those of the choices are there and weigh 60 kB or less each', () => {
    const pictures = [
      `${folder}/poster.webp`,
      ...[...storyStills, ...choiceStills].map(({ name }) => `${folder}/stills/${name}.webp`),
      ...clipStills.map(({ clip }) => `${folder}/stills/way-${clip}.webp`),
    ];
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
    for (const file of pictures) expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
  });
});
