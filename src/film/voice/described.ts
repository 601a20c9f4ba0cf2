import { seededRandom } from '#drawings/seeded-random.ts';
import type { DescriptionCue } from '../script/cues.ts';
import { filmSeconds } from '../script/times.ts';
import { filter, highPass } from '../sound/filters.ts';
import { levelled, limited } from '../sound/level.ts';
import { integrated, loudnessOf } from '../sound/loudness.ts';
import { breathe } from '../sound/pad.ts';
import { lay, placed, rate, silence, swell, type Stereo } from '../sound/wave.ts';
import type { Spoken } from './speak.ts';

export interface Line {
  readonly cue: DescriptionCue;
  readonly spoken: Spoken;
}

/** How loud the voice is, and how far under it the music goes. */
const voiceLoudness = -18;
const under = 8;
/** Seconds in which the music goes down before a line and comes up after it. */
const [down, up] = [0.35, 0.6];

export interface Described {
  readonly mix: Stereo;
  /** By line: how many LU the voice is above what is heard under it. */
  readonly above: ReadonlyMap<string, number>;
}

/** The described version: each line in its slot, and the film's own sound lower under it. */
export function described(bed: Stereo, lines: readonly Line[]): Described {
  const ground = silence(filmSeconds);
  lay(ground, bed);
  lay(ground, lastChord(), 183);
  const gains = new Float32Array(ground.left.length);
  const above = new Map<string, number>();
  const voices = lines.map(({ cue, spoken }) => {
    const samples = filter(spoken.samples.slice(), highPass(85));
    const voice = placed(samples, 0);
    const gain = 10 ** ((voiceLoudness - integrated(padded(voice))) / 20);
    const heard = meanLoudness(part(ground, cue.start, cue.start + spoken.seconds));
    const less = Math.max(0, heard - (voiceLoudness - under));
    lower(gains, cue.start, cue.start + spoken.seconds, less);
    above.set(cue.name, voiceLoudness - (heard - less));
    return { voice, gain, at: cue.start + 0.04 };
  });
  for (let i = 0; i < gains.length; i++) {
    const gain = 10 ** (-(gains[i] ?? 0) / 20);
    ground.left[i] = (ground.left[i] ?? 0) * gain;
    ground.right[i] = (ground.right[i] ?? 0) * gain;
  }
  for (const { voice, gain, at } of voices) lay(ground, voice, at, gain);
  return { mix: limited(levelled(ground)), above };
}

/** The end card is read out to the end, so the last chord is held under it: no voice out of nothing. */
function lastChord(): Stereo {
  const notes = [48, 55, 64];
  return breathe(
    { at: 183, seconds: 9, notes, loud: 0.055, attack: 3, release: 1.2 },
    seededRandom(183),
  );
}

function lower(gains: Float32Array, start: number, end: number, less: number): void {
  const envelope = swell(end - start + down + up, down, up);
  const first = Math.round((start - down) * rate);
  const last = Math.min(gains.length, Math.round((end + up) * rate));
  for (let i = Math.max(0, first); i < last; i++) {
    gains[i] = Math.max(gains[i] ?? 0, less * envelope((i - first) / rate));
  }
}

function part({ left, right }: Stereo, from: number, to: number): Stereo {
  const [first, last] = [Math.round(from * rate), Math.round(to * rate)];
  return { left: left.slice(first, last), right: right.slice(first, last) };
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
