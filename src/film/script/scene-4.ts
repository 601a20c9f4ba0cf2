import type { SceneScript } from './cues.ts';
import { both, message, moments, sound, told, voice } from './write.ts';
import { seconds, span } from './times.ts';

export const strings = {
  id: 'strings',
  chapter: both('Strings', 'Llinynnau'),
  ...span('1:26.0–2:00.0'),
  moments: moments({
    beam: '1:26.4',
    coat: '1:33.8',
    car: '1:35.0',
    key: '1:36.2',
    firstLoop: '1:38.0',
    chairGoes: '1:40.8',
    windowGoes: '1:42.2',
    doorGoes: '1:43.8',
    pressed: '1:44.4',
    darkest: '1:46.0',
    headLifts: '1:54.4',
    findsCuff: '1:55.6',
  }),
  words: [
    voice('1:26.8–1:29.6', 'Some people look like help.', 'Mae rhai’n edrych fel help.'),
    message('1:30.2–1:33.6', 'jay', 'no one gets you like i do', 'does neb yn deall ti fel fi'),
    voice('1:34.0–1:37.8', 'A coat. A lift. A place to stay.', 'Côt. Lifft. Lle i aros.'),
    message('1:38.2–1:40.4', 'jay', 'don’t tell anyone', 'paid dweud wrth neb'),
    voice('1:40.8–1:43.4', 'Then come the strings.', 'Wedyn daw’r llinynnau.'),
    message('1:43.8–1:46.0', 'jay', 'you owe me', 'ti mewn dyled i fi'),
    voice(
      '1:48.6–1:53.4',
      'Using a child for sex, or to carry drugs, is exploitation.',
      'Camfanteisio yw defnyddio plant am ryw neu i gario cyffuriau.',
      both('A secret that hurts is one you can tell.', 'Cei di ddweud am gyfrinach sy’n brifo.'),
    ),
    voice(
      '1:53.8–1:58.4',
      'That is wrong. It is never your fault.',
      'Dydy hynny ddim yn iawn. Dwyt ti byth ar fai.',
      both('It is never your fault. Tell someone.', 'Dwyt ti byth ar fai. Dweda wrth rywun.'),
    ),
  ],
  sounds: [
    sound('1:26.4–1:29.4', 'hum', 'cold, quiet hum', 'hymian oer, tawel'),
    sound('1:30.2–1:32.2', 'buzz', 'phone buzzes', 'ffôn yn dirgrynu'),
    sound('1:40.6–1:43.4', 'creak', 'string tightens, creaking', 'llinyn yn tynhau, yn gwichian'),
    sound('1:54.0–1:57.0', 'hum-fades', 'hum fades to silence', 'yr hymian yn distewi'),
  ],
  description: [
    told(
      '1:26.2–1:30.0',
      'cold-light',
      'Cold light finds Theo. “Some people look like help.”',
      'Golau oer yn cyrraedd Theo. “Mae rhai’n edrych fel help.”',
    ),
    told(
      '1:30.2–1:33.8',
      'jay',
      'Jay texts: “No one gets you like I do.”',
      'Jay’n tecstio: “Does neb yn deall ti fel fi.”',
    ),
    told(
      '1:34.0–1:38.0',
      'gifts',
      'Gifts. “A coat. A lift. A place to stay.”',
      'Anrhegion. “Côt. Lifft. Lle i aros.”',
    ),
    told('1:38.2–1:40.6', 'secret', 'Jay: “Don’t tell anyone.”', 'Jay: “Paid dweud wrth neb.”'),
    told(
      '1:40.8–1:43.6',
      'strings',
      '“Then come the strings.” They tighten.',
      '“Wedyn daw’r llinynnau.” Maen nhw’n tynhau.',
    ),
    told('1:43.8–1:46.0', 'debt', 'Jay: “You owe me.”', 'Jay: “Ti mewn dyled i fi.”'),
    told('1:46.2–1:48.4', 'dark', 'Dark closes round him.', 'Tywyllwch yn cau amdano.'),
    told(
      '1:48.6–1:53.4',
      'exploitation',
      '“Using a child for sex, or to carry drugs, is exploitation.”',
      '“Camfanteisio yw defnyddio plant am ryw neu i gario cyffuriau.”',
      both(
        '“A secret that hurts is one you can tell.”',
        '“Cei di ddweud am gyfrinach sy’n brifo.”',
      ),
    ),
    told(
      '1:53.8–1:58.8',
      'never-your-fault',
      'He looks up. “That is wrong. It is never your fault.”',
      'Mae’n codi ei ben. “Dydy hynny ddim yn iawn. Dwyt ti byth ar fai.”',
      both(
        'He looks up. “It is never your fault. Tell someone.”',
        'Mae’n codi ei ben. “Dwyt ti byth ar fai. Dweda wrth rywun.”',
      ),
    ),
  ],
  pause: {
    at: seconds('2:00.0'),
    first: both(
      'Check the room first; offer a break; nobody has to speak.',
      'Edrycha sut mae pawb yn gyntaf; cynigia egwyl; does dim rhaid i neb siarad.',
    ),
    questions: [
      both(
        'What did Jay do that was meant to look kind? What was it really for? What went missing from round Theo?',
        'Beth wnaeth Jay i edrych yn garedig? Beth oedd ei bwrpas go iawn? Beth ddiflannodd o gwmpas Theo?',
      ),
      both(
        'Who is responsible for what happened? Why might Theo still feel that he is? What would you tell him?',
        'Pwy sy’n gyfrifol am beth ddigwyddodd? Pam y gallai Theo deimlo mai fe sydd? Beth fyddet ti’n ei ddweud wrtho?',
      ),
      both(
        'What might stop Theo telling? What would you want an adult to say first?',
        'Beth allai rwystro Theo rhag dweud? Beth fyddet ti am i oedolyn ei ddweud gyntaf?',
      ),
    ],
  },
  safeguarding:
    'Attention, gift, secret, debt, and being cut off from home can be recognised; nothing can be copied, and no harm is shown. It is named once, plainly, by what the other person does (“using”), so a child need not have felt forced; “child” is meant as in law, under 18, and the notes say so. Where blame lies comes in the same breath. Both kinds of exploitation are named because the same hook serves both, and boys are missed in one and girls in the other. The exploiter has no face, age, sex or background, so no group is pointed at. The child does not cause it, consent to it, or have to be clever enough to stop it. Not promised: that police will never ask what he was made to do.',
} as const satisfies SceneScript;
