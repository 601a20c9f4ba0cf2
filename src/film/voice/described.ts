import { seededRandom } from '#drawings/seeded-random.ts';
import type { DescriptionCue } from '../script/cues.ts';
import { filmSeconds } from '../script/times.ts';
import { filter, highPass } from '../sound/filters.ts';
import { levelled, limited } from '../sound/level.ts';
import { integrated, loudnessOf } from '../sound/loudness.ts';
import { breathe } from '../sound/pad.ts';
import { lay, lengthOf, placed, rate, silence, swell, type Stereo } from '../sound/wave.ts';
import type { Spoken } from './speak.ts';

export interface Line {
  readonly cue: DescriptionCue;
  readonly spoken: Spoken;
}

/** How loud the voice is, and how far under it the music is. */
const voiceLoudness = -18;
const under = 6.6;
/** How far the music may come up where it is too quiet to carry the voice's pauses. */
const mostUp = 9;
/** Seconds in which the music goes down before a line and comes up after it. */
const [down, up] = [0.9, 0.6];
const lastChordAt = 181;
/** How finely the level under a line is looked at, in seconds. */
const [levelSeconds, levelHop] = [0.8, 0.1];

export interface Described {
  readonly mix: Stereo;
  /** By line: how many LU the voice is above what is heard under it. */
  readonly above: ReadonlyMap<string, number>;
}

/** The described version: each line in its slot, and the film's own sound lower under it. */
export function described(bed: Stereo, lines: readonly Line[]): Described {
  const ground = silence(lengthOf(bed));
  lay(ground, bed);
  const gains = new Float32Array(ground.left.length);
  const above = new Map<string, number>();
  const levels = loudnessOf(ground, levelSeconds, levelHop);
  const voices = lines.map(({ cue, spoken }) => {
    const samples = evened(filter(spoken.samples.slice(), highPass(85)));
    const voice = placed(samples, 0);
    const gain = 10 ** ((voiceLoudness - integrated(padded(voice))) / 20);
    evenUnder(gains, levels, cue.start, cue.start + spoken.seconds);
    return { voice, gain, at: cue.start + 0.04 };
  });
  for (let i = 0; i < gains.length; i++) {
    const gain = 10 ** (-(gains[i] ?? 0) / 20);
    ground.left[i] = (ground.left[i] ?? 0) * gain;
    ground.right[i] = (ground.right[i] ?? 0) * gain;
  }
  for (const { cue, spoken } of lines) {
    const heard = meanLoudness(part(ground, cue.start, cue.start + spoken.seconds));
    above.set(`${cue.name} ${cue.start}`, voiceLoudness - heard);
  }
  for (const { voice, gain, at } of voices) lay(ground, voice, at, gain);
  return { mix: limited(levelled(ground)), above };
}

/** The end card is read out to the end, so the last chord is held under it: no voice out of nothing. */
export function heldToTheEnd(bed: Stereo): Stereo {
  const notes = [48, 55, 64];
  const chord = breathe(
    { at: 0, seconds: filmSeconds - lastChordAt, notes, loud: 0.06, attack: 2.5, release: 0.5 },
    seededRandom(183),
  );
  lay(bed, chord, lastChordAt);
  return bed;
}

/** Brings what is heard under a line to one level, moment by moment: loud music down, stillness up. */
function evenUnder(
  gains: Float32Array,
  levels: readonly number[],
  start: number,
  end: number,
): void {
  const envelope = swell(end - start + down + up, down, up);
  const first = Math.round((start - down) * rate);
  const last = Math.min(gains.length, Math.round((end + up) * rate));
  const lessAt = (place: number) => {
    const level = levels[Math.max(0, Math.min(levels.length - 1, place))] ?? 0;
    return Math.max(-mostUp, level - (voiceLoudness - under));
  };
  for (let i = Math.max(0, first); i < last; i++) {
    const place = (i / rate - levelSeconds / 2) / levelHop;
    const before = Math.floor(place);
    const here = lessAt(before) + (lessAt(before + 1) - lessAt(before)) * (place - before);
    const wanted = here * envelope((i - first) / rate);
    if (Math.abs(wanted) > Math.abs(gains[i] ?? 0)) gains[i] = wanted;
  }
}

function part({ left, right }: Stereo, from: number, to: number): Stereo {
  const [first, last] = [Math.round(from * rate), Math.round(to * rate)];
  return { left: left.slice(first, last), right: right.slice(first, last) };
}

/** Stressed syllables a little softer, so that a quiet moment before them is no fright. */
function evened(samples: Float32Array): Float32Array {
  const around = Math.round(0.12 * rate);
  const sums = new Float64Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) sums[i + 1] = (sums[i] ?? 0) + (samples[i] ?? 0) ** 2;
  const mean = Math.max(1e-9, (sums[samples.length] ?? 0) / samples.length);
  return samples.map((sample, i) => {
    const [from, to] = [Math.max(0, i - around), Math.min(samples.length, i + around)];
    const near = ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.max(1, to - from);
    // Only what is over the mean comes down; breath and pauses stay as they are.
    return near > mean ? sample * (mean / near) ** 0.35 : sample;
  });
}

/** Long enough to be measured, however short the line is. */
function padded(sound: Stereo): Stereo {
  const long = silence(Math.max(1, sound.left.length / rate));
  lay(long, sound);
  return long;
}

function meanLoudness(sound: Stereo): number {
  const blocks = loudnessOf(sound, 0.4, 0.1);
  const power = blocks.reduce((sum, block) => sum + 10 ** (block / 10), 0) / blocks.length;
  return 10 * Math.log10(power);
}
