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
  /** The frame of each pixel's last turn that no pair has used. */
  const turned = new Int32Array(pixels).fill(-1000);
  /** Flashes of each pixel in the last second, and which pixels flashed at each frame. */
  const counts = new Uint8Array(pixels);
  const flashed: number[][] = [];
  let best = { most: 0, at: 0 };
  let red = 0;
  let wasRed = new Uint8Array(pixels);
  for (const [frame, picture] of frames.entries()) {
    let reds = 0;
    const now: number[] = [];
    const isRed = new Uint8Array(pixels);
    for (let i = 0; i < pixels; i++) {
      const r = linear[picture[i * 3] ?? 0] ?? 0;
      const g = linear[picture[i * 3 + 1] ?? 0] ?? 0;
      const b = linear[picture[i * 3 + 2] ?? 0] ?? 0;
      const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      isRed[i] = r / (r + g + b + 1e-6) >= 0.8 && r - g - b > 0.06 ? 1 : 0;
      if (frame > 0 && isRed[i] !== wasRed[i]) reds += 1;
      const extreme = extremes[i] ?? -1;
      const direction = directions[i] ?? 0;
      const goesOn = direction * (light - extreme) > 0;
      if (extreme < 0 || goesOn) extremes[i] = light;
      else if (Math.abs(light - extreme) >= change && Math.min(light, extreme) < darkSide) {
        directions[i] = light > extreme ? 1 : -1;
        extremes[i] = light;
        // There and back at one place within a second is a flash of that place.
        const isPair = frame - (turned[i] ?? 0) < framesPerSecond;
        if (isPair) now.push(i);
        turned[i] = isPair ? -1000 : frame;
      }
    }
    wasRed = isRed;
    if (reds > area * pixels) red += 1;
    flashed.push(now);
    for (const i of now) counts[i] = (counts[i] ?? 0) + 1;
    for (const i of flashed[frame - framesPerSecond] ?? []) counts[i] = (counts[i] ?? 0) - 1;
    const most = mostAtOnePlace(counts);
    if (most > best.most) best = { most, at: Math.max(0, frame / framesPerSecond - 1) };
  }
  return { ...best, red };
}

/** How often at least so much of the picture flashed: what passes by flashes nowhere twice. */
function mostAtOnePlace(counts: Uint8Array): number {
  let most = 0;
  while (counts.reduce((sum, count) => sum + (count > most ? 1 : 0), 0) > area * pixels) most += 1;
  return most;
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
