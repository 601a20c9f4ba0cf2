import type { Service } from '#directory/schema/service.ts';
import { words } from '#language/words.ts';
import { openDataWordsOf } from './open-data-words.ts';

/** Whom a service answers, and for what ages; where the ages are our own reading, that is said. */
export function eligibilityWords({ who, ages }: Service): string {
  const { terms } = openDataWordsOf();
  const whom = who.map((one) => terms.audience[one].name).join(', ');
  const limits = ages === undefined ? undefined : ageWords(ages);
  return limits === undefined ? `${whom}.` : `${whom}. ${limits}.`;
}

function ageWords({ min, max, says }: NonNullable<Service['ages']>): string {
  const say = words('en');
  const limits =
    min !== undefined && max !== undefined
      ? say('service.ages.between', { min, max })
      : min !== undefined
        ? say('service.ages.from', { min })
        : say('service.ages.up_to', { max: max ?? '' });
  return says === 'us' ? `${limits} ${say('service.ages.ours')}` : limits;
}
