import type { Both } from './cues.ts';
import { both } from './write.ts';

/** The three numbers as people read them; they come from the directory's data. */
export interface EndNumbers {
  readonly away: string;
  readonly anyTime: string;
  readonly emergency: string;
}

export interface EndRow {
  /** When to use the number. */
  readonly when: Both;
  /** Whose it is and how to use it. */
  readonly who: Both;
  readonly number: string;
}

export interface EndCard {
  readonly rows: readonly EndRow[];
  readonly cost: Both;
}

/** The still card at the end of the film; `younger` is its wording for ages 9 to 11. */
export function endCard(numbers: EndNumbers, younger = false): EndCard {
  return {
    rows: [
      {
        when: younger
          ? both('Need to talk?', 'Angen siarad?')
          : both(
              'Thinking about it, or already away?',
              'Yn meddwl am fynd, neu wedi mynd yn barod?',
            ),
        who: both('Missing People: call or text', 'Missing People: ffonia neu tecstia'),
        number: numbers.away,
      },
      {
        when: both('Worried about anything?', 'Poeni am rywbeth?'),
        who: both('Childline', 'Childline'),
        number: numbers.anyTime,
      },
      {
        when: both('In danger now?', 'Mewn perygl nawr?'),
        who: both('Call', 'Ffonia'),
        number: numbers.emergency,
      },
    ],
    cost: both('Calls to these numbers are free.', 'Mae galwadau i’r rhifau hyn am ddim.'),
  };
}
