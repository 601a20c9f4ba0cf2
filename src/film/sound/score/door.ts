import type { SceneScript } from '../../script/cues.ts';
import { bar, beat, broken, line, pad, rolled, type Music } from './notation.ts';

/** Scene 5: the motif whole for the first time, an answer, and then the music opens like the door. */
export function anotherDoorMusic({ end, sounds, moments }: SceneScript): Music {
  const onset = (name: string) => sounds.find(({ sound }) => sound === name)?.onset ?? end;
  const whole = onset('four-notes');
  const answer = moments['answer'] ?? whole;
  const opens = onset('opens');
  const bars = [5, 4, 3, 2, 1].map((left) => opens - left * bar);
  const [b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = bars;
  return {
    notes: [
      ...line(whole, 'E4 1, G4 1, A4 1, C5 3', 0.5, 1.4),
      ...rolled(answer, 'C2 G2 E3 G3 D4 E4', 0.34, b2 - answer),
      ...broken(b1 + beat, 'C3 G3 D4 E4 G3 D4', 0.5, 0.27, b2),
      ...line(b1, '- 2, G4 1, A4 1', 0.42),
      ...broken(b2, 'F2 C3 A3 C4 G4 C4 A3 C3', 0.5, 0.3),
      ...line(b2, 'C5 2, A4 1, G4 1', 0.46),
      ...broken(b3, 'A2 E3 C4 E4 G4 E4 C4 E3', 0.5, 0.3),
      ...line(b3, 'E5 1.5, D5 0.5, C5 2', 0.48),
      ...broken(b4, 'F2 C3 A3 C4 D4 C4 A3 C3', 0.5, 0.31),
      ...line(b4, 'D5 2, C5 1, A4 1', 0.48),
      ...broken(b5, 'G2 D3 A3 B3 D4 B3 A3 D3', 0.5, 0.33),
      ...line(b5, '- 1, E4 1, G4 1, A4 1', 0.52),
      ...rolled(opens, 'C2 G2 E3 C4 G4 C5', 0.56, bar),
      ...broken(opens + beat / 2, 'G3 D4 E4 G4 E4 D4 G3', 0.5, 0.32, opens + bar),
      ...line(opens, 'C5 1, G5 1, E5 1, D5 1', 0.54),
      ...broken(opens + bar, 'F2 C3 A3 C4 G4 C4', 0.5, 0.3, end + 0.8),
      ...line(opens + bar, 'C5 3', 0.48, 1.4),
    ],
    pads: [
      pad(whole - 0.8, answer + 0.9, 'F3 C4 E4', 0.05, { release: 0.9 }),
      pad(answer - 0.1, b2 + 0.6, 'C3 G3 D4 E4', 0.034, { attack: 0.5 }),
      pad(b2 - 0.5, b3 + 0.6, 'F2 C3 A3 G4', 0.03),
      pad(b3 - 0.5, b4 + 0.6, 'A2 E3 C4 G4', 0.03),
      pad(b4 - 0.5, b5 + 0.6, 'F2 C3 A3 E4', 0.032),
      pad(b5 - 0.5, opens + 0.5, 'G2 D3 A3 B3', 0.034),
      pad(opens - 0.3, opens + bar + 0.6, 'C2 C3 G3 D4 E4 G4', 0.04, { attack: 0.7 }),
      pad(opens + bar - 0.5, end + 1, 'F2 C3 A3 C4 G4', 0.032, { release: 1.8 }),
    ],
  };
}

/** Scene 6: the home theme, note for note, over chords that are glad of it. */
export function nextMusic({ end, sounds }: SceneScript): Music {
  const [at = 0, brighter = 0] = sounds.map(({ onset }) => onset);
  const turn = brighter - 2 * beat;
  const [c2, c3] = [brighter + bar, brighter + 2 * bar];
  return {
    notes: [
      ...broken(at, 'C3 G3 D4 E4 G4 E4 D4 G3', 0.5, 0.29),
      ...line(at, 'E5 2, D5 1, C5 1', 0.46),
      ...broken(at + bar, 'F2 C3 A3 C4 G4 C4 A3 C3', 0.5, 0.29),
      ...line(at + bar, 'A4 2, C5 1, D5 1', 0.46),
      ...broken(turn, 'G2 D3 B3 D4', 0.5, 0.3, brighter),
      ...line(turn, 'B4 1, D5 1', 0.46),
      ...broken(brighter, 'C2 G3 D4 E4 G4 E4 D4 G3', 0.5, 0.34),
      ...line(brighter, 'E5+E6 1.5, G5 0.5, E5 1, D5 1', 0.52),
      ...broken(c2, 'F2 C3 A3 C4 G4 C4 A3 C3', 0.5, 0.32),
      ...line(c2, 'C5+C6 2, A4 1, C5 1', 0.5),
      ...broken(c3, 'G2 D3 B3 D4 G4 D4 B3 D3', 0.5, 0.31, end + 0.6),
      ...line(c3, 'D5 1.5, E5 0.5, D5 2', 0.48, 0.8),
    ],
    pads: [
      pad(at - 0.8, at + bar + 0.5, 'C3 G3 D4', 0.024),
      pad(at + bar - 0.6, turn + 0.6, 'F2 C3 A3', 0.024),
      pad(turn - 0.5, brighter + 0.4, 'G2 D3 B3', 0.024),
      pad(brighter - 0.4, c2 + 0.5, 'C3 G3 D4 E4', 0.03, { attack: 0.8 }),
      pad(c2 - 0.5, c3 + 0.5, 'F2 C3 A3 G4', 0.03),
      pad(c3 - 0.5, end + 1.2, 'G2 D3 B3 D4', 0.028),
    ],
  };
}

/** Scene 7: F, C, G, C with everything, then the four notes alone, then nothing. */
export function choiceMusic({ sounds, moments }: SceneScript): Music {
  const [at = 0] = sounds.map(({ onset }) => onset);
  const { lastNotes = at, silence = at } = moments;
  const [c, g, home] = [at + bar, at + 2 * bar, at + 3 * bar];
  return {
    notes: [
      ...rolled(at, 'F2 C3 A3 E4 A4', 0.38, bar),
      ...broken(at + beat / 2, 'C3 A3 C4 G4 C4 A3 C3', 0.5, 0.33, at + bar),
      ...line(at, 'C5+C6 2, D5 1, E5 1', 0.46),
      ...rolled(c, 'C2 G2 E3 G3 E4', 0.5, bar),
      ...broken(c + beat / 2, 'G3 D4 E4 G4 E4 D4 G3', 0.5, 0.33, c + bar),
      ...line(c, 'G5 2, E5 1, D5 1', 0.54),
      ...rolled(g, 'G2 D3 B3 D4', 0.5, bar),
      ...broken(g + beat / 2, 'D3 A3 B3 D4 B3 A3 D3', 0.5, 0.34, g + bar),
      ...line(g, 'D5 1, E5 1, G5 1, A5 1', 0.54),
      ...rolled(home, 'C2 G2 E3 G3 D4 E4 G4', 0.43, lastNotes - home + 0.3),
      ...line(home, 'C6+E5 3', 0.46, 1),
      // Alone, each a little later than the beat: the last thing that is heard.
      ...line(lastNotes, 'E4 1', 0.46, 3),
      ...line(lastNotes + 0.88, 'G4 1', 0.43, 2.4),
      ...line(lastNotes + 1.8, 'A4 1', 0.43, 1.8),
      ...line(lastNotes + 2.84, 'C5 2', 0.42, 1),
    ].map((note) => ({ ...note, held: Math.min(note.held, silence - 0.1 - note.at) })),
    pads: [
      pad(at - 0.7, c + 0.6, 'F2 F3 C4 A4 E5', 0.036, { attack: 1 }),
      pad(c - 0.5, g + 0.6, 'C2 C3 G3 E4 D5', 0.036, { attack: 0.9 }),
      pad(g - 0.5, home + 0.6, 'G2 G3 D4 B4', 0.036, { attack: 0.9 }),
      pad(home - 0.4, silence - 2.4, 'C2 C3 G3 E4', 0.034, { attack: 0.9, release: 5 }),
    ],
  };
}
