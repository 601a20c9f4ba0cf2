import { seededRandom } from '#drawings/seeded-random.ts';
import type { ChoiceClip } from '../script/choices/choice.ts';
import { clipSounds } from './clip-sounds.ts';
import { air } from './effects/outdoors.ts';
import { levelled, limited, ridden } from './level.ts';
import { played, withRoom, type Layers } from './mix.ts';
import { clipMusic } from './score/clips.ts';
import { lay, lengthOf, shaped, silence, type Stereo } from './wave.ts';

/** What a clip of the choosing version sounds like, before it is evened out. */
export function clipLayers(clip: ChoiceClip): Layers {
  const write = clipMusic[clip.id];
  if (write === undefined) throw new Error(`Nobody has written music for the clip "${clip.id}".`);
  const music = played([write(clip)], clip.seconds);
  const placed = clipSounds(clip);
  const effects = withRoom(placed, clip.seconds);
  lay(effects, air(clip.seconds, 520, 0, seededRandom(clip.seconds)), 0, 0.05);
  return { music, effects, placed };
}

/** The two layers together, with an even way in and out: a clip begins and ends in a still picture. */
export function clipMix({ music, effects }: Layers): Stereo {
  const seconds = lengthOf(music);
  const mix = silence(seconds);
  lay(mix, music);
  lay(mix, effects);
  return shaped(levelled(ridden(mix)), (time) => {
    const [rise, fall] = [Math.min(1, 0.4 + time / 0.5), Math.max(0, time - (seconds - 2))];
    return rise * 10 ** (-0.3 * fall) * Math.min(1, (seconds - time) / 0.3);
  });
}

export const finishedClip = (layers: Layers): Stereo => limited(levelled(clipMix(layers)));
