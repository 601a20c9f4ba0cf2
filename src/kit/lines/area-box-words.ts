import type { LookUpWords } from '#areas/look-up/look-up-words.ts';
import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import { threeNumbers } from '#directory/three-numbers.ts';
import type { Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { areaLineWords, type AreaLineWords } from './area-lines.ts';
import type { HandOutLine } from './hand-out-line.ts';
import { lineOf } from './line-of.ts';

/** What may not be known of a council: any number, one for the day, one for nights and weekends. */
export type Lack = 'number' | 'day' | 'night';

/** What the browser finds councils with, and all that it says: one file for the pages that have no room for it. */
export interface AreaBoxWords {
  readonly lookUp: LookUpWords;
  readonly lines: AreaLineWords;
  /** The number of the police, to which the name of a force is put. */
  readonly police: HandOutLine;
  /** Where the script is that knows the lists. */
  readonly desk: string;
  /** Attributes that keep what is typed from being kept. */
  readonly field: Readonly<Record<string, string>>;
  /** The pattern of `wholePostcode`: as code it would be one more file for /near-me/ to ask for, which has it in its page. */
  readonly postcode: string;
  readonly say: Readonly<
    Record<'label' | 'hint' | 'pick' | 'none' | 'nation' | 'failed' | 'taken' | Lack, string>
  >;
}

/** The words in one language. @throws when the directory has no number for the police. */
export function areaBoxWords(
  directory: Directory,
  language: Language,
  given: Pick<AreaBoxWords, 'lookUp' | 'desk' | 'field' | 'postcode'>,
): AreaBoxWords {
  const say = words(language);
  const service = byId(directory).services.get('police-101');
  const police = service && lineOf(service, language, say);
  if (police === undefined) {
    throw new Error(
      'content/services/police-101.yaml is missing or has no number; cards and lists of an area name it.',
    );
  }
  return {
    ...given,
    lines: areaLineWords(say),
    police,
    say: {
      label: say('council.label'),
      hint: say('council.hint'),
      pick: say('near.perhaps'),
      none: say('council.none'),
      nation: say('council.nation'),
      failed: say('council.failed'),
      taken: say('council.taken', { name: '{name}' }),
      number: say('area.no_number'),
      day: say('area.no_day'),
      night: say('area.no_night', { number: threeNumbers(directory).emergency.value }),
    },
  };
}
