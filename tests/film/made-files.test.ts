import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findProgram } from '#commands/find-program.ts';
import { reelOf, reels } from '#film/script/choices/reel.ts';
import { widestStep } from '#film/sound/loudness.ts';
import { rate, silence, type Stereo } from '#film/sound/wave.ts';
import { measureFlashes, countFlashes, smallFrames } from '#film/renditions/flashes.ts';
import type { Manifest } from '#film/renditions/manifest.ts';
import { measureSound, probe, samplesOf, silences } from '#film/renditions/measure.ts';

const folder = 'public/film';
const cut = ({ left, right }: Stereo, from: number, to: number): Stereo => ({
  left: left.slice(from * rate, to * rate),
  right: right.slice(from * rate, to * rate),
});
const ffmpeg = findProgram(['ffmpeg']) ?? '';
const { files } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
const limit = 100_000;

describe.skipIf(ffmpeg === '')('the made files, measured again with ffmpeg', () => {
  test.each(files)(
    '$file is as long, as loud and as even as its list says',
    ({ file, ...listed }) => {
      const path = `${folder}/${file}`;
      const { seconds, frames } = probe(path, ffmpeg);
      expect(seconds).toBe(listed.seconds);
      expect(frames).toBe(listed.frames);
      const { loudness, peak, range } = measureSound(path, ffmpeg);
      expect(Math.abs(loudness - listed.loudness)).toBeLessThan(0.3);
      expect(peak).toBeLessThanOrEqual(-1.5);
      expect(range).toBeLessThanOrEqual(12);
    },
    limit,
  );

  test.each(files)(
    '$file is never silent for four seconds before its end',
    ({ file }) => {
      const found = silences(`${folder}/${file}`, ffmpeg, 4).filter(([from]) => from < 188.5);
      expect(found).toEqual([]);
    },
    limit,
  );

  // One file of each sound; the others are made from the same.
  test.each(['my-choice-720.mp4', 'my-choice-described-720.mp4'])(
    'nothing in %s jumps: no step over 12 LU from one 400 ms to the next',
    (file) => {
      const { step, at } = widestStep(samplesOf(`${folder}/${file}`, ffmpeg));
      expect(step, `at ${at} s`).toBeLessThanOrEqual(12);
    },
    limit,
  );

  test.each(reels.flatMap(({ id }) => [`clips-${id}-720.mp4`, `clips-${id}-described-720.mp4`]))(
    'nothing in a way of %s jumps',
    (file) => {
      const sound = samplesOf(`${folder}/${file}`, ffmpeg);
      const { parts } = reelOf(/^clips-([a-z]+)-/.exec(file)?.[1] ?? '');
      for (const { start, end, clip } of parts) {
        const { step, at } = widestStep(cut(sound, start, end));
        expect(step, `${clip.id} at ${at} s`).toBeLessThanOrEqual(12);
      }
    },
    limit,
  );

  test('a sound that comes out of nothing is found', () => {
    const sudden = silence(2);
    sudden.left.fill(0.5, rate);
    expect(widestStep(sudden).step).toBeGreaterThan(12);
  });

  // The smallest rendition of each version is decoded; the others hold the same picture.
  test.each(files.filter(({ height }) => height === 360))(
    '$file has at most one flash in any second and none of red',
    async ({ file }) => {
      const { most, red } = await measureFlashes(`${folder}/${file}`, ffmpeg);
      expect(most).toBeLessThanOrEqual(1);
      expect(red).toBe(0);
    },
    limit,
  );

  test(
    'a strobe that ffmpeg makes up is found',
    async () => {
      const strobe = [
        '-f',
        'lavfi',
        '-i',
        'color=c=black:s=320x180:r=25:d=3,geq=lum=if(lt(mod(N\\,6)\\,3)\\,235\\,16):cb=128:cr=128',
      ];
      const { most } = countFlashes(await smallFrames(strobe, ffmpeg));
      expect(most).toBeGreaterThan(3);
    },
    limit,
  );
});
