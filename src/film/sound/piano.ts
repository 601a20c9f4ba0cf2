import type { Random } from '#drawings/seeded-random.ts';
import { filter, lowPass } from './filters.ts';
import { rate, silence, type Stereo } from './wave.ts';

/** A key that is struck: `midi` 60 is middle C, `velocity` 0 to 1, `held` seconds till the damper. */
export interface Note {
  readonly at: number;
  readonly midi: number;
  readonly velocity: number;
  readonly held: number;
}

export const frequencyOf = (midi: number) => 440 * 2 ** ((midi - 69) / 12);

const partials = 9;
/** Two strings a note, a little out of tune with each other: the second fades later. */
const strings = [
  { cents: 0.7, share: 0.62, life: 0.7, pan: -0.16 },
  { cents: -0.8, share: 0.38, life: 1.5, pan: 0.16 },
] as const;

/**
 * One note of an upright piano with felt between hammer and string: few and slightly stretched
 * partials that each fade by themselves, a soft knock, and a damper at the end.
 */
export function strike({ midi, velocity, held }: Note, random: Random): Stereo {
  const base = frequencyOf(midi);
  const life = 9 * 2 ** ((57 - midi) / 20);
  const seconds = Math.min(held + 0.7, life * 1.1, 9);
  const sound = silence(seconds);
  const stretch = 0.00022 * 2 ** ((midi - 57) / 11);
  const loud = 0.16 * velocity ** 1.35;
  const place = Math.max(-0.45, Math.min(0.45, (midi - 64) / 46));
  for (let order = 1; order <= partials; order++) {
    const frequency = base * order * Math.sqrt(1 + stretch * order * order);
    if (frequency > 7000) break;
    // Felt takes the edge off; a firmer touch lets some of it through.
    const soft = (0.3 + 0.34 * velocity) ** (order - 1);
    const felt = Math.exp(-frequency / (1100 + 2600 * velocity));
    const struck = Math.abs(Math.sin(order * Math.PI * 0.137)) / Math.sin(Math.PI * 0.137);
    const loudness = loud * soft * felt * struck * (0.9 + 0.2 * random());
    const fades = life / (1 + 0.55 * (order - 1));
    for (const { cents, share, life: longer, pan } of strings) {
      const detuned = frequency * 2 ** ((cents * (0.7 + 0.6 * random())) / 1200);
      const side = ((place + pan * (order % 2 === 0 ? -1 : 1) + 1) * Math.PI) / 4;
      ring(sound, detuned, fades * longer, loudness * share, Math.cos(side), Math.sin(side));
    }
  }
  touch(sound, velocity, midi);
  knock(sound, velocity, random);
  damp(sound, held);
  return sound;
}

/** A fading sine, by the recurrence that needs two products a sample. */
function ring(
  { left, right }: Stereo,
  frequency: number,
  fade: number,
  loud: number,
  toLeft: number,
  toRight: number,
): void {
  const w = (2 * Math.PI * frequency) / rate;
  const decay = Math.exp(-6.91 / (fade * rate));
  const [first, second] = [2 * decay * Math.cos(w), -decay * decay];
  let before = 0;
  let value = loud * decay * Math.sin(w);
  for (let i = 1; i < left.length; i++) {
    left[i] = (left[i] ?? 0) + value * toLeft;
    right[i] = (right[i] ?? 0) + value * toRight;
    const next = first * value + second * before;
    before = value;
    value = next;
  }
}

/** The string takes a moment to move, longer for low and soft notes: no click at the edge. */
function touch({ left, right }: Stereo, velocity: number, midi: number): void {
  const attack = Math.round(rate * (0.016 - 0.009 * velocity + Math.max(0, 60 - midi) * 0.0002));
  for (let i = 0; i < Math.min(attack, left.length); i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / attack);
    left[i] = (left[i] ?? 0) * gain;
    right[i] = (right[i] ?? 0) * gain;
  }
}

/** Felt against string and the key's bed: 20 ms of dull noise and a very short thud. */
function knock({ left, right }: Stereo, velocity: number, random: Random): void {
  const length = Math.min(left.length, Math.round(rate * 0.09));
  const noise = new Float32Array(length);
  for (let i = 0; i < length; i++) noise[i] = (random() * 2 - 1) * Math.exp(-i / (rate * 0.012));
  filter(noise, lowPass(500 + 500 * velocity), lowPass(900));
  for (let i = 0; i < length; i++) {
    const rise = Math.min(1, i / (rate * 0.003));
    const thud = 0.3 * Math.sin((2 * Math.PI * 96 * i) / rate) * Math.exp(-i / (rate * 0.022));
    const value = 0.05 * velocity * rise * ((noise[i] ?? 0) * 1.6 + thud);
    left[i] = (left[i] ?? 0) + value;
    right[i] = (right[i] ?? 0) + value;
  }
}

function damp({ left, right }: Stereo, held: number): void {
  const from = Math.round(held * rate);
  const last = Math.round(rate * 0.06);
  for (let i = 0; i < left.length; i++) {
    const damped = i <= from ? 1 : Math.exp(-(i - from) / (rate * 0.14));
    const gain = damped * Math.min(1, (left.length - 1 - i) / last);
    left[i] = (left[i] ?? 0) * gain;
    right[i] = (right[i] ?? 0) * gain;
  }
}
