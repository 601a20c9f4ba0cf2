import type { Random } from '#drawings/seeded-random.ts';
import { rate } from '../wave.ts';

/** White noise of so many seconds. */
export function noise(seconds: number, random: Random): Float32Array {
  const samples = new Float32Array(Math.max(1, Math.round(seconds * rate)));
  for (let i = 0; i < samples.length; i++) samples[i] = random() * 2 - 1;
  return samples;
}

/** Multiplies one channel by an envelope of seconds. */
export function under(samples: Float32Array, envelope: (time: number) => number): Float32Array {
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * envelope(i / rate);
  return samples;
}

/** Adds a sine that fades: a thing that was touched and rings. */
export function ping(
  samples: Float32Array,
  at: number,
  frequency: number,
  fade: number,
  loud: number,
): void {
  const first = Math.round(at * rate);
  const last = Math.min(samples.length, first + Math.round(fade * rate * 6));
  for (let i = Math.max(0, first); i < last; i++) {
    const time = (i - first) / rate;
    const value = loud * Math.exp(-time / fade) * Math.sin(2 * Math.PI * frequency * time);
    samples[i] = (samples[i] ?? 0) + value * Math.min(1, time / 0.002);
  }
}
