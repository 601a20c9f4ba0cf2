import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findProgram } from '#commands/find-program.ts';
import { measureFlashes, countFlashes, smallFrames } from '#film/renditions/flashes.ts';
import type { Manifest } from '#film/renditions/manifest.ts';
import { measureSound, probe, silences } from '#film/renditions/measure.ts';

const folder = 'public/film';
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

  // The smallest rendition of each version is decoded; the others hold the same picture.
  test.each(files.filter(({ height }) => height === 360))(
    '$file has at most three flashes in any second and none of red',
    async ({ file }) => {
      const { most, red } = await measureFlashes(`${folder}/${file}`, ffmpeg);
      expect(most).toBeLessThanOrEqual(3);
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
