import { rate, silence, type Stereo } from './wave.ts';

export interface Room {
  /** Seconds till the tail is 60 dB down. */
  readonly tail: number;
  /** 0 keeps the high tones, towards 1 they die sooner. */
  readonly dark: number;
  /** How loud the first echoes of the walls are. */
  readonly early: number;
}

/** A furnished room, for everything. */
export const livingRoom: Room = { tail: 1.7, dark: 0.42, early: 0.5 };
/** The strings that ring along while the pedal is down. */
export const pedal: Room = { tail: 3.4, dark: 0.68, early: 0 };

const lineMs = [31.3, 37.1, 41.9, 47.3, 53.7, 59.9, 67.1, 73.9];
const walls = [
  { ms: 11.3, left: 0.7, right: 0.3 },
  { ms: 17.9, left: 0.25, right: 0.62 },
  { ms: 23.1, left: 0.5, right: 0.2 },
  { ms: 29.7, left: 0.18, right: 0.48 },
  { ms: 37.9, left: 0.36, right: 0.3 },
];

/** The sound of a room alone, without what caused it: eight delays that feed each other. */
export function reverberated({ left, right }: Stereo, { tail, dark, early }: Room): Stereo {
  const out = silence(left.length / rate);
  const lines = lineMs.map((ms) => new Float32Array(Math.round((ms * rate) / 1000)));
  const gains = lines.map((line) => 10 ** ((-3 * line.length) / rate / tail));
  const heard = lines.map(() => 0);
  const ends = lines.map(() => 0);
  const taps = walls.map(({ ms }) => Math.round((ms * rate) / 1000));
  for (let i = 0; i < left.length; i++) {
    let sum = 0;
    for (let n = 0; n < 8; n++) {
      const line = lines[n] as Float32Array;
      const end = line[i % line.length] ?? 0;
      const soft = (heard[n] ?? 0) * dark + end * (1 - dark) * (gains[n] ?? 0);
      heard[n] = soft;
      ends[n] = soft;
      sum += soft;
    }
    const mixed = sum / 4;
    const before = i - 700;
    const [inLeft, inRight] = [left[before] ?? 0, right[before] ?? 0];
    let [wetLeft, wetRight] = [0, 0];
    for (let n = 0; n < 8; n++) {
      const line = lines[n] as Float32Array;
      const end = ends[n] ?? 0;
      line[i % line.length] = (n % 2 === 0 ? inLeft : inRight) + end - mixed;
      if (n % 2 === 0) wetLeft += n % 4 === 0 ? end : -end;
      else wetRight += n % 4 === 1 ? end : -end;
    }
    let [firstLeft, firstRight] = [0, 0];
    for (let n = 0; n < walls.length; n++) {
      const from = i - (taps[n] ?? 0);
      const wall = walls[n];
      if (from < 0 || wall === undefined) continue;
      const both = ((left[from] ?? 0) + (right[from] ?? 0)) / 2;
      firstLeft += both * wall.left;
      firstRight += both * wall.right;
    }
    out.left[i] = wetLeft * 0.42 + firstLeft * early;
    out.right[i] = wetRight * 0.42 + firstRight * early;
  }
  return out;
}
