import type { SceneScript } from './cues.ts';
import { both, message, moments, sound, told, voice } from './write.ts';
import { span } from './times.ts';

export const anotherDoor = {
  id: 'another-door',
  chapter: both('Another door', 'Drws arall'),
  ...span('2:00.0–2:31.0'),
  moments: moments({
    threadTaken: '2:00.6',
    threadLights: '2:01.0',
    threadRuns: '2:02.4',
    toTyping: '2:04.2',
    sent: '2:05.6',
    answer: '2:08.0',
    toStation: '2:11.6',
    stationThere: '2:12.2',
    workerCrouches: '2:12.2',
    coatHeld: '2:14.0',
    armsIn: '2:15.0',
    toStreet: '2:16.2',
    streetThere: '2:16.8',
    umbrella: '2:18.6',
    toSchool: '2:20.2',
    schoolThere: '2:20.8',
    chairTurns: '2:22.4',
    toDoor: '2:24.8',
    creaseCloses: '2:25.2',
    doorThere: '2:26.4',
    oneMaya: '2:28.8',
  }),
  words: [
    voice(
      '2:00.6–2:04.0',
      'What they did was not your choice.',
      'Nid dy ddewis di oedd beth wnaethon nhw.',
    ),
    voice('2:04.2–2:07.4', 'What you do next can be.', 'Gall y cam nesaf fod yn ddewis i ti.'),
    message(
      '2:08.0–2:11.6',
      'helpline',
      'hi. no need to say your name',
      'helo. does dim rhaid dweud dy enw',
    ),
    message(
      '2:12.4–2:16.0',
      'station-worker',
      'You OK? I can wait with you.',
      'Ti’n iawn? Galla i aros gyda ti.',
    ),
    message('2:16.8–2:20.2', 'jess', 'told my mum. we’re coming', 'wedi dweud wrth mam. ni’n dod'),
    message('2:21.0–2:25.0', 'maya', 'Miss, can I talk to you?', 'Miss, ga i siarad â chi?'),
    voice(
      '2:26.6–2:30.0',
      'Whichever way you went, there’s a door.',
      'Pa ffordd bynnag est ti, mae ’na ddrws.',
    ),
  ],
  sounds: [
    sound('2:01.0–2:04.0', 'four-notes', 'piano, four rising notes', 'piano, pedwar nodyn yn codi'),
    sound(
      '2:05.6–2:08.2',
      'sent',
      'message sent; then a warm chord',
      'neges yn mynd; yna cord cynnes',
    ),
    sound('2:16.8–2:19.0', 'buzz', 'phone buzzes', 'ffôn yn dirgrynu'),
    sound('2:25.4–2:28.6', 'opens', 'music opens out, warm', 'y gerddoriaeth yn agor, yn gynnes'),
  ],
  description: [
    told(
      '2:00.2–2:04.4',
      'not-your-choice',
      'A gold thread lights. “What they did was not your choice.”',
      'Edau aur yn goleuo. “Nid dy ddewis di oedd beth wnaethon nhw.”',
    ),
    told(
      '2:04.6–2:07.0',
      'can-be',
      '“What you do next can be.”',
      '“Gall y cam nesaf fod yn ddewis i ti.”',
    ),
    told(
      '2:07.2–2:11.8',
      'helpline',
      'He texts a helpline. “Hi. No need to say your name.”',
      'Mae’n tecstio llinell gymorth. “Helo. Does dim rhaid dweud dy enw.”',
    ),
    told(
      '2:12.0–2:16.8',
      'worker',
      'Amara, with a station worker: “You OK? I can wait with you.”',
      'Amara, a gweithiwr yr orsaf: “Ti’n iawn? Galla i aros gyda ti.”',
    ),
    told(
      '2:16.8–2:20.4',
      'coming',
      'Jess to Maya: “Told my mum. We’re coming.”',
      'Jess wrth Maya: “Wedi dweud wrth Mam. Ni’n dod.”',
    ),
    told(
      '2:20.4–2:25.2',
      'miss',
      'In the other story, at school: “Miss, can I talk to you?”',
      'Yn y stori arall, yn yr ysgol: “Miss, ga i siarad â chi?”',
    ),
    told(
      '2:25.4–2:30.4',
      'one-maya',
      'Two Mayas become one. “Whichever way you went, there’s a door.”',
      'Dwy Maya’n troi’n un. “Pa ffordd bynnag est ti, mae ’na ddrws.”',
    ),
  ],
  safeguarding:
    'Four different doors: helpline, a stranger whose job is to help, a friend with an adult, a teacher. The safe adult keeps distance and asks; the coat comes with no string, so kindness is not made frightening. The child chooses to reach; adults do the rescuing. Theo texts: many children will not or cannot speak, and he wears a hearing aid. What the helpline says is true of the services named at the end; when they must act is on the page. Staff who find a child also tell police or social workers: the notes say so, and that they should tell the child first. Jess does not go alone. Amara’s worker comes in person, so care is shown as care.',
} as const satisfies SceneScript;
