import { seconds } from '../times.ts';
import { both, message, sound, told, voice } from '../write.ts';
import type { ChoicePoint } from './choice.ts';

export const amaraChoice: ChoicePoint = {
  id: 'amara',
  at: seconds('2:16.0'),
  question: both(
    'Someone asks Amara if she is OK. What does she say?',
    'Mae rhywun yn gofyn i Amara ydy hi’n iawn. Beth mae hi’n ei ddweud?',
  ),
  clips: [
    {
      id: 'im-fine',
      label: both('“I’m fine.”', '“Dwi’n iawn.”'),
      seconds: 15,
      words: [
        message('0:00.4–0:02.2', 'amara', 'i’m fine', 'dwi’n iawn'),
        voice('0:02.6–0:05.8', 'It’s OK not to be ready.', 'Mae’n iawn peidio â bod yn barod.'),
        message(
          '0:06.2–0:09.0',
          'station-worker',
          'No rush. I’ll be here.',
          'Dim brys. Bydda i yma.',
        ),
        voice('0:11.6–0:14.6', 'Sometimes it takes two goes.', 'Weithiau mae angen dau gynnig.'),
      ],
      sounds: [sound('0:06.4–0:09.0', 'rain-eases', 'rain easing', 'glaw yn tawelu')],
      description: [
        told('0:00.2–0:02.4', 'fine', 'Amara: “I’m fine.”', 'Amara: “Dwi’n iawn.”'),
        told(
          '0:02.6–0:05.8',
          'ready',
          '“It’s OK not to be ready.”',
          '“Mae’n iawn peidio â bod yn barod.”',
        ),
        told(
          '0:06.0–0:09.2',
          'no-rush',
          'The worker sits: “No rush. I’ll be here.”',
          'Y gweithiwr yn eistedd: “Dim brys. Bydda i yma.”',
        ),
        told('0:09.4–0:11.4', 'photo', 'Amara shows her the photo.', 'Amara’n dangos y llun.'),
        told(
          '0:11.6–0:14.8',
          'two-goes',
          '“Sometimes it takes two goes.”',
          '“Weithiau mae angen dau gynnig.”',
        ),
      ],
      joins: seconds('2:17.0'),
      reasoning: 'Refusal is respected; help stays put. Trust may take more than one try.',
    },
    {
      id: 'not-really',
      label: both('“Not really.”', '“Ddim wir.”'),
      seconds: 15,
      words: [
        message('0:00.4–0:02.2', 'amara', 'not really', 'ddim wir'),
        message('0:02.6–0:05.8', 'amara', 'i want to see my brother', 'dwi isie gweld fy mrawd'),
        message(
          '0:06.2–0:09.6',
          'station-worker',
          'Who would you like me to ring?',
          'Pwy hoffet ti i fi ffonio?',
        ),
        message('0:10.0–0:11.4', 'amara', 'Dee', 'Dee'),
        voice('0:11.8–0:14.6', 'She said it. Someone heard.', 'Dywedodd hi. Clywodd rhywun.'),
      ],
      sounds: [
        sound(
          '0:00.6–0:03.4',
          'four-notes',
          'piano, four rising notes',
          'piano, pedwar nodyn yn codi',
        ),
      ],
      description: [
        told('0:00.2–0:02.4', 'not-really', 'Amara: “Not really.”', 'Amara: “Ddim wir.”'),
        told(
          '0:02.6–0:05.8',
          'brother',
          '“I want to see my brother.”',
          '“Dwi isie gweld fy mrawd.”',
        ),
        told(
          '0:06.0–0:09.8',
          'ring',
          'The worker: “Who would you like me to ring?”',
          'Y gweithiwr: “Pwy hoffet ti i fi ffonio?”',
        ),
        told('0:10.0–0:11.6', 'dee', 'Amara: “Dee.”', 'Amara: “Dee.”'),
        told(
          '0:11.8–0:14.8',
          'heard',
          '“She said it. Someone heard.”',
          '“Dywedodd hi. Clywodd rhywun.”',
        ),
      ],
      joins: seconds('2:17.0'),
      adds: both(
        'Staff may also let police or social workers know that she is safe, and should tell her so.',
        'Efallai y bydd staff hefyd yn rhoi gwybod i’r heddlu neu weithwyr cymdeithasol ei bod hi’n saff, a dylen nhw ddweud hynny wrthi.',
      ),
      reasoning:
        'Names the need under the going; the adult asks and does not take over. The page adds: staff may also let police or social workers know that she is safe, and should tell her so.',
    },
  ],
};
