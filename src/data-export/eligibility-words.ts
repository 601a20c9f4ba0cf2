import type { Service } from '#directory/schema/service.ts';
import { agesInWords } from '#language/reach-words.ts';
import { openDataWordsOf } from './open-data-words.ts';

/** Whom a service answers, and for what ages; where the ages are our own reading, that is said. */
export function eligibilityWords(service: Service): string {
  const { terms } = openDataWordsOf();
  const whom = service.who.map((one) => terms.audience[one].name).join(', ');
  const limits = agesInWords(service, 'en');
  return limits === undefined ? `${whom}.` : `${whom}. ${limits}.`;
}
