import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmScript } from '../script/film-script.ts';
import { hashText } from './hash.ts';
import { measureFlashes } from './flashes.ts';
import { measureSound, probe } from './measure.ts';
import type { SpokenLine } from './make.ts';
import { renditions } from './renditions.ts';
import { pictureHash, soundHash } from './sources.ts';

export interface MadeFile {
  readonly file: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly height?: number;
  readonly frames?: number;
  /** LUFS of the whole, dBTP of the highest peak, LU between quiet and loud. */
  readonly loudness: number;
  readonly peak: number;
  readonly range: number;
  /** Most flashes in any second. */
  readonly flashes?: number;
  /** Of what it was made from, and of the file itself. */
  readonly source: string;
  readonly hash: string;
}

export interface Manifest {
  /** The computer voice of the described version, and how each line was spoken. */
  readonly voice: string;
  readonly lines: readonly SpokenLine[];
  readonly files: readonly MadeFile[];
}

/** What a rendition is made from, as a short name. */
export function sourceOf(script: FilmScript, file: string): string {
  const rendition = renditions.find((one) => one.file === file);
  if (rendition === undefined) throw new Error(`${file} is no rendition of the film.`);
  const origin = renditions.find((one) => one.file === rendition.pictureOf) ?? rendition;
  const picture =
    origin.picture && pictureHash(script, origin.picture.version, origin.picture.height);
  return hashText(JSON.stringify([picture, origin.picture, rendition.sound, soundHash(script)]));
}

/** Measures one made file. */
export async function measured(
  script: FilmScript,
  folder: string,
  file: string,
  ffmpeg: string,
): Promise<MadeFile> {
  const path = join(folder, file);
  const { seconds, height, frames } = probe(path, ffmpeg);
  const flashes = height === undefined ? undefined : (await measureFlashes(path, ffmpeg)).most;
  return {
    file,
    seconds,
    bytes: statSync(path).size,
    ...(height === undefined ? {} : { height }),
    ...(frames === undefined ? {} : { frames }),
    ...measureSound(path, ffmpeg),
    ...(flashes === undefined ? {} : { flashes }),
    source: sourceOf(script, file),
    hash: hashText(readFileSync(path)),
  };
}
