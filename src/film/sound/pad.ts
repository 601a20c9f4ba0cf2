import type { Random } from '#drawings/seeded-random.ts';
import { frequencyOf } from './piano.ts';
import { rate, silence, swell, type Stereo } from './wave.ts';

/** A chord that is breathed rather than struck. */
export interface Pad {
  readonly at: number;
  readonly seconds: number;
  readonly notes: readonly number[];
  readonly loud: number;
  readonly attack?: number;
  readonly release?: number;
  /** How much of the higher partials is heard: 0 to 1. */
  readonly open?: number;
}

/** Two slightly different voices a note, left and right, that drift against each other. */
export function breathe(
  { seconds, notes, loud, attack = 1.4, release = 1.8, open = 0.4 }: Pad,
  random: Random,
): Stereo {
  const sound = silence(seconds);
  const envelope = swell(seconds, attack, release);
  for (const midi of notes) {
    for (const side of [0, 1] as const) {
      const cents = (side === 0 ? 2.4 : -2.2) * (0.6 + 0.8 * random());
      const base = frequencyOf(midi) * 2 ** (cents / 1200);
      const drift = 0.09 + 0.1 * random();
      const turn = random() * 2 * Math.PI;
      for (let order = 1; order <= 4; order++) {
        const frequency = base * order;
        if (frequency > 4200) break;
        const share = ((loud * open ** (order - 1)) / order) * Math.exp(-frequency / 2600);
        sing(sound, side, frequency, share, random() * 2 * Math.PI, drift * order, turn);
      }
    }
  }
  for (let i = 0; i < sound.left.length; i++) {
    const gain = envelope(i / rate);
    sound.left[i] = (sound.left[i] ?? 0) * gain;
    sound.right[i] = (sound.right[i] ?? 0) * gain;
  }
  return sound;
}

function sing(
  { left, right }: Stereo,
  side: 0 | 1,
  frequency: number,
  loud: number,
  phase: number,
  drift: number,
  turn: number,
): void {
  const w = (2 * Math.PI * frequency) / rate;
  const step = 2 * Math.cos(w);
  let before = Math.sin(phase - w);
  let value = Math.sin(phase);
  // Breath is slow: its gain is worked out anew every 64 samples.
  let gain = 0;
  for (let i = 0; i < left.length; i++) {
    if (i % 64 === 0) gain = loud * (1 + 0.35 * Math.sin(2 * Math.PI * drift * (i / rate) + turn));
    const near = value * gain;
    left[i] = (left[i] ?? 0) + near * (side === 0 ? 0.86 : 0.36);
    right[i] = (right[i] ?? 0) + near * (side === 0 ? 0.36 : 0.86);
    const next = step * value - before;
    before = value;
    value = next;
  }
}
