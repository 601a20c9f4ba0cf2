import { renameSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { extname, join } from 'node:path';
import { allChoices } from '../script/choices/all-choices.ts';
import { reelOf, type Reel } from '../script/choices/reel.ts';
import { framesPerSecond } from '../script/times.ts';
import type { FilmScript } from '../script/film-script.ts';
import type { Rendition } from './renditions.ts';

export interface EncodeOptions {
  readonly script: FilmScript;
  readonly ffmpeg: string;
  /** The picture without loss; not needed where the rendition has none or takes another's. */
  readonly master?: string;
  /** The sound as WAV. */
  readonly sound: string;
  /** Where made files are. */
  readonly folder: string;
}

/** Encodes one file; it appears when it is whole. */
export function encode(rendition: Rendition, options: EncodeOptions): string {
  const { ffmpeg, master, sound, folder } = options;
  const { file, picture, pictureOf } = rendition;
  const end = extname(file);
  const half = join(folder, `half-${file}`);
  const pictureFile = pictureOf === undefined ? master : join(folder, pictureOf);
  const hasPicture = pictureOf !== undefined || picture !== undefined;
  if (hasPicture && pictureFile === undefined) throw new Error(`${file} needs a picture.`);
  const command = ['-nostdin', '-loglevel', 'error', '-y']
    .concat(hasPicture && pictureFile !== undefined ? ['-i', pictureFile] : [])
    .concat(['-i', sound])
    .concat(hasPicture ? ['-map', '0:v:0', '-map', '1:a:0'] : ['-map', '0:a:0'])
    .concat(pictureOf === undefined ? pictureOptions(rendition, options.script) : ['-c:v', 'copy'])
    .concat(soundOptions(rendition))
    .concat(['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'])
    .concat(['-metadata', `title=${title(rendition)}`, '-metadata:s:a:0', 'language=eng'])
    .concat(end === '.webm' ? [] : ['-movflags', '+faststart'])
    .concat([half]);
  const { status } = spawnSync(ffmpeg, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`ffmpeg could not make ${file}.`);
  renameSync(half, join(folder, file));
  return join(folder, file);
}

function pictureOptions({ picture, of }: Rendition, script: FilmScript): string[] {
  if (picture === undefined) return [];
  const { how, height, drawn } = picture;
  const smaller = drawn === undefined ? [] : ['-vf', `scale=-2:${height}:flags=area`];
  const colours = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709'];
  const every = 2 * framesPerSecond;
  const whole = of === 'film' ? keyTimes(script) : starts(reelOf(of));
  const profile = how.codec === 'libx264' ? ['-profile:v', how.profile ?? 'main'] : [];
  return [
    ...smaller,
    '-pix_fmt',
    'yuv420p',
    ...colours,
    '-g',
    String(every),
    '-force_key_frames',
    whole,
  ]
    .concat(['-c:v', how.codec, '-preset', how.preset, '-crf', String(how.crf)])
    .concat(profile, how.tune === undefined ? [] : ['-tune', how.tune]);
}

const starts = ({ parts }: Reel) => parts.map(({ start }) => start).join(',');

/** Chapters, pause points and choices begin with a whole picture, so that a jump is exact. */
export function keyTimes({ scenes }: FilmScript): string {
  const times = scenes
    .flatMap(({ start, pause }) => (pause === undefined ? [start] : [start, pause.at]))
    .concat(allChoices.flatMap(({ at, clips }) => [at, ...clips.map(({ joins }) => joins)]));
  return [...new Set(times)].sort((a, b) => a - b).join(',');
}

function soundOptions({ sound: { codec, kbps, channels, peak } }: Rendition): string[] {
  const limiter = peak === undefined ? [] : ['-af', `alimiter=level=disabled:limit=${peak}`];
  return [...limiter, '-c:a', codec, '-b:a', `${kbps}k`, '-ac', String(channels), '-ar', '48000'];
}

function title({ sound: { name }, of }: Rendition): string {
  const parts = [of === 'film' ? '' : ', two ways to go on'].concat(
    name === 'described' ? ', described (computer voice)' : '',
  );
  return `My Choice${parts.join('')}. 11 and over, with an adult in group settings; a 9–11 cut is available.`;
}
