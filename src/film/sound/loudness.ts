import { filter, type Biquad } from './filters.ts';
import { rate, type Stereo } from './wave.ts';

/** The two filters of ITU-R BS.1770 at 48 kHz: the head, and how little we hear of the lowest tones. */
const weighting: readonly Biquad[] = [
  [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
  [1, -2, 1, -1.99004745483398, 0.99007225036621],
];

/** Below this nothing is heard in a room with people in it. */
export const inaudible = -60;

/** Loudness in LUFS of each piece of so many seconds, one beginning `hop` seconds after the other. */
export function loudnessOf({ left, right }: Stereo, seconds = 0.4, hop = 0.4): number[] {
  const channels = [left, right].map((samples) => filter(samples.slice(), ...weighting));
  const [long, step] = [Math.round(seconds * rate), Math.round(hop * rate)];
  const blocks: number[] = [];
  for (let from = 0; from + long <= left.length; from += step) {
    let power = 0;
    for (const samples of channels) {
      let sum = 0;
      for (let i = from; i < from + long; i++) sum += (samples[i] ?? 0) ** 2;
      power += sum / long;
    }
    blocks.push(power > 0 ? -0.691 + 10 * Math.log10(power) : -100);
  }
  return blocks;
}

/** The loudness of the whole, as EBU R 128 measures it: quiet blocks do not count. */
export function integrated(sound: Stereo): number {
  const blocks = loudnessOf(sound, 0.4, 0.1).filter((block) => block > -70);
  const gate = mean(blocks) - 10;
  return mean(blocks.filter((block) => block > gate));
}

function mean(blocks: readonly number[]): number {
  const power = blocks.reduce((sum, block) => sum + 10 ** (block / 10), 0) / blocks.length;
  return 10 * Math.log10(power);
}

/** The widest step of loudness from one block to the next; what nobody hears counts as one. */
export function widestStep(sound: Stereo): { readonly step: number; readonly at: number } {
  const blocks = loudnessOf(sound).map((block) => Math.max(inaudible, block));
  let widest = { step: 0, at: 0 };
  for (const [place, block] of blocks.entries()) {
    const step = Math.abs(block - (blocks[place - 1] ?? block));
    if (step > widest.step) widest = { step, at: place * 0.4 };
  }
  return widest;
}
