import type { Service } from '#directory/schema/service.ts';
import type { Language } from './paths.ts';
import { words } from './words.ts';

/** The nations that a service is for, by name. */
export function nationsInWords({ nations }: Service, language: Language): string {
  return nations.map((nation) => words(language)(`nation.${nation}`)).join(', ');
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
