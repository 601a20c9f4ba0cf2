import type { Random } from '#drawings/seeded-random.ts';
import { bandPass, filter, highPass, lowPass } from '../filters.ts';
import { placed, rate, swell, type Stereo } from '../wave.ts';
import { noise, ping, under } from './noise.ts';

/** The fridge of scene 1 and the strings of scene 4 hum the same note: it was there before. */
export const humFrequency = 49;

/** Two angry people behind a wall: the tune of speech and none of its words. */
export function shouting(seconds: number, random: Random): Stereo {
  const all = new Float32Array(Math.round(seconds * rate));
  for (const { pitch, formant, from } of [
    { pitch: 118, formant: 330, from: 0 },
    { pitch: 196, formant: 410, from: 0.9 },
  ]) {
    const voice = new Float32Array(all.length);
    let at = from;
    while (at < seconds - 0.5) {
      const syllables = 2 + Math.floor(random() * 4);
      for (let n = 0; n < syllables && at < seconds - 0.4; n++) {
        const long = 0.15 + 0.17 * random();
        const start = pitch * (1 + 0.3 * random());
        sung(voice, at, long, start, start * (0.72 + 0.2 * random()), 0.5 + 0.5 * random());
        at += long * (0.9 + 0.35 * random());
      }
      at += 0.35 + 0.8 * random();
    }
    filter(voice, bandPass(formant, 1.2), lowPass(420), lowPass(520));
    for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) + (voice[i] ?? 0);
  }
  return placed(under(all, swell(seconds, 0.12, 1.2)), -0.2);
}

function sung(
  voice: Float32Array,
  at: number,
  long: number,
  from: number,
  to: number,
  loud: number,
): void {
  const first = Math.round(at * rate);
  const length = Math.round(long * rate);
  let phase = 0;
  for (let i = 0; i < length && first + i < voice.length; i++) {
    const share = i / length;
    phase += (from + (to - from) * share) / rate;
    const saw = 2 * (phase % 1) - 1;
    voice[first + i] = (voice[first + i] ?? 0) + saw * loud * Math.sin(Math.PI * share) ** 0.7;
  }
}

/** A motor in another room, of one note and its overtones, that shakes a little. */
export function hum(seconds: number, attack: number, release: number, random: Random): Stereo {
  const samples = new Float32Array(Math.round(seconds * rate));
  const shares = [0.5, 1, 0.34, 0.42, 0.1, 0.12];
  const phases = shares.map(() => random() * 2 * Math.PI);
  for (let i = 0; i < samples.length; i++) {
    const time = i / rate;
    let value = 0;
    for (const [order, share] of shares.entries()) {
      value +=
        share *
        Math.sin(2 * Math.PI * humFrequency * (order + 1) * time + (phases[order] ?? 0)) *
        (1 + 0.12 * Math.sin(2 * Math.PI * (0.31 + 0.13 * order) * time));
    }
    samples[i] = value * 0.4;
  }
  return placed(under(samples, swell(seconds, attack, release)), 0);
}

/** Tape drawn off its roll, slowly and by small jerks; it stops when the thumb does. */
export function tape(seconds: number, random: Random): Stereo {
  const samples = noise(seconds, random);
  let grip = 0;
  let left = 0;
  for (let i = 0; i < samples.length; i++) {
    if (left-- <= 0) {
      left = Math.round(rate * (0.004 + 0.02 * random() ** 2));
      grip = 0.25 + 0.75 * random();
    }
    samples[i] = (samples[i] ?? 0) * grip;
  }
  filter(samples, highPass(900), bandPass(2100, 0.6), lowPass(5200));
  const pull = (time: number) => 0.6 + 0.4 * Math.sin(2 * Math.PI * 0.42 * time - 0.6);
  return placed(
    under(samples, (time) => swell(seconds, 0.06, 0.3)(time) * pull(time)),
    0.15,
  );
}

/** A latch that is pressed and not yet opened. */
export function latch(random: Random): Stereo {
  const samples = under(noise(0.7, random), (time) => 0.25 * Math.exp(-time / 0.006));
  for (const [at, loud] of [
    [0.005, 1],
    [0.19, 0.7],
  ] as const) {
    ping(samples, at, 172, 0.045, 0.55 * loud);
    ping(samples, at, 1240, 0.022, 0.3 * loud);
    ping(samples, at, 2310, 0.016, 0.2 * loud);
    ping(samples, at, 3470, 0.009, 0.1 * loud);
  }
  return placed(filter(samples, lowPass(4200)), 0.05);
}

/** A phone that shakes twice on wood or in a hand. */
export function buzz(random: Random): Stereo {
  const samples = new Float32Array(Math.round(1.5 * rate));
  const body = noise(1.5, random);
  filter(body, bandPass(320, 1));
  const shake = (time: number) =>
    swell(0.42, 0.05, 0.08)(time) + (time > 0.62 ? swell(0.42, 0.05, 0.08)(time - 0.62) : 0);
  for (let i = 0; i < samples.length; i++) {
    const time = i / rate;
    const turn = 2 * Math.PI * 152 * time;
    const motor = Math.sin(turn) + 0.6 * Math.sin(2 * turn + 0.4) + 0.35 * Math.sin(3 * turn);
    samples[i] = (motor * 0.34 + (body[i] ?? 0) * 0.5 * Math.max(0, Math.sin(turn))) * shake(time);
  }
  return placed(filter(samples, lowPass(1500)), 0.1);
}

/** A kettle that comes towards the boil in another corner of the kitchen. */
export function kettle(seconds: number, random: Random): Stereo {
  const hiss = filter(noise(seconds, random), bandPass(1150, 0.8), lowPass(3200));
  const roll = filter(noise(seconds, random), bandPass(310, 1.1));
  for (let i = 0; i < hiss.length; i++) {
    const time = i / rate;
    const bubble = 0.6 + 0.4 * Math.sin(2 * Math.PI * (7 + 2 * Math.sin(time)) * time);
    const near = Math.min(1, time / (seconds * 0.6));
    hiss[i] = (hiss[i] ?? 0) * (0.35 + 0.4 * near) + (roll[i] ?? 0) * 1.2 * near * bubble;
  }
  return placed(under(hiss, swell(seconds, 0.5, 2.4)), 0.35);
}

/** Somebody lets a breath go. */
export function breath(random: Random): Stereo {
  const samples = filter(noise(1.3, random), bandPass(640, 0.9), bandPass(900, 0.5));
  return placed(under(samples, swell(1.3, 0.35, 0.9)), 0);
}

/** A message leaves: two soft tones, the second higher. */
export function sent(): Stereo {
  const samples = new Float32Array(Math.round(0.9 * rate));
  ping(samples, 0, 659.26, 0.09, 0.5);
  ping(samples, 0.11, 987.77, 0.13, 0.5);
  return placed(samples, 0.12);
}
