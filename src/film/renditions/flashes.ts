import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { framesPerSecond } from '../script/times.ts';

const [wide, high] = [64, 36];
const pixels = wide * high;
/** A flash is a pair of opposing changes of a tenth of full light, the darker side under 0.8. */
const change = 0.1;
const darkSide = 0.8;
/** The share of the picture over which changes count: stricter than the guidelines' quarter. */
const area = 0.06;
/** Frames in which changes add up. */
const together = 4;

export interface Flashes {
  /** The most flashes in any second. */
  readonly most: number;
  /** When that second begins. */
  readonly at: number;
  /** Changes to or from saturated red over as much of the picture. */
  readonly red: number;
}

/** Counts the flashes of small pictures given frame by frame, as RGB. */
export function countFlashes(frames: readonly Uint8Array[]): Flashes {
  const extremes = new Float32Array(pixels).fill(-1);
  const directions = new Int8Array(pixels);
  const turns: { frame: number; up: boolean }[] = [];
  const [recentUps, recentDowns]: [number[], number[]] = [[], []];
  let red = 0;
  let wasRed = new Uint8Array(pixels);
  for (const [frame, picture] of frames.entries()) {
    let [ups, downs, reds] = [0, 0, 0];
    const isRed = new Uint8Array(pixels);
    for (let i = 0; i < pixels; i++) {
      const [r, g, b] = [0, 1, 2].map((c) => linear[picture[i * 3 + c] ?? 0] ?? 0) as [
        number,
        number,
        number,
      ];
      const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      isRed[i] = r / (r + g + b + 1e-6) >= 0.8 && r - g - b > 0.06 ? 1 : 0;
      if (frame > 0 && isRed[i] !== wasRed[i]) reds += 1;
      const extreme = extremes[i] ?? -1;
      const direction = directions[i] ?? 0;
      if (extreme < 0) extremes[i] = light;
      else if (direction >= 0 && light > extreme && direction !== 0) extremes[i] = light;
      else if (direction <= 0 && light < extreme && direction !== 0) extremes[i] = light;
      else if (Math.abs(light - extreme) >= change && Math.min(light, extreme) < darkSide) {
        const up = light > extreme;
        if (up) ups += 1;
        else downs += 1;
        directions[i] = up ? 1 : -1;
        extremes[i] = light;
      }
    }
    wasRed = isRed;
    if (reds > area * pixels) red += 1;
    // What changes within a few frames is seen as one change.
    recentUps.push(ups);
    recentDowns.push(downs);
    for (const [recent, up] of [
      [recentUps, true],
      [recentDowns, false],
    ] as const) {
      if (recent.length > together) recent.shift();
      if (recent.reduce((sum, one) => sum + one, 0) <= area * pixels) continue;
      turns.push({ frame, up });
      recent.length = 0;
    }
  }
  return { ...mostInASecond(turns), red };
}

/** Opposing changes that follow each other make a flash; two of them in a second are one. */
function mostInASecond(turns: readonly { frame: number; up: boolean }[]): {
  most: number;
  at: number;
} {
  let best = { most: 0, at: 0 };
  for (const [place, first] of turns.entries()) {
    let changes = 1;
    let up = first.up;
    for (const next of turns.slice(place + 1)) {
      if (next.frame - first.frame >= framesPerSecond) break;
      if (next.up === up) continue;
      changes += 1;
      up = next.up;
    }
    const flashes = Math.floor(changes / 2);
    if (flashes > best.most) best = { most: flashes, at: first.frame / framesPerSecond };
  }
  return best;
}

const linear = Float32Array.from({ length: 256 }, (_, level) => {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Counts the flashes of a finished file, decoded and made small. */
export async function measureFlashes(file: string, ffmpeg: string): Promise<Flashes> {
  return countFlashes(await smallFrames(['-i', file], ffmpeg));
}

/** Frames of anything that ffmpeg can read, 64 by 36. */
export async function smallFrames(input: readonly string[], ffmpeg: string): Promise<Uint8Array[]> {
  const decoder = spawn(
    ffmpeg,
    ['-nostdin', '-loglevel', 'error', ...input, '-map', '0:v:0'].concat([
      '-vf',
      `scale=${wide}:${high}:flags=area`,
      '-pix_fmt',
      'rgb24',
      '-f',
      'rawvideo',
      '-',
    ]),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const parts: Buffer[] = [];
  decoder.stdout.on('data', (part: Buffer) => parts.push(part));
  const [status] = (await once(decoder, 'close')) as [number];
  if (status !== 0) throw new Error(`ffmpeg could not decode ${input.join(' ')}.`);
  const bytes = Buffer.concat(parts);
  return Array.from({ length: Math.floor(bytes.length / (pixels * 3)) }, (_, frame) =>
    bytes.subarray(frame * pixels * 3, (frame + 1) * pixels * 3),
  );
}
