import { renameSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { extname, join } from 'node:path';
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
  const half = join(folder, `half${end}`);
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

function pictureOptions({ picture }: Rendition, script: FilmScript): string[] {
  if (picture === undefined) return [];
  const { how } = picture;
  const colours = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709'];
  const every = 2 * framesPerSecond;
  const common = ['-pix_fmt', 'yuv420p', ...colours, '-g', String(every)];
  if (how.codec === 'libsvtav1') {
    return [...common, '-c:v', how.codec, '-preset', how.preset, '-crf', String(how.crf)].concat([
      ...['-force_key_frames', keyTimes(script)],
    ]);
  }
  return [
    ...common,
    ...['-c:v', how.codec, '-preset', how.preset, '-crf', String(how.crf)],
    ...['-profile:v', how.profile ?? 'main', '-force_key_frames', keyTimes(script)],
  ];
}

/** Chapters and pause points begin with a whole picture, so that a jump to them is exact. */
export function keyTimes({ scenes }: FilmScript): string {
  const times = scenes.flatMap(({ start, pause }) =>
    pause === undefined ? [start] : [start, pause.at],
  );
  return [...new Set(times)].sort((a, b) => a - b).join(',');
}

function soundOptions({ sound: { codec, kbps, channels, peak } }: Rendition): string[] {
  const limiter = peak === undefined ? [] : ['-af', `alimiter=level=disabled:limit=${peak}`];
  return [...limiter, '-c:a', codec, '-b:a', `${kbps}k`, '-ac', String(channels), '-ar', '48000'];
}

function title({ sound: { name } }: Rendition): string {
  const described = 'described (computer voice)';
  return `My Choice${name === 'described' ? `, ${described}` : ''}. 11 and over, with an adult in group settings; a 9–11 cut is available.`;
}
