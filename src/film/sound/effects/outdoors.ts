import type { Random } from '#drawings/seeded-random.ts';
import { bandPass, filter, highPass, lowPass } from '../filters.ts';
import { placed, rate, silence, swell, type Stereo } from '../wave.ts';
import { noise, ping, under } from './noise.ts';

/** A room or a street in which nothing happens. */
export function air(seconds: number, corner: number, pan: number, random: Random): Stereo {
  const samples = filter(noise(seconds, random), lowPass(corner), highPass(90));
  const [slow, turn] = [0.11 + 0.05 * random(), random() * 6];
  under(samples, (time) => 0.75 + 0.25 * Math.sin(2 * Math.PI * slow * time + turn));
  return placed(samples, pan);
}

/** Steps on a wet pavement, at the given seconds; later ones are more tired. */
export function footsteps(times: readonly number[], random: Random): Stereo {
  const all = silence((times.at(-1) ?? 0) + 0.5);
  for (const [order, at] of times.entries()) {
    const samples = under(noise(0.3, random), (time) => Math.exp(-time / 0.03));
    filter(samples, lowPass(640 + 200 * random()), highPass(110));
    ping(samples, 0, 92 + 8 * random(), 0.03, 0.5);
    const scrape = under(filter(noise(0.3, random), bandPass(1900, 0.8)), (time) =>
      swell(0.16, 0.05, 0.1)(time - 0.05),
    );
    const side = placed(samples, order % 2 === 0 ? -0.16 : 0.16);
    const loud = 0.75 + 0.25 * random();
    const first = Math.round(at * rate);
    for (let i = 0; i < samples.length && first + i < all.left.length; i++) {
      const dust = (scrape[i] ?? 0) * 0.16;
      all.left[first + i] = (all.left[first + i] ?? 0) + ((side.left[i] ?? 0) + dust) * loud;
      all.right[first + i] = (all.right[first + i] ?? 0) + ((side.right[i] ?? 0) + dust) * loud;
    }
  }
  return all;
}

/** Soft rain, wide, with single drops near by. */
export function rain(seconds: number, random: Random): Stereo {
  const sides = [0, 1].map(() => {
    const samples = filter(noise(seconds, random), highPass(700), lowPass(5200));
    for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * 0.32;
    for (let at = 0.3; at < seconds - 0.3; at += 0.05 + 0.16 * random()) {
      ping(samples, at, 1300 + 1700 * random(), 0.008, 0.1 * random() ** 2);
      if (random() < 0.25) ping(samples, at, 420 + 260 * random(), 0.016, 0.16 * random());
    }
    return under(samples, swell(seconds, 1.4, 2.6));
  });
  const [left = new Float32Array(1), right = new Float32Array(1)] = sides;
  return { left, right };
}

/** A bus that moves off and away, from left to right. */
export function bus(seconds: number, random: Random): Stereo {
  const engine = new Float32Array(Math.round(seconds * rate));
  let phase = 0;
  for (let i = 0; i < engine.length; i++) {
    const time = i / rate;
    const speed = time / seconds;
    phase += (31 + 26 * Math.sin(Math.min(1, speed * 1.5) * 1.4)) / rate;
    const turn = 2 * Math.PI * phase;
    engine[i] =
      0.5 * Math.sin(turn * 2) +
      0.45 * Math.sin(turn * 3 + 1) +
      0.3 * Math.sin(turn * 5 + 2) +
      0.2 * Math.sin(turn * 8);
  }
  const road = filter(noise(seconds, random), bandPass(360, 0.6), lowPass(900));
  const hiss = under(filter(noise(seconds, random), bandPass(3400, 0.7)), (time) =>
    swell(0.9, 0.12, 0.6)(time),
  );
  const sound = silence(seconds);
  const envelope = swell(seconds, 0.5, seconds * 0.7);
  for (let i = 0; i < engine.length; i++) {
    const time = i / rate;
    const value = ((engine[i] ?? 0) * 0.4 + (road[i] ?? 0) * 0.9) * envelope(time);
    const near = (hiss[i] ?? 0) * 0.16;
    const angle = ((0.3 + 0.5 * (time / seconds)) * Math.PI) / 2;
    sound.left[i] = (value + near) * Math.cos(angle);
    sound.right[i] = (value + near) * Math.sin(angle);
  }
  return sound;
}

/** A few birds of a garden, at a distance; each has its own phrase. */
export function birds(seconds: number, random: Random): Stereo {
  const sound = silence(seconds);
  const singers = [
    { pitch: 3100, pan: -0.5, every: 1.5 },
    { pitch: 3900, pan: 0.45, every: 2.1 },
    { pitch: 2500, pan: 0.1, every: 2.9 },
  ];
  for (const { pitch, pan, every } of singers) {
    const samples = new Float32Array(sound.left.length);
    for (let at = random() * 0.5; at < seconds - 0.8; at += every * (0.7 + 0.7 * random())) {
      const notes = 2 + Math.floor(random() * 4);
      for (let n = 0; n < notes; n++) {
        chirp(samples, at + n * (0.11 + 0.03 * random()), pitch * (0.9 + 0.25 * random()), random);
      }
    }
    const side = placed(samples, pan);
    for (let i = 0; i < samples.length; i++) {
      sound.left[i] = (sound.left[i] ?? 0) + (side.left[i] ?? 0);
      sound.right[i] = (sound.right[i] ?? 0) + (side.right[i] ?? 0);
    }
  }
  const envelope = swell(seconds, 0.1, 2.5);
  under(sound.left, envelope);
  under(sound.right, envelope);
  return sound;
}

function chirp(samples: Float32Array, at: number, pitch: number, random: Random): void {
  const long = 0.05 + 0.05 * random();
  const bend = (random() - 0.4) * 900;
  const first = Math.round(at * rate);
  let phase = 0;
  for (let i = 0; i < long * rate && first + i < samples.length; i++) {
    const share = i / (long * rate);
    phase += (pitch + bend * share + 60 * Math.sin(2 * Math.PI * 34 * (i / rate))) / rate;
    const value = Math.sin(2 * Math.PI * phase) * Math.sin(Math.PI * share) ** 2;
    samples[first + i] = (samples[first + i] ?? 0) + value * 0.3;
  }
}
