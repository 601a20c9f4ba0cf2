import type { Note } from '../piano.ts';
import type { Pad } from '../pad.ts';

/** 72 beats a minute, from the first scene to the last. */
export const beat = 60 / 72;
export const bar = 4 * beat;

export interface Music {
  readonly notes: readonly Note[];
  readonly pads: readonly Pad[];
}

const steps: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** The key of a written note: `C4` is 60. */
export function key(written: string): number {
  const parts = /^([A-G])([b#]?)(\d)$/.exec(written);
  if (parts === null) throw new Error(`"${written}" is not a note; write it like E4 or Bb3`);
  const [, name = '', sign, octave] = parts;
  const shift = sign === '#' ? 1 : sign === 'b' ? -1 : 0;
  return 12 * (Number(octave) + 1) + (steps[name] ?? 0) + shift;
}

/** The keys of notes written after one another. */
export const keys = (written: string) => written.split(' ').map(key);

/** A line: notes with their beats, `-` for a rest. `E5 2, D5 1, - 1`. Notes joined by + sound together. */
export function line(at: number, written: string, velocity: number, over = 0.5): Note[] {
  let now = at;
  return written.split(', ').flatMap((part) => {
    const [names = '', beats = '1'] = part.split(' ');
    const start = now;
    const long = Number(beats) * beat;
    now += long;
    if (names === '-') return [];
    return names
      .split('+')
      .map((name) => ({ at: start, midi: key(name), velocity, held: long + over }));
  });
}

/** A broken chord: each note so many beats after the last, all held by the pedal till the end. */
export function broken(
  at: number,
  written: string,
  each: number,
  velocity: number,
  until = at + bar,
): Note[] {
  return keys(written).map((midi, place) => ({
    ...{ at: at + place * each * beat, midi, held: until - at - place * each * beat + 0.15 },
    // The hand leans on the first note and lets the others follow.
    velocity: velocity * (place === 0 ? 1.12 : 0.86 + 0.05 * (place % 3)),
  }));
}

/** A chord whose notes follow each other so closely that they are one. */
export function rolled(at: number, written: string, velocity: number, held: number): Note[] {
  return keys(written).map((midi, place) => ({
    ...{ at: at + place * 0.035, midi, velocity: velocity * (0.9 + 0.03 * place), held },
  }));
}

/** A pad under some seconds. */
export function pad(
  at: number,
  until: number,
  written: string,
  loud: number,
  more: Partial<Pad> = {},
): Pad {
  return { at, seconds: until - at, notes: keys(written), loud, ...more };
}
