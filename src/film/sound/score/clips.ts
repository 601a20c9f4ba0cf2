import type { ChoiceClip } from '../../script/choices/choice.ts';
import { bar, beat, broken, line, pad, rolled, type Music } from './notation.ts';

/** Keys and times of each clip's music, by the clip's id; it joins what the film plays around it. */
export const clipMusic: Readonly<Record<string, (clip: ChoiceClip) => Music>> = {
  'message-jess': messageJess,
  'open-the-door': openTheDoor,
  'keep-it': keepIt,
  'show-someone': showSomeone,
  'im-fine': imFine,
  'not-really': notReally,
};

const onset = ({ sounds }: ChoiceClip, name: string) =>
  sounds.find(({ sound }) => sound === name)?.onset ?? 0;
const word = ({ words }: ChoiceClip, place: number) => words[place]?.start ?? 0;

/** Three notes, as yet; when Jess answers there is a bass under them. */
function messageJess(clip: ChoiceClip): Music {
  const [first, answer, last] = [onset(clip, 'three-notes'), word(clip, 2), word(clip, 4)];
  return {
    notes: [
      ...line(first, 'E4 1, G4 1, A4 3', 0.46, 1.4),
      ...line(word(clip, 1), 'E4 2, B3 2', 0.34, 0.9),
      ...broken(answer, 'F2 C3 A3 C4 G4 C4 A3 C3', 0.5, 0.3),
      ...line(answer, 'C5 2, A4 1, G4 1', 0.44),
      ...broken(answer + bar, 'A2 E3 C4 E4', 0.5, 0.28, last),
      ...rolled(last, 'F2 C3 A3 E4', 0.36, clip.seconds - last),
      ...line(last, 'E4 0.75, G4 0.75, A4 2', 0.44, 0.9),
    ],
    pads: [
      pad(0, answer + 0.6, 'A2 E3 C4', 0.024, { attack: 0.5 }),
      pad(answer - 0.4, last + 0.6, 'F2 C3 A3 E4', 0.03),
      pad(last - 0.6, clip.seconds, 'F2 C3 A3 C4', 0.03, { release: 1.6 }),
    ],
  };
}

/** Outside: an open fifth and one held note; the motif begins again and is not refused. */
function openTheDoor(clip: ChoiceClip): Music {
  const [card, last] = [word(clip, 1), word(clip, 2)];
  return {
    notes: [
      ...line(0.6, 'A4 4', 0.42, 2.4),
      ...line(card, 'D4+A4 3', 0.34, 1.4),
      ...line(last, 'E4 1, G4 1, A4 2', 0.42, 1.2),
    ],
    pads: [
      pad(0, card + 0.8, 'A3 A4', 0.04, { attack: 0.25 }),
      pad(card - 0.6, last + 0.6, 'D4 A4', 0.026),
      pad(last - 0.6, clip.seconds, 'F3 C4 A4', 0.04, { release: 0.8 }),
    ],
  };
}

/** The cold cluster thins to nothing; light under a door, and the home theme knows it. */
function keepIt(clip: ChoiceClip): Music {
  const [card, last] = [word(clip, 1), word(clip, 2)];
  const light = card - 1.8;
  return {
    notes: [
      ...line(light, 'E4 1.5', 0.34, 1),
      ...broken(card, 'A2 E3 C4 E4 G4 E4 C4 E3', 0.5, 0.3),
      ...line(card, 'E5 2, D5 1, C5 1', 0.42),
      ...broken(card + bar, 'F2 C3 A3 C4 E4', 0.5, 0.29, last),
      ...line(card + bar, 'A4 2.5', 0.4),
      ...rolled(last, 'C2 G2 E3 G3 D4', 0.36, clip.seconds - last),
      ...line(last, 'E4 0.75, G4 0.75, A4 1.5', 0.42, 0.8),
    ],
    pads: [
      pad(0, light + 0.4, 'B5 C6', 0.014, { attack: 0.2, release: 2 }),
      pad(0, light + 0.8, 'A3', 0.03, { attack: 0.2, release: 2 }),
      pad(light - 0.6, card + bar, 'A3 E4 G4', 0.03, { attack: 1.2 }),
      pad(card + bar - 0.8, clip.seconds, 'F2 C3 A3 E4', 0.03, { release: 1.6 }),
    ],
  };
}

