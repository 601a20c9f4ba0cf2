import { seconds } from '../times.ts';
import { both, message, sound, told, voice } from '../write.ts';
import type { ChoicePoint } from './choice.ts';

export const mayaChoice: ChoicePoint = {
  id: 'maya',
  // The fold is open again, and shows both ways.
  at: seconds('0:43.6'),
  question: both(
    'Maya is at the door. What does she do?',
    'Mae Maya wrth y drws. Beth mae hi’n ei wneud?',
  ),
  clips: [
    {
      id: 'message-jess',
      label: both('Message Jess.', 'Anfon neges at Jess.'),
      seconds: 17,
      words: [
        voice(
          '0:00.4–0:03.6',
          'The first words are the hardest.',
          'Y geiriau cyntaf yw’r anoddaf.',
        ),
        message(
          '0:04.0–0:07.2',
          'maya',
          'you awake? it’s bad here',
          'ti’n effro? ma’n rili drwg yma',
        ),
        message(
          '0:07.6–0:10.8',
          'jess',
          'i’m here. who can we tell?',
          'dwi yma. pwy allwn ni ddweud wrthyn nhw?',
        ),
        message('0:11.2–0:13.4', 'maya', 'miss rowe. tomorrow', 'miss rowe. fory'),
        voice('0:13.8–0:16.6', 'One person knows now.', 'Mae un person yn gwybod nawr.'),
      ],
      sounds: [
        sound(
          '0:00.6–0:03.4',
          'three-notes',
          'piano, three rising notes',
          'piano, tri nodyn yn codi',
        ),
        sound('0:07.4–0:09.6', 'buzz', 'phone buzzes', 'ffôn yn dirgrynu'),
      ],
      description: [
        told(
          '0:00.2–0:03.6',
          'hardest',
          '“The first words are the hardest.”',
          '“Y geiriau cyntaf yw’r anoddaf.”',
        ),
        told(
          '0:03.8–0:07.2',
          'awake',
          'Maya texts Jess: “You awake? It’s bad here.”',
          'Maya’n tecstio Jess: “Ti’n effro? Ma’n rili drwg yma.”',
        ),
        told(
          '0:07.4–0:10.8',
          'who',
          'Jess: “I’m here. Who can we tell?”',
          'Jess: “Dwi yma. Pwy allwn ni ddweud wrthyn nhw?”',
        ),
        told('0:11.0–0:13.6', 'tomorrow', '“Miss Rowe. Tomorrow.”', '“Miss Rowe. Fory.”'),
        told(
          '0:13.8–0:16.8',
          'knows',
          '“One person knows now.”',
          '“Mae un person yn gwybod nawr.”',
        ),
      ],
      joins: seconds('0:53.0'),
      adds: both(
        'If it is not safe to wait until tomorrow, ring tonight.',
        'Os nad yw’n saff aros tan fory, ffonia heno.',
      ),
      reasoning:
        'Rehearses real words; the friend brings in an adult rather than carrying it alone. The page adds: if it is not safe to wait until tomorrow, ring tonight.',
    },
    {
      id: 'open-the-door',
      label: both('Open the door.', 'Agor y drws.'),
      seconds: 13,
      words: [
        voice(
          '0:00.4–0:04.2',
          'She goes. She can still ask for help.',
          'Mae hi’n mynd. Gall hi ofyn am help o hyd.',
        ),
        message('0:04.8–0:08.0', 'jess', 'saw you online. you ok?', 'gweld ti ar-lein. ti’n iawn?'),
        voice('0:08.8–0:12.4', 'It’s not too late to ask.', 'Dyw hi ddim yn rhy hwyr i ofyn.'),
      ],
      sounds: [
        sound('0:00.6–0:03.4', 'footsteps', 'footsteps, one held note', 'sŵn traed, un nodyn hir'),
        sound('0:04.6–0:06.8', 'buzz', 'phone buzzes', 'ffôn yn dirgrynu'),
      ],
      description: [
        told(
          '0:00.2–0:04.4',
          'goes',
          'Maya steps outside. “She goes. She can still ask for help.”',
          'Maya’n camu allan. “Mae hi’n mynd. Gall hi ofyn am help o hyd.”',
        ),
        told(
          '0:04.6–0:08.2',
          'online',
          'Jess: “Saw you online. You OK?”',
          'Jess: “Gweld ti ar-lein. Ti’n iawn?”',
        ),
        told(
          '0:08.4–0:12.8',
          'not-too-late',
          'The thread stays lit. “It’s not too late to ask.”',
          'Mae’r edau’n dal yn olau. “Dyw hi ddim yn rhy hwyr i ofyn.”',
        ),
      ],
      joins: seconds('0:53.0'),
      reasoning: 'No scolding, and the way back to help is visible from the first second.',
    },
  ],
};
