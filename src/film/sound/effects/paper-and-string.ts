import type { Random } from '#drawings/seeded-random.ts';
import { bandPass, filter, highPass, lowPass } from '../filters.ts';
import { placed, rate, swell, type Stereo } from '../wave.ts';
import { noise, ping, under } from './noise.ts';

/** A big sheet of paper that is creased and folded: many small cracks, then the sheet moving. */
export function fold(seconds: number, random: Random): Stereo {
  const samples = new Float32Array(Math.round(seconds * rate));
  const air = filter(noise(seconds, random), bandPass(900, 0.5), lowPass(2600));
  for (let i = 0; i < samples.length; i++) {
    samples[i] = (air[i] ?? 0) * 0.4 * swell(seconds, 0.5, seconds * 0.5)(i / rate);
  }
  for (let at = 0; at < seconds - 0.1; at += 0.006 + 0.05 * random() ** 1.6) {
    const near = swell(seconds, 0.08, seconds * 0.75)(at + 0.05);
    ping(samples, at, 1100 + 3600 * random(), 0.002 + 0.005 * random(), 0.34 * near * random());
  }
  return placed(filter(samples, highPass(350), lowPass(6500)), 0);
}

/** String that is drawn tight: slips and holds, faster as it gives less. */
export function creak(seconds: number, random: Random): Stereo {
  const samples = new Float32Array(Math.round(seconds * rate));
  let at = 0.01;
  while (at < seconds - 0.1) {
    const share = at / seconds;
    const loud = 0.4 + 0.6 * random();
    ping(samples, at, 540 + 160 * share, 0.012, 0.22 * loud);
    ping(samples, at, 1130 + 300 * share, 0.008, 0.16 * loud);
    ping(samples, at, 1720, 0.005, 0.07 * loud);
    at += (0.075 - 0.045 * share) * (0.7 + 0.6 * random());
  }
  const pulls = (time: number) => 0.45 + 0.55 * Math.sin(Math.PI * ((time * 0.72) % 1)) ** 2;
  return placed(
    under(samples, (time) => swell(seconds, 0.1, 0.9)(time) * pulls(time)),
    -0.15,
  );
}
