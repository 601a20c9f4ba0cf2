import { seconds } from '../times.ts';
import { both, message, sound, told, voice } from '../write.ts';
import type { ChoicePoint } from './choice.ts';

export const theoChoice: ChoicePoint = {
  id: 'theo',
  at: seconds('1:40.4'),
  question: both(
    'Theo feels bad about the messages. What does he do?',
    'Mae Theo’n teimlo’n wael am y negeseuon. Beth mae e’n ei wneud?',
  ),
  clips: [
    {
      id: 'keep-it',
      label: both('Keep it to himself.', 'Cadw’r peth iddo’i hun.'),
      seconds: 15,
      words: [
        voice('0:00.6–0:03.8', 'Secrets like this get heavy.', 'Mae cyfrinachau fel hyn yn drwm.'),
        message(
          '0:06.0–0:11.2',
          'dad',
          'you’ve gone quiet mate. whatever it is, you’re not in trouble',
          'ti’n dawel, boi. beth bynnag yw e, ti ddim mewn trwbwl',
        ),
        voice('0:12.0–0:14.6', 'Someone noticed.', 'Mae rhywun wedi sylwi.'),
      ],
      sounds: [
        sound('0:00.6–0:03.6', 'hum-thins', 'cold hum; then it thins', 'hymian oer; yna’n teneuo'),
        sound('0:06.0–0:08.2', 'buzz', 'phone buzzes', 'ffôn yn dirgrynu'),
      ],
      description: [
        told(
          '0:00.2–0:04.0',
          'heavy',
          'The strings pull tighter. “Secrets like this get heavy.”',
          'Y llinynnau’n tynhau. “Mae cyfrinachau fel hyn yn drwm.”',
        ),
        told('0:04.2–0:05.8', 'light', 'Light under the door.', 'Golau o dan y drws.'),
        told(
          '0:06.0–0:11.6',
          'quiet',
          'Dad texts: “You’ve gone quiet, mate. Whatever it is, you’re not in trouble.”',
          'Dad yn tecstio: “Ti’n dawel, boi. Beth bynnag yw e, ti ddim mewn trwbwl.”',
        ),
        told('0:12.0–0:14.8', 'noticed', '“Someone noticed.”', '“Mae rhywun wedi sylwi.”'),
      ],
      joins: seconds('1:48.0'),
      reasoning: 'Not telling is common and is not punished; noticing is the adult’s job.',
    },
    {
      id: 'show-someone',
      label: both('Show someone.', 'Dangos i rywun.'),
      seconds: 15,
      words: [
        message('0:01.0–0:04.0', 'theo', 'can i show you something', 'ga i ddangos rhywbeth i ti'),
        message('0:04.4–0:07.0', 'dad', 'course. come here', 'wrth gwrs. dere ’ma'),
        voice(
          '0:08.4–0:13.6',
          'It can feel embarrassing. The shame isn’t yours.',
          'Mae’n gallu teimlo’n lletchwith. Nid dy gywilydd di yw e.',
        ),
      ],
      sounds: [
        sound('0:01.0–0:03.6', 'hum-stops', 'cold hum stops', 'yr hymian oer yn stopio'),
        sound('0:04.4–0:07.0', 'warm-chord', 'one warm chord', 'un cord cynnes'),
      ],
      description: [
        told(
          '0:00.4–0:04.2',
          'show',
          'Theo shows Dad his phone. “Can I show you something?”',
          'Theo’n dangos ei ffôn i Dad. “Ga i ddangos rhywbeth i ti?”',
        ),
        told('0:04.4–0:07.2', 'course', 'Dad: “Course. Come here.”', 'Dad: “Wrth gwrs. Dere ’ma.”'),
        told(
          '0:07.4–0:14.0',
          'shame',
          'The strings go slack. “It can feel embarrassing. The shame isn’t yours.”',
          'Y llinynnau’n llacio. “Mae’n gallu teimlo’n lletchwith. Nid dy gywilydd di yw e.”',
        ),
      ],
      joins: seconds('1:48.0'),
      adds: both(
        'If the first adult does not help, tell another.',
        'Os nad yw’r oedolyn cyntaf yn helpu, dweda wrth un arall.',
      ),
      reasoning:
        'Telling helps at once but does not make the child responsible for ending it; an adult still has to act. Dad does not shout, delete, or take the phone. The page adds: if the first adult does not help, tell another.',
    },
  ],
};
