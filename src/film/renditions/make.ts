import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reel } from '../script/choices/reel.ts';
import type { DescriptionCue } from '../script/cues.ts';
import type { FilmScript } from '../script/film-script.ts';
import { clipLayers, clipMix, finishedClip } from '../sound/clip-mix.ts';
import { finished, layersOf, ridingMix } from '../sound/mix.ts';
import { wavFile } from '../sound/wav-file.ts';
import { lay, silence, type Stereo } from '../sound/wave.ts';
import { described, heldToTheEnd, type Described, type Line } from '../voice/described.ts';
import { speak } from '../voice/speak.ts';
import { encode } from './encode.ts';
import { renditions, type Rendition, type SoundName } from './renditions.ts';
import { reelSoundHash, soundHash } from './sources.ts';

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
  return keptSounds(folder, `film-${soundHash(script)}`, () => {
    const cues = script.scenes.flatMap(({ description }) => description);
    const layers = layersOf(script);
    const lines = spokenLines(cues, folder, text2wave);
    const { mix, above } = described(heldToTheEnd(ridingMix(layers)), lines);
    return { main: finished(layers), described: mix, lines: linesSaid(lines, above) };
  });
}

/** The sounds of both ways of a choice, as they lie in their file. */
export function makeReelSounds(reel: Reel, folder: string, text2wave: string): Sounds {
  return keptSounds(folder, `${reel.id}-${reelSoundHash()}`, () => {
    const whole = { main: silence(reel.seconds), described: silence(reel.seconds) };
    const lines = reel.parts.flatMap(({ clip, start }) => {
      const layers = clipLayers(clip);
      const spoken = spokenLines(clip.description, folder, text2wave);
      const { mix, above } = described(clipMix(layers), spoken);
      lay(whole.main, finishedClip(layers), start);
      lay(whole.described, mix, start);
      return linesSaid(spoken, above);
    });
    return { ...whole, lines };
  });
}

interface Played {
  readonly main: Stereo;
  readonly described: Stereo;
  readonly lines: readonly SpokenLine[];
}

function keptSounds(folder: string, name: string, play: () => Played): Sounds {
  mkdirSync(folder, { recursive: true });
  const files = {
    main: join(folder, `sound-main-${name}.wav`),
    described: join(folder, `sound-described-${name}.wav`),
  };
  const list = join(folder, `sound-lines-${name}.json`);
  if ([files.main, files.described, list].every((file) => existsSync(file))) {
    return { ...files, lines: JSON.parse(readFileSync(list, 'utf8')) as SpokenLine[] };
  }
  const { main, described: told, lines } = play();
  writeFileSync(files.described, wavFile(told));
  writeFileSync(files.main, wavFile(main));
  writeFileSync(list, JSON.stringify(lines));
  return { ...files, lines };
}

function spokenLines(cues: readonly DescriptionCue[], folder: string, text2wave: string): Line[] {
  return cues.map((cue) => ({
    cue,
    spoken: speak(cue.text.en, cue.end - cue.start, join(folder, 'voice'), text2wave),
  }));
}

function linesSaid(lines: readonly Line[], above: Described['above']): SpokenLine[] {
  return lines.map(({ cue: { name, start }, spoken: { seconds } }) => ({
    ...{ name, seconds: rounded(seconds), above: rounded(above.get(`${name} ${start}`) ?? 0) },
  }));
}

const rounded = (value: number) => Math.round(value * 100) / 100;

export interface MakeOptions {
  readonly script: FilmScript;
  readonly ffmpeg: string;
  /** Makes the sounds of the film or of a choice, or takes them from the cache. */
  readonly soundsOf: (of: string) => Sounds;
  readonly folder: string;
  /** Draws a picture, or takes it from the cache. */
  readonly masterOf: (rendition: Rendition) => Promise<string>;
  readonly progress: (made: number, all: number) => void;
}

/** Encodes the files that are asked for, one after another. @throws when one is over its limit. */
export async function makeRenditions(
  names: readonly string[],
  options: MakeOptions,
): Promise<void> {
  const { script, ffmpeg, soundsOf, folder, masterOf, progress } = options;
  mkdirSync(folder, { recursive: true });
  const wanted = renditions.filter(({ file }) => names.includes(file));
  for (const [place, rendition] of wanted.entries()) {
    const { picture, sound, of } = rendition;
    const master = picture === undefined ? {} : { master: await masterOf(rendition) };
    const made = encode(rendition, {
      ...{ script, ffmpeg, folder, ...master },
      sound: soundsOf(of)[sound.name],
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
