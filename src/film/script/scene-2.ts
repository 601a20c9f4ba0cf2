import type { SceneScript } from './cues.ts';
import { both, message, moments, sound, told, voice } from './write.ts';
import { seconds, span } from './times.ts';

export const theDoor = {
  id: 'door',
  chapter: both('The door', 'Y drws'),
  ...span('0:31.0–0:58.0'),
  moments: moments({
    handToLatch: '0:31.4',
    fingersStop: '0:33.2',
    creaseStarts: '0:41.0',
    foldClosed: '0:42.6',
    foldOpen: '0:44.0',
    slidesDown: '0:43.2',
    sitting: '0:45.4',
    typing: '0:46.0',
    stepOut: '0:44.0',
    jessLights: '0:48.2',
    chinBack: '0:50.0',
    breathOut: '0:55.4',
  }),
  words: [
    voice('0:32.4–0:35.6', 'I could just go.', 'Gallwn i jyst mynd.'),
    voice(
      '0:37.0–0:41.0',
      'It can feel like the only way out.',
      'Mae’n gallu teimlo fel yr unig ffordd allan.',
    ),
    message('0:44.4–0:48.4', 'maya', 'you awake? it’s bad here', 'ti’n effro? ma’n rili drwg yma'),
    message('0:48.8–0:52.4', 'jess', 'i’m here. talk to me', 'dwi yma. siarada â fi'),
    voice('0:53.6–0:57.0', 'It isn’t the only one.', 'Nid dyna’r unig ffordd.'),
  ],
  sounds: [
    sound('0:31.6–0:34.0', 'latch', 'door latch clicks', 'clicied drws yn clicio'),
    sound(
      '0:41.4–0:44.8',
      'fold',
      'music stops; paper folds',
      'y gerddoriaeth yn stopio; papur yn plygu',
    ),
    sound('0:48.4–0:50.8', 'buzz', 'phone buzzes', 'ffôn yn dirgrynu'),
    sound('0:53.2–0:55.6', 'three-notes', 'piano, three rising notes', 'piano, tri nodyn yn codi'),
  ],
  description: [
    told(
      '0:31.2–0:35.8',
      'latch',
      'Maya’s hand is on the front door. “I could just go.”',
      'Llaw Maya ar ddrws y tŷ. “Gallwn i jyst mynd.”',
    ),
    told(
      '0:36.4–0:40.4',
      'only-way',
      '“It can feel like the only way out.”',
      '“Mae’n gallu teimlo fel yr unig ffordd allan.”',
    ),
    told(
      '0:40.6–0:43.6',
      'fold',
      'The picture folds in two, like paper.',
      'Mae’r llun yn plygu’n ddau, fel papur.',
    ),
    told(
      '0:43.8–0:48.6',
      'left',
      'Left: she stays, and texts: “You awake? It’s bad here.”',
      'Chwith: mae’n aros, ac yn tecstio: “Ti’n effro? Ma’n rili drwg yma.”',
    ),
    told(
      '0:49.0–0:53.0',
      'jess',
      'Jess replies: “I’m here. Talk to me.”',
      'Jess yn ateb: “Dwi yma. Siarada â fi.”',
    ),
    told(
      '0:53.2–0:57.4',
      'right',
      'Right: she walks out. “It isn’t the only one.”',
      'De: mae’n cerdded allan. “Nid dyna’r unig ffordd.”',
    ),
  ],
  pause: {
    at: seconds('0:58.0'),
    questions: [
      both(
        'Why might Maya, Theo and Amara each be thinking about leaving? What might each of them need?',
        'Pam y gallai Maya, Theo ac Amara fod yn meddwl am adael? Beth allai fod ei angen ar bob un?',
      ),
      both(
        'What might make it hard for Maya to message someone? What could make it easier?',
        'Beth allai ei gwneud hi’n anodd i Maya anfon neges at rywun? Beth allai helpu?',
      ),
      both(
        'Who are the people that a young person here, in our area, could tell?',
        'Pwy yw’r bobl y gallai person ifanc ddweud wrthyn nhw yma, yn ein hardal ni?',
      ),
    ],
  },
  safeguarding:
    'The film’s key message, shown and not preached. Neither side is marked right or wrong: same size, same breath. Leaving takes three seconds and shows no method. Telling a friend is a real first step, and the next scenes show an adult joining. Facilitators should say: if a child is in danger at home, getting safe and calling 999 comes first; “stay” never means “put up with harm”.',
} as const satisfies SceneScript;
