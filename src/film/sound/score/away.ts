import type { SceneScript } from '../../script/cues.ts';
import { beat, line, pad, type Music } from './notation.ts';

/** Scene 3: open fifths and no bass; it is air first, and then only far. */
export function outsideMusic({ start, end, sounds, moments }: SceneScript): Music {
  const onset = (name: string) => sounds.find(({ sound }) => sound === name)?.onset ?? start;
  const first = onset('footsteps');
  const air = moments['air'] ?? first;
  const rain = onset('rain');
  const phone = moments['phoneLights'] ?? end;
  return {
    notes: [
      ...line(first, 'D4+A4 2, A4+E5 2.6', 0.4, 1.2),
      ...line(air, 'A4 0.5, E5 0.5, A5 0.5, B5 1.5, E5+B5 1, D5+A5 1.4', 0.46, 1.6),
      ...line(air + 4.3 * beat, 'G4+D5 2', 0.34, 1.4),
      ...line(rain + 0.4, 'E4+B4 3, - 1, D4+A4 3', 0.34, 1.2),
      ...line(rain + 9.2 * beat, 'A4+E5 3, E4+B4 2.5', 0.3, 1.4),
      ...line(phone + 1.2, 'E5 1, G5 1, A5 3', 0.34, 1.2),
    ],
    pads: [
      pad(start - 0.8, air + 0.8, 'D4 A4', 0.026),
      pad(air - 0.6, rain + 0.6, 'G4 D5 A5', 0.026, { open: 0.55 }),
      pad(rain - 1, rain + 7.4, 'E4 B4', 0.024),
      pad(rain + 5.6, phone + 1, 'D4 A4', 0.022),
      pad(phone - 1, end + 1.6, 'E4 B4', 0.022, { release: 2.6 }),
    ],
  };
}

/** Scene 4: a high cluster, so quiet that it is a feeling; sweetness that is not meant; then less. */
export function stringsMusic({ end, sounds, moments }: SceneScript): Music {
  const onset = (name: string) => sounds.find(({ sound }) => sound === name)?.onset ?? end;
  const from = onset('hum');
  const gone = onset('hum-fades');
  const { coat = from, car = from, key: door = from, darkest = gone } = moments;
  return {
    notes: [
      ...line(coat, 'E6 1', 0.3, 1),
      ...line(car, 'C6 1', 0.3, 1),
      ...line(door, 'B5 2', 0.3, 1.4),
    ],
    pads: [
      pad(from - 0.4, darkest + 1.4, 'B5 C6 D6', 0.011, { attack: 3, release: 2.4 }),
      pad(darkest - 1.5, gone + 2.4, 'B5 C6', 0.009, { attack: 2, release: 3.4 }),
      // It is warm again before he has moved.
      pad(gone + 0.6, end + 3, 'A3 E4 G4', 0.02, { attack: 3.4, release: 2 }),
    ],
  };
}
