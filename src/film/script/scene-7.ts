import type { DescriptionCue, SceneScript } from './cues.ts';
import { spokenDigits } from './digits.ts';
import type { EndNumbers } from './end-card.ts';
import { both, moments, sound, told, voice } from './write.ts';
import { span } from './times.ts';

/** The scene's named seconds, without the numbers that its description needs. */
export const youHaveAChoiceMoments = moments({
  netGrows: '2:51.0',
  handsLift: '2:57.6',
  netSinks: '2:58.8',
  endCard: '3:00.0',
  lastNotes: '3:04.0',
  silence: '3:09.0',
});

const written = {
  id: 'choice',
  chapter: both('You have a choice', 'Mae gen ti ddewis'),
  ...span('2:50.0–3:12.0'),
  moments: youHaveAChoiceMoments,
  words: [
    voice(
      '2:51.6–2:55.6',
      'However bad it feels, you have a choice.',
      'Waeth pa mor ddrwg mae’n teimlo, mae gen ti ddewis.',
    ),
    voice('2:56.2–2:59.2', 'And someone who will listen.', 'A rhywun fydd yn gwrando.'),
  ],
  sounds: [
    sound('2:50.8–2:54.0', 'full', 'full, warm music', 'cerddoriaeth lawn, gynnes'),
    sound(
      '3:04.0–3:07.0',
      'last-notes',
      'four piano notes; then quiet',
      'pedwar nodyn piano; yna tawelwch',
    ),
  ],
  safeguarding:
    'Last image is connection, not danger. Three numbers, each with the reason to use it. No opening hours are printed in the picture, because they change; the page beside the film carries them, is checked, and names who answers when 116 000 is closed. No slogan about staying at home; the two in the window may be in any home. The local slot is drawn by the page over the still card, so one film serves every area.',
} as const satisfies Omit<SceneScript, 'description'>;

const net: DescriptionCue[] = [
  told(
    '2:50.4–2:55.6',
    'net',
    'Gold threads light the town. “However bad it feels, you have a choice.”',
    'Edafedd aur yn goleuo’r dref. “Waeth pa mor ddrwg mae’n teimlo, mae gen ti ddewis.”',
  ),
  told('2:56.0–2:59.6', 'listen', '“And someone who will listen.”', '“A rhywun fydd yn gwrando.”'),
];

/** The last scene; the numbers that it says come from the directory, digit by digit. */
export function youHaveAChoice({ away, anyTime, emergency }: EndNumbers): SceneScript {
  const say = (number: string) => both(spokenDigits(number, 'en'), spokenDigits(number, 'cy'));
  const [first, second, third] = [say(away), say(anyTime), say(emergency)];
  return {
    ...written,
    description: [
      ...net,
      told(
        '3:00.0–3:05.2',
        'number-away',
        `Missing People. Call or text, free: ${first.en}.`,
        `Missing People. Ffonia neu tecstia, am ddim: ${first.cy}.`,
      ),
      told(
        '3:05.4–3:09.0',
        'number-any-time',
        `Childline: ${second.en}.`,
        `Childline: ${second.cy}.`,
      ),
      told(
        '3:09.2–3:12.0',
        'number-danger',
        `In danger now? ${sentence(third.en)}.`,
        `Mewn perygl nawr? ${sentence(third.cy)}.`,
      ),
    ],
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