/** The hum stops when the phone is turned round; one warm chord when Dad answers. */
function showSomeone(clip: ChoiceClip): Music {
  const [chord, last] = [onset(clip, 'warm-chord'), word(clip, 2)];
  return {
    notes: [
      ...line(1.6, 'E4 1, G4 1.5', 0.34, 1),
      ...rolled(chord, 'C2 G2 E3 G3 D4 E4', 0.36, last - chord),
      ...line(chord + beat, 'G4 1, E4 2', 0.4, 0.8),
      ...broken(last, 'F2 C3 A3 C4 G4 C4 A3 C3', 0.5, 0.29),
      ...line(last, 'A4 2, C5 1, D5 1', 0.42),
      ...broken(last + bar, 'C2 G2 E3 G3 D4 E4', 0.5, 0.28, clip.seconds),
      ...line(last + bar, 'E5 2', 0.4, 0.8),
    ],
    pads: [
      pad(0, chord + 0.8, 'A3 E4', 0.05, { attack: 0.4, release: 1.2 }),
      pad(chord - 0.1, last + 0.6, 'C3 G3 D4 E4', 0.036, { attack: 0.5 }),
      pad(last - 0.6, clip.seconds, 'F2 C3 A3 G4', 0.03, { release: 1.6 }),
    ],
  };
}

/** Under rain, little; when the photo is held out it is warmer than it was. */
function imFine(clip: ChoiceClip): Music {
  const [here, last] = [word(clip, 2), word(clip, 3)];
  const photo = last - 2;
  return {
    notes: [
      ...line(0.5, 'A4+E5 3', 0.32, 1.4),
      ...line(here, 'C4+G4 2, D4+A4 2', 0.34, 1.2),
      ...broken(photo, 'C3 G3 D4 E4', 0.5, 0.28, last),
      ...line(photo, 'E4 1, G4 1', 0.42),
      ...broken(last, 'F2 C3 A3 C4 G4 C4', 0.5, 0.3, clip.seconds),
      ...line(last, 'A4 1, C5 2.5', 0.44, 0.8),
    ],
    pads: [
      pad(0, here + 0.6, 'D4 A4', 0.022, { attack: 0.5 }),
      pad(here - 0.6, photo + 0.6, 'C3 G3 D4', 0.026),
      pad(photo - 0.6, clip.seconds, 'F2 C3 A3 G4', 0.032, { release: 1.6 }),
    ],
  };
}

/** She says it at once: the motif whole, and chords that listen. */
function notReally(clip: ChoiceClip): Music {
  const [wish, asked, last] = [word(clip, 1), word(clip, 2), word(clip, 4)];
  return {
    notes: [
      ...line(onset(clip, 'four-notes'), 'E4 0.75, G4 0.75, A4 0.75, C5 2', 0.46, 1.2),
      ...broken(wish + beat, 'A2 E3 C4 E4 C4', 0.5, 0.27, asked),
      ...broken(asked, 'F2 C3 A3 C4 G4 C4 A3 C3', 0.5, 0.29, last),
      ...line(asked, 'C5 1.5, A4 0.5, G4 2', 0.42, 0.8),
      ...rolled(last, 'C2 G2 E3 C4 G4', 0.42, clip.seconds - last),
      ...line(last, 'C5 1, E5 2', 0.44, 0.8),
    ],
    pads: [
      pad(0, asked + 0.5, 'A2 E3 C4', 0.026, { attack: 0.5 }),
      pad(asked - 0.6, last + 0.5, 'F2 C3 A3 G4', 0.03),
      pad(last - 0.5, clip.seconds, 'C3 G3 E4', 0.034, { attack: 0.6, release: 1.6 }),
    ],
  };
}
