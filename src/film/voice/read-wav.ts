import { rate } from '../sound/wave.ts';

/** A 16-bit WAV of one channel, at the film's own rate and without the silence at its ends. */
export function readWav(file: Buffer): Float32Array {
  const from = file.readUInt32LE(24);
  const data = file.indexOf('data', 12, 'latin1') + 8;
  const count = Math.floor((file.length - data) / 2);
  const samples = Float32Array.from(
    { length: count },
    (_, i) => file.readInt16LE(data + i * 2) / 32768,
  );
  return withoutEnds(atRate(samples, from));
}

/** The same sound at the film's rate: each sample from its 16 neighbours (a windowed sinc). */
function atRate(samples: Float32Array, from: number): Float32Array {
  if (from === rate) return samples;
  const reach = 16;
  const scale = Math.min(1, rate / from);
  const out = new Float32Array(Math.floor((samples.length * rate) / from));
  for (let i = 0; i < out.length; i++) {
    const at = (i * from) / rate;
    const middle = Math.floor(at);
    let sum = 0;
    for (let n = middle - reach + 1; n <= middle + reach; n++) {
      const x = (at - n) * scale;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * (at - n)) / (reach + 1));
      const sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      sum += (samples[n] ?? 0) * sinc * window * scale;
    }
    out[i] = sum;
  }
  return out;
}

function withoutEnds(samples: Float32Array): Float32Array {
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isHeard = (value: number) => Math.abs(value) > peak * 0.02;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  const margin = Math.round(rate * 0.03);
  return samples.slice(Math.max(0, first - margin), Math.min(samples.length, last + margin * 2));
}
