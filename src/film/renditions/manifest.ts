import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmScript } from '../script/film-script.ts';
import { hashText } from './hash.ts';
import { measureFlashes } from './flashes.ts';
import { likeness, measureSound, probe } from './measure.ts';
import type { SpokenLine } from './make.ts';
import { renditions } from './renditions.ts';
import { pictureHash, reelHash, reelSoundHash, soundHash } from './sources.ts';

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
  /** How like the drawn frames they are after encoding, 1 being the same. */
  readonly likeness?: number;
  /** Of what it was made from, and of the file itself. */
  readonly source: string;
  readonly hash: string;
}

export interface Manifest {
  /** The computer voice of the described version, and how each line was spoken. */
  readonly voice: string;
  readonly lines: readonly SpokenLine[];
  /** The same of the clips. */
  readonly clipLines: readonly SpokenLine[];
  readonly files: readonly MadeFile[];
}

/** What a rendition is made from, as a short name. */
export function sourceOf(script: FilmScript, file: string): string {
  const rendition = renditions.find((one) => one.file === file);
  if (rendition === undefined) throw new Error(`${file} is no rendition of the film.`);
  const origin = renditions.find((one) => one.file === rendition.pictureOf) ?? rendition;
  const { picture, of } = origin;
  const isFilm = of === 'film';
  const drawn = picture && (isFilm ? pictureHash(script, picture) : reelHash(script, of, picture));
  const heard = isFilm ? soundHash(script) : reelSoundHash();
  return hashText(JSON.stringify([drawn, picture, rendition.sound, heard]));
}

export interface MeasureOptions {
  readonly script: FilmScript;
  readonly folder: string;
  readonly ffmpeg: string;
  /** What its picture was encoded from, where that is there. */
  readonly master?: string;
  /** What is known of the file whose picture it has, byte for byte. */
  readonly same?: MadeFile;
}

/** Measures one made file. */
export async function measured(
  file: string,
  { script, folder, ffmpeg, master, same }: MeasureOptions,
): Promise<MadeFile> {
  const path = join(folder, file);
  const { seconds, height, frames } = probe(path, ffmpeg);
  const hasPicture = height !== undefined;
  const flashes = hasPicture
    ? (same?.flashes ?? (await measureFlashes(path, ffmpeg)).most)
    : undefined;
  // The rule is about 720 lines; the others are encoded from the same frames in the same way.
  const alike =
    height === 720 && master !== undefined
      ? likeness(path, master, height, ffmpeg)
      : same?.likeness;
  return {
    file,
    seconds,
    bytes: statSync(path).size,
    ...(height === undefined ? {} : { height }),
    ...(frames === undefined ? {} : { frames }),
    ...measureSound(path, ffmpeg),
    ...(flashes === undefined ? {} : { flashes }),
    ...(alike === undefined ? {} : { likeness: alike }),
    source: sourceOf(script, file),
    hash: hashText(readFileSync(path)),
  };
}
