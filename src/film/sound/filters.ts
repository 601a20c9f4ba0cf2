import { rate } from './wave.ts';

/** Numbers of a second-order filter. */
export type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** Lets through what is below a frequency. */
export function lowPass(frequency: number, q = 0.707): Biquad {
  const { cos, alpha, over } = corner(frequency, q);
  const b = ((1 - cos) / 2) * over;
  return [b, 2 * b, b, -2 * cos * over, (1 - alpha) * over];
}

/** Lets through what is above a frequency. */
export function highPass(frequency: number, q = 0.707): Biquad {
  const { cos, alpha, over } = corner(frequency, q);
  const b = ((1 + cos) / 2) * over;
  return [b, -2 * b, b, -2 * cos * over, (1 - alpha) * over];
}

/** Lets through what is round a frequency, at its own strength there. */
export function bandPass(frequency: number, q: number): Biquad {
  const { cos, alpha, over } = corner(frequency, q);
  return [alpha * over, 0, -alpha * over, -2 * cos * over, (1 - alpha) * over];
}

/** Filters in place and returns the same samples. */
export function filter(samples: Float32Array, ...filters: readonly Biquad[]): Float32Array {
  for (const [b0, b1, b2, a1, a2] of filters) {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i] ?? 0;
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      samples[i] = y;
    }
  }
  return samples;
}

function corner(frequency: number, q: number) {
  const w = (2 * Math.PI * frequency) / rate;
  const alpha = Math.sin(w) / (2 * q);
  return { cos: Math.cos(w), alpha, over: 1 / (1 + alpha) };
}
