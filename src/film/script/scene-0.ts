import type { SceneScript } from './cues.ts';
import { both, moments, sound, told, voice } from './write.ts';
import { span } from './times.ts';

export const before = {
  id: 'opening',
  chapter: both('Before you watch', 'Cyn gwylio'),
  ...span('0:00.0–0:07.0'),
  moments: moments({
    lightBehind: '0:02.2',
    headTurns: '0:02.6',
    chestFollows: '0:03.0',
    headReturns: '0:03.8',
    pullStarts: '0:03.2',
  }),
  words: [
    voice('0:00.4–0:03.4', 'This film is about running away.', 'Ffilm am redeg i ffwrdd yw hon.'),
    voice(
      '0:03.4–0:07.0',
      'You can pause or stop any time.',
      'Cei di oedi neu stopio unrhyw bryd.',
    ),
  ],
  sounds: [sound('0:00.4–0:03.4', 'piano-slow', 'soft piano, slow', 'piano tawel, araf')],
  description: [
    told(
      '0:00.4–0:03.6',
      'about',
      'My Choice. This film is about running away.',
      'Fy Newis i. Ffilm am redeg i ffwrdd yw hon.',
    ),
    told(
      '0:03.6–0:06.8',
      'stop-any-time',
      'You can pause or stop any time.',
      'Cei di oedi neu stopio unrhyw bryd.',
    ),
  ],
  safeguarding:
    'A calm content note that hands control to the viewer comes before any story. It warns of the subject without detail that could alarm; the girl in the window is unhurt and calm, and nothing is heard behind her until the note has gone. The player shows the same note in text before play.',
} as const satisfies SceneScript;
