import { seededRandom } from '#drawings/seeded-random.ts';
import { youHaveAChoiceMoments } from '../script/scene-7.ts';
import { filmSeconds } from '../script/times.ts';
import type { FilmScript } from '../script/film-script.ts';
import { levelled, limited, ridden } from './level.ts';
import { breathe } from './pad.ts';
import { strike } from './piano.ts';
import { livingRoom, pedal, reverberated } from './reverb.ts';
import { allMusic } from './score/all-music.ts';
import type { Music } from './score/notation.ts';
import { grounds, sounds, type Placed } from './sounds.ts';
import { mayaSteps } from './steps.ts';
import { lay, shaped, silence, type Stereo } from './wave.ts';

/** What the film sounds like, before anything is evened out: two layers that add up to it. */
export interface Layers {
  readonly music: Stereo;
  readonly effects: Stereo;
  readonly placed: readonly Placed[];
}

/** How far a player is from the grid at most, in seconds. */
const loose = 0.012;

/** Music as it sounds in a room: piano, its pedal, and what is breathed under it. */
export function played(parts: readonly Music[], seconds: number): Stereo {
  const piano = silence(seconds);
  const pads = silence(seconds);
  for (const [place, { notes, pads: chords }] of parts.entries()) {
    const random = seededRandom(720 + place);
    for (const note of notes) {
      const early = (random() * 2 - 1) * loose;
      const velocity = note.velocity * 10 ** (((random() * 2 - 1) * 1.6) / 20);
      lay(piano, strike({ ...note, velocity }, random), Math.max(0, note.at + early));
    }
    for (const chord of chords) lay(pads, breathe(chord, random), Math.max(0, chord.at));
  }
  const music = silence(seconds);
  lay(music, piano, 0, 1);
  lay(music, pads, 0, 0.55);
  lay(music, reverberated(piano, pedal), 0, 0.16);
  lay(music, reverberated(music, livingRoom), 0, 0.3);
  return music;
}

/** Sounds in their places, in the room where they are heard. */
export function withRoom(placed: readonly Placed[], seconds: number): Stereo {
  const effects = silence(seconds);
  for (const { at, loud, sound } of placed) lay(effects, sound, at, loud);
  lay(effects, reverberated(effects, livingRoom), 0, 0.16);
  return effects;
}

/** The music and the sounds of the film, from its script; the same script gives the same samples. */
export function layersOf(script: FilmScript): Layers {
  const music = played(allMusic(script), filmSeconds);
  const placed = sounds(script, mayaSteps());
  const effects = withRoom(placed, filmSeconds);
  for (const { at, loud, sound } of grounds(script)) lay(effects, sound, at, loud);
  return { music, effects, placed };
}

/** Both layers together, with a hand on the fader. */
export function ridingMix({ music, effects }: Pick<Layers, 'music' | 'effects'>): Stereo {
  const mix = silence(filmSeconds);
  lay(mix, music);
  lay(mix, effects);
  return levelled(ridden(mix));
}

/** The finished mix: even enough to be followed at low volume, and never harsh. */
export function finished(layers: Pick<Layers, 'music' | 'effects'>): Stereo {
  return limited(levelled(quietEnd(ridingMix(layers))));
}

/** Nothing under the last three seconds; the way there is a slow one. */
function quietEnd(mix: Stereo): Stereo {
  const { silence: end } = youHaveAChoiceMoments;
  const from = end - 2;
  return shaped(mix, (time) => {
    if (time < from) return 1;
    // Evenly in decibels, which is evenly to the ear.
    return time >= end ? 0 : 10 ** (-0.35 * (time - from)) * Math.min(1, (end - time) / 1.2);
  });
}
