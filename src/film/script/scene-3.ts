import type { SceneScript } from './cues.ts';
import { both, message, moments, sound, told, voice } from './write.ts';
import { seconds, span } from './times.ts';

export const outside = {
  id: 'outside',
  chapter: both('Outside', 'Y tu allan'),
  ...span('0:58.0–1:26.0'),
  moments: moments({
    firstStep: '0:58.8',
    air: '1:03.0',
    armsOpen: '1:04.2',
    armsClose: '1:07.2',
    rain: '1:08.4',
    toAmara: '1:12.6',
    amaraThere: '1:13.2',
    busLeaves: '1:13.2',
    photoUp: '1:15.2',
    signGoesDark: '1:16.4',
    coatOffHook: '1:17.2',
    toMaya: '1:18.8',
    mayaSits: '1:19.4',
    phoneLights: '1:20.0',
    phoneDown: '1:23.6',
  }),
  words: [
    voice('0:59.2–1:01.8', 'Some of us go.', 'Mae rhai ohonon ni’n mynd.'),
    voice('1:03.4–1:06.6', 'At first it feels like air.', 'I ddechrau, mae fel awyr iach.'),
    voice('1:09.0–1:12.4', 'Then it’s cold. Then it’s late.', 'Wedyn mae’n oer. Wedyn mae’n hwyr.'),
    voice('1:15.2–1:18.6', 'No one knows where I am.', 'Does neb yn gwybod ble dw i.'),
    message(
      '1:20.4–1:24.4',
      'mum',
      'not angry. just scared. please ring',
      'ti ddim mewn trwbwl. dwi jyst yn poeni. ffonia plis',
    ),
  ],
  sounds: [
    sound(
      '0:59.0–1:02.0',
      'footsteps',
      'footsteps; open, quiet music',
      'sŵn traed; cerddoriaeth dawel, agored',
    ),
    sound('1:08.4–1:11.6', 'rain', 'rain', 'glaw'),
    sound('1:13.0–1:15.0', 'bus', 'a bus drives away', 'bws yn gyrru i ffwrdd'),
    sound('1:19.8–1:22.2', 'buzz', 'phone buzzes', 'ffôn yn dirgrynu'),
  ],
  description: [
    told(
      '0:58.8–1:03.0',
      'some-go',
      '“Some of us go.” Maya walks past closed shops.',
      '“Mae rhai ohonon ni’n mynd.” Maya’n cerdded heibio siopau wedi cau.',
    ),
    told(
      '1:03.2–1:08.0',
      'air',
      'Her shoulders drop. “At first it feels like air.”',
      'Ei hysgwyddau’n ymlacio. “I ddechrau, mae fel awyr iach.”',
    ),
    told(
      '1:08.4–1:13.4',
      'cold',
      'Rain falls. “Then it’s cold. Then it’s late.”',
      'Glaw. “Wedyn mae’n oer. Wedyn mae’n hwyr.”',
    ),
    told(
      '1:13.6–1:19.6',
      'bus',
      'Amara, photo in hand, waits for a bus. “No one knows where I am.”',
      'Amara, llun yn ei llaw, yn aros am fws. “Does neb yn gwybod ble dw i.”',
    ),
    told(
      '1:20.2–1:25.4',
      'mum',
      'Mum texts Maya: “Not angry. Just scared. Please ring.”',
      'Mam yn tecstio Maya: “Ti ddim mewn trwbwl. Dwi jyst yn poeni. Ffonia plis.”',
    ),
  ],
  pause: {
    at: seconds('1:26.0'),
    questions: [
      both(
        'The film says that at first it feels “like air”. What does that mean? What changes?',
        'Mae’r ffilm yn dweud ei fod “fel awyr iach” i ddechrau. Beth yw ystyr hynny? Beth sy’n newid?',
      ),
      both(
        'What might Maya think will happen if she rings? What might really happen? Who else could she ring instead?',
        'Beth mae Maya’n meddwl fydd yn digwydd os bydd hi’n ffonio? Beth allai ddigwydd go iawn? Pwy arall allai hi ei ffonio?',
      ),
      both(
        'What could a friend, a passer-by or a bus driver do that would help? What would not help?',
        'Beth allai ffrind, rhywun yn y stryd neu yrrwr bws ei wneud i helpu? Beth fyddai ddim yn helpu?',
      ),
    ],
  },
  safeguarding:
    'Honest both ways: relief is named (children say so, and leaving it out loses trust), then cold, loneliness, and being unreachable; said as “I”, a feeling and not a telling-off, while the picture shows that it is not quite true. No sleeping places, routes or tactics. One message and one coat stand for people looking: worried, not furious; a child in care is missed too. Not every child has such a message; the notes tell adults to say so. For ages 9–11 no change.',
} as const satisfies SceneScript;
