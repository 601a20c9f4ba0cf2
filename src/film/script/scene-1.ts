import type { SceneScript } from './cues.ts';
import { both, moments, sound, told, voice } from './write.ts';
import { span } from './times.ts';

export const threeWindows = {
  id: 'three-windows',
  chapter: both('Three windows', 'Tair ffenest'),
  ...span('0:07.0–0:31.0'),
  moments: moments({
    titleLit: '0:09.6',
    pullEnds: '0:09.6',
    titleFades: '0:11.0',
    mayaRoom: '0:11.2',
    firstJab: '0:12.6',
    secondJab: '0:14.2',
    hatDown: '0:14.8',
    lightDims: '0:15.72',
    toTheo: '0:16.6',
    theoRoom: '0:17.8',
    forkUp: '0:18.8',
    forkDown: '0:19.8',
    chairPushed: '0:21.0',
    toAmara: '0:23.0',
    amaraRoom: '0:24.2',
    tapeStarts: '0:24.4',
    thumbStops: '0:27.2',
    photoTurned: '0:28.2',
  }),
  words: [
    voice('0:08.8–0:11.2', 'My Choice', 'Fy Newis i'),
    voice('0:11.6–0:16.0', 'Maya, 13. It’s the shouting.', 'Maya, 13. Y gweiddi.'),
    voice('0:18.0–0:22.4', 'Theo, 14. It’s the quiet.', 'Theo, 14. Y tawelwch.'),
    voice(
      '0:24.4–0:29.6',
      'Amara, 15. In care. It’s being moved. Again.',
      'Amara, 15. Mewn gofal. Cael fy symud. Eto.',
    ),
  ],
  sounds: [
    sound('0:07.4–0:10.4', 'music-begins', 'gentle music begins', 'cerddoriaeth dyner yn dechrau'),
    sound(
      '0:11.2–0:15.6',
      'shouting',
      'muffled shouting through a wall',
      'gweiddi aneglur drwy wal',
    ),
    sound(
      '0:18.0–0:21.6',
      'fridge',
      'a fridge hums; nothing else',
      'oergell yn hymian; dim byd arall',
    ),
    sound('0:24.4–0:28.0', 'tape', 'packing tape pulled slowly', 'tynnu tâp pacio’n araf'),
  ],
  description: [
    told(
      '0:07.2–0:11.0',
      'windows',
      'Night. A girl at a window. Other windows light.',
      'Nos. Merch wrth ffenest. Ffenestri eraill yn goleuo.',
    ),
    told(
      '0:11.2–0:17.2',
      'maya',
      'Maya, 13, sits on the stairs under two angry shadows. “It’s the shouting.”',
      'Maya, 13, ar y grisiau o dan ddau gysgod blin. “Y gweiddi.”',
    ),
    told(
      '0:17.6–0:23.6',
      'theo',
      'Theo, 14, alone at a table, by the glow of his phone. “It’s the quiet.”',
      'Theo, 14, ar ei ben ei hun wrth fwrdd, yng ngolau ei ffôn. “Y tawelwch.”',
    ),
    told(
      '0:24.0–0:30.6',
      'amara',
      'Amara, 15, in care, tapes a box; on it, a boy’s photo. “It’s being moved. Again.”',
      'Amara, 15, mewn gofal, yn tapio bocs; arno, llun bachgen. “Cael fy symud. Eto.”',
    ),
  ],
  safeguarding:
    'Three ordinary reasons, none extreme, so that a child does not conclude “mine isn’t bad enough to count”. A girl, a boy and a child in care; no reason is ranked above another. Shadows stand for conflict: they never touch, and no one is hit. Nothing says why parents or carers behave as they do, or that a tired father or a foster home is to blame.',
} as const satisfies SceneScript;
