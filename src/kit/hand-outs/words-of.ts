import { dayInWords } from '#language/day-words.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import { kitLicence } from '../files/kit-file.ts';
import type { HandOutLine } from '../lines/hand-out-line.ts';
import type { HandOutWords } from './hand-out.ts';

/** The words around the numbers. The foot names the day on which the oldest of them was read. */
export function handOutWords(
  lines: readonly Pick<HandOutLine, 'read'>[],
  language: Language,
  say: Say,
): HandOutWords {
  const [oldest = ''] = lines.map(({ read }) => read).sort();
  return {
    title: say('handout.title'),
    heading: say('handout.heading'),
    second: say('handout.second'),
    scan: say('handout.scan'),
    foot: say('handout.foot', { day: dayInWords(oldest, language), licence: kitLicence }),
    plainTitle: say('handout.plain_title'),
  };
}
