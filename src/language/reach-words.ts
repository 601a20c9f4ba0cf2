import type { Nation } from '#directory/schema/basics.ts';
import type { Service } from '#directory/schema/service.ts';
import type { Language } from './paths.ts';
import { words } from './words.ts';

/** Nations by name; all four have one. */
export function nationsInWords(nations: readonly Nation[], language: Language): string {
  const say = words(language);
  return nations.length === 4
    ? say('nation.all')
    : nations.map((nation) => say(`nation.${nation}`)).join(', ');
}

/**
 * From what age on a service helps, where the words `beside` it do not name the age: a child too young
 * for it would ring in vain. Many summaries name it.
 */
export function fromAgeInWords(
  service: Service,
  language: Language,
  beside = service.summary,
): string | undefined {
  const from = service.ages?.min;
  return from === undefined || beside.includes(from) ? undefined : agesInWords(service, language);
}

/** The ages that a service is for, or undefined where it states no limit. */
export function agesInWords({ ages }: Service, language: Language): string | undefined {
  if (ages === undefined) return undefined;
  const say = words(language);
  const { min, max, says } = ages;
  const limit =
    min !== undefined && max !== undefined
      ? say('service.ages.between', { min, max })
      : min !== undefined
        ? say('service.ages.from', { min })
        : say('service.ages.up_to', { max: max ?? '' });
  return says === 'us' ? `${limit} ${say('service.ages.ours')}` : limit;
}
