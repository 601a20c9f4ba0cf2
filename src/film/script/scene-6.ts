import type { SceneScript } from './cues.ts';
import { both, moments, sound, told, voice } from './write.ts';
import { seconds, span } from './times.ts';

export const whatHappensNext = {
  id: 'next',
  chapter: both('What happens next', 'Beth sy’n digwydd nesaf'),
  ...span('2:31.0–2:50.0'),
  moments: moments({
    penDown: '2:32.4',
    question: '2:33.2',
    nods: '2:34.4',
    sleeveUp: '2:35.0',
    scissors: '2:36.4',
    stringFalls: '2:37.4',
    screenTilts: '2:40.6',
    laughs: '2:41.6',
    dayMarked: '2:42.4',
    towardsMaya: '2:41.6',
    mumMovesDown: '2:44.6',
    hatBack: '2:46.8',
  }),
  words: [
    voice('2:32.0–2:35.4', 'Going missing is not a crime.', 'Dydy mynd ar goll ddim yn drosedd.'),
    voice('2:36.2–2:39.8', 'You can ask to be heard.', 'Cei di ofyn am gael dy glywed.'),
    voice(
      '2:40.6–2:44.0',
      'Things don’t change in a day.',
      'Dydy pethau ddim yn newid mewn diwrnod.',
    ),
    voice('2:45.0–2:48.6', 'But you are not on your own.', 'Ond dwyt ti ddim ar dy ben dy hun.'),
  ],
  sounds: [
    sound('2:31.4–2:34.4', 'birds-kettle', 'birdsong; a kettle', 'cân adar; tegell'),
    sound('2:40.0–2:43.0', 'brighter', 'gentle music, brighter', 'cerddoriaeth dyner, fwy llon'),
  ],
  description: [
    told(
      '2:31.2–2:34.6',
      'morning',
      'Morning. “Going missing is not a crime.”',
      'Bore. “Dydy mynd ar goll ddim yn drosedd.”',
    ),
    told(
      '2:34.8–2:40.4',
      'string-cut',
      'A worker cuts Theo’s first string. “You can ask to be heard.”',
      'Gweithiwr yn torri llinyn cyntaf Theo. “Cei di ofyn am gael dy glywed.”',
    ),
    told(
      '2:40.6–2:44.6',
      'brother',
      'Amara calls her brother. “Things don’t change in a day.”',
      'Amara’n galw ei brawd. “Dydy pethau ddim yn newid mewn diwrnod.”',
    ),
    told(
      '2:44.8–2:49.6',
      'mum',
      'Maya sits with her mum. “But you are not on your own.”',
      'Maya’n eistedd gyda’i mam. “Ond dwyt ti ddim ar dy ben dy hun.”',
    ),
  ],
  pause: {
    at: seconds('2:50.0'),
    questions: [
      both(
        'What did each adult do that helped? What did they not do?',
        'Beth wnaeth pob oedolyn i helpu? Beth wnaethon nhw ddim ei wneud?',
      ),
      both(
        '“Things don’t change in a day.” What could change first, for each of the three?',
        '“Dydy pethau ddim yn newid mewn diwrnod.” Beth allai newid gyntaf, i bob un o’r tri?',
      ),
      both(
        'What is one thing that this group would tell a friend who said, “I could just go”?',
        'Pa un peth fyddai’r grŵp hwn yn ei ddweud wrth ffrind sy’n dweud, “Gallwn i jyst mynd”?',
      ),
    ],
  },
  safeguarding:
    'Answers the fears that keep children from asking: being in trouble, not being believed, nothing changing, everything changing. Hope without a lie: a right, not a guarantee; one string, one box, one step; not fixed in a day. An adult cuts the string, with his leave. The return talk (someone separate who asks and listens; each nation has its own rules) is shown as ordinary. Where Mum’s partner is now is not said: adults must not guess, and never suggest that making up comes before being safe. Going missing is no crime in any UK nation; what the pages say about things a child was made to do is careful and true.',
} as const satisfies SceneScript;
