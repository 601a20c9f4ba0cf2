import { seededRandom } from '#drawings/seeded-random.ts';
import type { SceneScript } from '../script/cues.ts';
import type { FilmScript } from '../script/film-script.ts';
import * as home from './effects/at-home.ts';
import * as outdoors from './effects/outdoors.ts';
import * as paper from './effects/paper-and-string.ts';
import { shaped, type Stereo } from './wave.ts';

/** A sound in its place in the film. */
export interface Placed {
  /** Its name in the script, if it has a caption of its own. */
  readonly name?: string;
  readonly at: number;
  readonly loud: number;
  readonly sound: Stereo;
}

/** Every sound that is not music, from the script's cues and moments. */
export function sounds({ scenes }: FilmScript, stepTimes: readonly number[]): Placed[] {
  const scene = (id: string) => scenes.find((one) => one.id === id) as SceneScript;
  const cue = (id: string, name: string) => {
    const found = scene(id).sounds.find((one) => one.sound === name);
    if (found === undefined) throw new Error(`Scene ${id} has no sound "${name}" to make.`);
    return found;
  };
  const moment = (id: string, name: string) => scene(id).moments[name] ?? 0;
  let seed = 4_100;
  const random = () => seededRandom((seed += 17));
  const named = (id: string, name: string, loud: number, sound: Stereo): Placed => ({
    ...{ name: `${id} ${name}`, at: cue(id, name).onset, loud, sound },
  });
  const long = (id: string, name: string) => cue(id, name).end - cue(id, name).onset;
  const buzz = (id: string, loud = 0.16) => named(id, 'buzz', loud, home.buzz(random()));
  const stepsFrom = stepTimes[0] ?? 0;
  const rainFrom = cue('outside', 'rain').onset - 0.28;
  const humAt = cue('strings', 'hum').onset;
  const humGone = cue('strings', 'hum-fades').onset;
  const { end } = scene('outside');
  const closes = (moment('strings', 'darkest') || humGone) - humAt;
  // It comes nearer as the strings do, too slowly to be noticed.
  const closingIn = shaped(
    home.hum(humGone + 2.6 - humAt, 0.5, 2.6, random()),
    (time) => 0.5 + 0.5 * Math.min(1, time / closes) ** 2,
  );
  return [
    named(
      'three-windows',
      'shouting',
      0.2,
      home.shouting(long('three-windows', 'shouting') + 0.6, random()),
    ),
    named('three-windows', 'fridge', 0.06, home.hum(5.4, 0.5, 1.6, random())),
    named(
      'three-windows',
      'tape',
      0.2,
      home.tape(
        moment('three-windows', 'thumbStops') - cue('three-windows', 'tape').onset + 0.2,
        random(),
      ),
    ),
    named('door', 'latch', 0.34, home.latch(random())),
    named('door', 'fold', 0.3, paper.fold(2.8, random())),
    buzz('door'),
    { at: moment('door', 'breathOut') - 0.2, loud: 0.34, sound: home.breath(random()) },
    {
      name: 'outside footsteps',
      at: stepsFrom,
      loud: 0.3,
      sound: outdoors.footsteps(
        stepTimes.map((at) => at - stepsFrom),
        random(),
      ),
    },
    {
      // It comes slowly: it begins before its caption, and is heard with it.
      ...named('outside', 'rain', 0.16, outdoors.rain(end + 1.4 - rainFrom, random())),
      at: rainFrom,
    },
    named('outside', 'bus', 0.22, outdoors.bus(4.2, random())),
    buzz('outside'),
    named('strings', 'hum', 0.055, closingIn),
    buzz('strings'),
    named('strings', 'creak', 0.4, paper.creak(long('strings', 'creak') + 0.4, random())),
    { at: moment('strings', 'findsCuff') - 0.3, loud: 0.34, sound: home.breath(random()) },
    named('another-door', 'sent', 0.2, home.sent()),
    buzz('another-door', 0.22),
    named('next', 'birds-kettle', 0.24, outdoors.birds(9.5, random())),
    { at: cue('next', 'birds-kettle').onset, loud: 0.16, sound: home.kettle(7, random()) },
  ];
}

/** Rooms and streets in which nothing happens, so that the film is never quite without air. */
export function grounds({ scenes }: FilmScript): Placed[] {
  const random = () => seededRandom(9_300);
  return scenes.flatMap(({ id, start, end, moments }) => {
    const isOut = id === 'outside';
    const corner = isOut ? 760 : 420;
    const loud = isOut ? 0.035 : 0.028;
    const from = Math.max(0, start - 0.8);
    const seconds = Math.min(end + 0.8, 189) - from;
    const both: Placed[] = [
      {
        at: from,
        loud,
        sound: faded(outdoors.air(seconds, corner, 0, seededRandom(start + 1)), id),
      },
    ];
    const { stepOut } = moments;
    if (stepOut !== undefined) {
      // Night air enters on the right alone: outside is on the right of the fold.
      const night = outdoors.air(end - stepOut + 0.6, 1100, 0.9, random());
      both.push({ at: stepOut - 0.8, loud: 0.075, sound: faded(night, 'night') });
    }
    return both;
  });
}

function faded(sound: Stereo, id: string): Stereo {
  const long = sound.left.length;
  const rise = id === 'opening' ? 9_600 : 38_400;
  const fall = id === 'choice' ? 96_000 : 38_400;
  for (let i = 0; i < long; i++) {
    const gain = Math.min(1, i / rise, (long - i) / fall);
    sound.left[i] = (sound.left[i] ?? 0) * gain;
    sound.right[i] = (sound.right[i] ?? 0) * gain;
  }
  return sound;
}
