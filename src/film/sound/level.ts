import { integrated } from './loudness.ts';
import { rate, type Stereo } from './wave.ts';

/** The loudness of every version. */
export const wantedLoudness = -20;
/** Samples stay under this, so that what is encoded stays under -1.5 dB between samples too. */
export const ceiling = 10 ** (-3 / 20);

const rideDb = { from: -27, share: 0.26, most: 6 };

/** A hand on the fader: quiet stretches come up, loud ones down, slowly. */
export function ridden({ left, right }: Stereo): Stereo {
  const hop = 480;
  const blocks = Math.ceil(left.length / hop);
  const power = new Float64Array(blocks);
  for (let n = 0; n < blocks; n++) {
    let sum = 0;
    for (let i = n * hop; i < Math.min(left.length, (n + 1) * hop); i++) {
      sum += ((left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2) / hop;
    }
    power[n] = sum;
  }
  // The mean over a second and a half round each moment; then smooth, so that no step is heard.
  const around = 75;
  const gains = new Float64Array(blocks);
  let sum = 0;
  for (let n = -around; n < blocks; n++) {
    sum += power[n + around] ?? 0;
    sum -= power[n - around - 1] ?? 0;
    if (n < 0) continue;
    const level = 10 * Math.log10(Math.max(1e-9, sum / (2 * around + 1)));
    const wanted = (rideDb.from - level) * rideDb.share;
    gains[n] = Math.max(-rideDb.most, Math.min(rideDb.most, wanted));
  }
  const smooth = smoothed(gains, 60);
  for (let i = 0; i < left.length; i++) {
    const place = i / hop;
    const n = Math.floor(place);
    const here = smooth[n] ?? 0;
    const gain = 10 ** ((here + ((smooth[n + 1] ?? here) - here) * (place - n)) / 20);
    left[i] = (left[i] ?? 0) * gain;
    right[i] = (right[i] ?? 0) * gain;
  }
  return { left, right };
}

function smoothed(values: Float64Array, around: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let n = 0; n < values.length; n++) sums[n + 1] = (sums[n] ?? 0) + (values[n] ?? 0);
  return values.map((_, n) => {
    const [from, to] = [Math.max(0, n - around), Math.min(values.length, n + around + 1)];
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** Brings the whole to the wanted loudness. */
export function levelled(sound: Stereo): Stereo {
  const gain = 10 ** ((wantedLoudness - integrated(sound)) / 20);
  for (let i = 0; i < sound.left.length; i++) {
    sound.left[i] = (sound.left[i] ?? 0) * gain;
    sound.right[i] = (sound.right[i] ?? 0) * gain;
  }
  return sound;
}

/** Takes single peaks down, looking 5 ms ahead; the ear hears no edge. */
export function limited({ left, right }: Stereo): Stereo {
  const ahead = Math.round(0.005 * rate);
  const back = Math.exp(-1 / (0.12 * rate));
  const needed = new Float32Array(left.length);
  for (let i = 0; i < left.length; i++) {
    const peak = Math.max(Math.abs(left[i] ?? 0), Math.abs(right[i] ?? 0));
    needed[i] = peak > ceiling ? ceiling / peak : 1;
  }
  let gain = 1;
  const soon: number[] = [];
  for (let i = 0; i < left.length; i++) {
    // The smallest gain that is needed within the time ahead.
    const next = i + ahead;
    while (soon.length > 0 && (needed[soon.at(-1) ?? 0] ?? 1) >= (needed[next] ?? 1)) soon.pop();
    soon.push(next);
    while ((soon[0] ?? 0) < i) soon.shift();
    const wanted = needed[soon[0] ?? 0] ?? 1;
    gain = wanted < gain ? gain + (wanted - gain) / (ahead / 4) : 1 - (1 - gain) * back;
    const kept = Math.min(gain, needed[i] ?? 1);
    left[i] = (left[i] ?? 0) * kept;
    right[i] = (right[i] ?? 0) * kept;
  }
  return { left, right };
}
