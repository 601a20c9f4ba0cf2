import { spawnSync } from 'node:child_process';
import { rate, type Stereo } from '../sound/wave.ts';

/** What ffmpeg says while it reads a file to its end. */
function read(file: string, ffmpeg: string, options: readonly string[]): string {
  const { status, stderr } = spawnSync(
    ffmpeg,
    ['-nostdin', '-hide_banner', '-i', file, ...options, '-f', 'null', '-'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`ffmpeg could not read ${file}:\n${stderr.slice(-600)}`);
  return stderr;
}

export interface Probe {
  readonly seconds: number;
  readonly height?: number;
  readonly frames?: number;
}

/** Length of a file, and of its picture if it has one; nothing is decoded. */
export function probe(file: string, ffmpeg: string): Probe {
  const said = read(file, ffmpeg, ['-c', 'copy']);
  const [, hours, minutes, rest] = /Duration: (\d+):(\d+):([\d.]+)/.exec(said) ?? [];
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  const size = /Video:.*?, \d+x(\d+)/.exec(said);
  const counted = [...said.matchAll(/frame=\s*(\d+)/g)].at(-1);
  return size === null
    ? { seconds }
    : { seconds, height: Number(size[1]), frames: Number(counted?.[1] ?? 0) };
}

export interface Sound {
  readonly loudness: number;
  readonly peak: number;
  readonly range: number;
}

/** Loudness of a file by EBU R 128. */
export function measureSound(file: string, ffmpeg: string): Sound {
  const said = read(file, ffmpeg, ['-map', '0:a:0', '-af', 'ebur128=peak=true']);
  const summary = said.slice(said.lastIndexOf('Summary:'));
  const number = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return {
    loudness: number(/\bI:\s+(-?[\d.]+) LUFS/),
    peak: number(/Peak:\s+(-?[\d.]+) dBFS/),
    range: number(/LRA:\s+([\d.]+) LU/),
  };
}

/** Stretches of silence of a file, as seconds from and to. */
export function silences(file: string, ffmpeg: string, least: number): [number, number][] {
  const said = read(file, ffmpeg, ['-map', '0:a:0', '-af', `silencedetect=n=-60dB:d=${least}`]);
  const starts = [...said.matchAll(/silence_start: (-?[\d.]+)/g)].map(([, at]) => Number(at));
  const ends = [...said.matchAll(/silence_end: ([\d.]+)/g)].map(([, at]) => Number(at));
  return starts.map((start, place) => [start, ends[place] ?? Number.POSITIVE_INFINITY]);
}

/** The sound of a file as samples at the film's rate. */
export function samplesOf(file: string, ffmpeg: string): Stereo {
  const { status, stdout } = spawnSync(
    ffmpeg,
    [
      '-nostdin',
      '-loglevel',
      'error',
      '-i',
      file,
      '-map',
      '0:a:0',
      '-ac',
      '2',
      '-ar',
      String(rate),
    ].concat(['-f', 'f32le', '-']),
    { maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`ffmpeg could not read the sound of ${file}.`);
  const both = new Float32Array(stdout.buffer, stdout.byteOffset, Math.floor(stdout.length / 4));
  return {
    left: Float32Array.from({ length: both.length / 2 }, (_, i) => both[i * 2] ?? 0),
    right: Float32Array.from({ length: both.length / 2 }, (_, i) => both[i * 2 + 1] ?? 0),
  };
}

/** How like its master a picture is after encoding: 1 is the same (SSIM over all frames). */
export function likeness(file: string, master: string, height: number, ffmpeg: string): number {
  const filter = `[1:v]scale=-2:${height}:flags=area[whole];[0:v][whole]ssim`;
  const said = read(file, ffmpeg, ['-i', master, '-lavfi', filter, '-an']);
  return Number(/SSIM .*All:([\d.]+)/.exec(said)?.[1] ?? Number.NaN);
}
