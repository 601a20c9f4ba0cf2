import { seededRandom } from '#drawings/seeded-random.ts';
import type { ChoiceClip } from '../script/choices/choice.ts';
import * as home from './effects/at-home.ts';
import * as outdoors from './effects/outdoors.ts';
import type { Placed } from './sounds.ts';
import { shaped } from './wave.ts';

/** Every sound of a clip that is not music; those with a caption bear its name. */
export function clipSounds({ id, sounds, seconds, words }: ChoiceClip): Placed[] {
  const random = seededRandom(6_700 + id.length * 31 + seconds);
  const at = (name: string) => sounds.find(({ sound }) => sound === name)?.onset ?? 0;
  const named = (name: string, placed: Omit<Placed, 'name'>): Placed => ({
    name: `${id} ${name}`,
    ...placed,
  });
  const buzz = () => named('buzz', { at: at('buzz'), loud: 0.16, sound: home.buzz(random) });
  switch (id) {
    case 'message-jess':
      return [{ at: words[1]?.start ?? 0, loud: 0.16, sound: home.sent() }, buzz()];
    case 'open-the-door': {
      const steps = [0, 0.5, 1, 1.56, 2.2];
      const sound = outdoors.footsteps(steps, random);
      return [named('footsteps', { at: at('footsteps'), loud: 0.32, sound }), buzz()];
    }
    case 'keep-it': {
      const from = at('hum-thins') - 0.1;
      const sound = home.hum(4.2, 0.5, 2.8, random);
      return [named('hum-thins', { at: from, loud: 0.075, sound }), buzz()];
    }
    case 'show-someone':
      return [
        { at: 0, loud: 0.06, sound: home.hum(at('hum-stops') + 0.5, 0.2, 0.5, random) },
        { at: words[0]?.start ?? 0, loud: 0.16, sound: home.sent() },
      ];
    case 'im-fine': {
      const eases = at('rain-eases');
      const rain = shaped(outdoors.rain(seconds + 1, random), (time) =>
        // It is there before the clip, and has thinned to drops three seconds after its caption.
        Math.max(0.12, 1 - Math.max(0, time - eases) / 3),
      );
      return [{ at: -1, loud: 0.16, sound: rain }];
    }
    default:
      return [{ at: -1, loud: 0.05, sound: outdoors.rain(seconds + 1, random) }];
  }
}
