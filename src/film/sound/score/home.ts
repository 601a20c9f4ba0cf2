import type { SceneScript } from '../../script/cues.ts';
import { bar, beat, broken, line, pad, type Music } from './notation.ts';

/** Scene 0: the first three notes of the thread's motif, far apart. */
export function beforeMusic({ sounds }: SceneScript): Music {
  const at = sounds[0]?.onset ?? 0.4;
  return {
    notes: [
      ...line(at, 'E4 2', 0.4, 2),
      ...line(at + 2.2 * beat, 'G4 2', 0.42, 2),
      ...line(at + 4.4 * beat, 'A4 3', 0.44, 2),
    ],
    pads: [pad(0, 8.6, 'A2 E3 B3', 0.05, { attack: 0.5, release: 2.4 })],
  };
}

/** Scene 1: the home theme, which stops for Theo's quiet and comes back for Amara. */
export function windowsMusic({ sounds, moments }: SceneScript): Music {
  const [at = 0] = sounds.map(({ onset }) => onset);
  const amara = moments['amaraRoom'] ?? at;
  return {
    notes: [
      ...broken(at, 'A2 E3 B3 C4 E4 C4 B3 E3', 0.5, 0.3),
      ...line(at, 'E5 2, D5 1, C5 1', 0.48),
      ...broken(at + bar, 'F2 C3 A3 E4 G4 E4 A3 C3', 0.5, 0.29),
      ...line(at + bar, 'A4 3, C5 1', 0.44),
      ...broken(at + 2 * bar, 'A2 E3 B3 E4', 1, 0.26),
      ...line(at + 2 * bar, 'B4 1.5, C5 0.5, E4 2', 0.38, 0.9),
      ...broken(amara, 'A2 E3 B3 C4 E4 C4 B3 E3', 0.5, 0.27),
      ...line(amara, 'C5 1.5, B4 0.5, G4 2', 0.42),
      ...broken(amara + bar, 'F2 C3 A3 E4 A3 C3', 0.5, 0.26, amara + bar + 3.6),
      ...line(amara + bar, 'A4 2, E4 2', 0.4, 0.8),
    ],
    pads: [
      pad(at - 0.4, at + bar + 0.6, 'A2 E3 C4 B4', 0.024),
      pad(at + bar - 0.8, at + 2 * bar + 0.4, 'F2 C3 A3 E4', 0.024),
      pad(at + 2 * bar - 0.8, at + 3 * bar + 1.6, 'A2 E3 B3', 0.02, { release: 2.6 }),
      pad(amara - 1.6, amara + bar + 0.4, 'A2 E3 C4 B4', 0.022),
      pad(amara + bar - 0.8, amara + 2 * bar + 1, 'F2 C3 A3 E4', 0.022),
    ],
  };
}

/** Scene 2: the theme on its last legs, stopped on the third note of the motif; then only breath. */
export function doorMusic({ start, sounds, moments }: SceneScript): Music {
  const onset = (name: string) => sounds.find(({ sound }) => sound === name)?.onset ?? start;
  const stop = onset('fold');
  const third = stop - 0.24;
  const first = third - 3 * bar;
  const damped = stop + 0.1;
  const piano = [
    ...broken(first, 'A2 E3 B3 E4', 1, 0.27),
    ...line(first, '- 2, E5 1, D5 1', 0.4),
    ...broken(first + bar, 'F2 C3 A3 E4', 1, 0.27),
    ...line(first + bar, 'C5 2, A4 2', 0.4),
    ...broken(first + 2 * bar, 'D3 A3 E4', 1, 0.24, damped),
    ...line(third - 2 * beat, 'E4 1, G4 1, A4 1', 0.42),
  ].map((note) => ({ ...note, held: Math.min(note.held, Math.max(0.1, damped - note.at)) }));
  const answered = moments['jessLights'] ?? start;
  return {
    notes: [...piano, ...line(onset('three-notes'), 'E4 1, G4 1, A4 3.2', 0.44, 1.2)],
    pads: [
      pad(start - 0.6, start + bar, 'A2 E3 C4', 0.02),
      pad(first + bar - 0.7, stop + 1, 'F2 C3 A3', 0.022, { release: 1.6 }),
      pad(stop - 0.4, answered + 0.8, 'E3 B3', 0.02, { release: 2 }),
      pad(answered - 0.6, 59, 'F3 A3 C4 E4', 0.022, { attack: 1.8, release: 2.4 }),
    ],
  };
}
