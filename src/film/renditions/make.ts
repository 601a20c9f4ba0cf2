import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmScript } from '../script/film-script.ts';
import { finished, layersOf, ridingMix } from '../sound/mix.ts';
import { wavFile } from '../sound/wav-file.ts';
import { described, type Line } from '../voice/described.ts';
import { speak } from '../voice/speak.ts';
import { encode } from './encode.ts';
import { renditions, type Picture, type SoundName } from './renditions.ts';
import { soundHash } from './sources.ts';

/** A line of the described version as it was spoken. */
export interface SpokenLine {
  readonly name: string;
  readonly seconds: number;
  /** LU that the voice is above what is heard under it. */
  readonly above: number;
}

export type Sounds = Readonly<Record<SoundName, string>> & {
  readonly lines: readonly SpokenLine[];
};

/** The sounds of the film as WAV files, made anew only when something that they come from changed. */
export function makeSounds(script: FilmScript, folder: string, text2wave: string): Sounds {
  mkdirSync(folder, { recursive: true });
  const key = soundHash(script);
  const files = {
    main: join(folder, `sound-main-${key}.wav`),
    described: join(folder, `sound-described-${key}.wav`),
  };
  const list = join(folder, `sound-lines-${key}.json`);
  if ([files.main, files.described, list].every((file) => existsSync(file))) {
    return { ...files, lines: JSON.parse(readFileSync(list, 'utf8')) as SpokenLine[] };
  }
  const lines: Line[] = script.scenes.flatMap(({ description }) =>
    description.map((cue) => ({
      cue,
      spoken: speak(cue.text.en, cue.end - cue.start, join(folder, 'voice'), text2wave),
    })),
  );
  const layers = layersOf(script);
  const { mix, above } = described(ridingMix(layers), lines);
  writeFileSync(files.described, wavFile(mix));
  writeFileSync(files.main, wavFile(finished(layers)));
  const said = lines.map(({ cue: { name, start }, spoken: { seconds } }) => ({
    ...{ name, seconds: rounded(seconds), above: rounded(above.get(`${name} ${start}`) ?? 0) },
  }));
  writeFileSync(list, JSON.stringify(said));
  return { ...files, lines: said };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

export interface MakeOptions {
  readonly script: FilmScript;
  readonly ffmpeg: string;
  readonly sounds: Sounds;
  readonly folder: string;
  /** Draws a version, or takes it from the cache. */
  readonly masterOf: (picture: Picture) => Promise<string>;
  readonly progress: (made: number, all: number) => void;
}

/** Encodes the files that are asked for, one after another. @throws when one is over its limit. */
export async function makeRenditions(
  names: readonly string[],
  options: MakeOptions,
): Promise<void> {
  const { script, ffmpeg, sounds, folder, masterOf, progress } = options;
  mkdirSync(folder, { recursive: true });
  const wanted = renditions.filter(({ file }) => names.includes(file));
  for (const [place, rendition] of wanted.entries()) {
    const { picture, sound } = rendition;
    const master = picture === undefined ? {} : { master: await masterOf(picture) };
    const made = encode(rendition, {
      script,
      ffmpeg,
      ...master,
      sound: sounds[sound.name],
      folder,
    });
    const { size } = statSync(made);
    if (size > rendition.mostBytes) {
      throw new Error(
        `${rendition.file} has ${size} bytes and may have ${rendition.mostBytes}; raise its crf.`,
      );
    }
    progress(place + 1, wanted.length);
  }
}
