import type { PackedAuthority, PackedForce } from './pack-format.ts';

/** A name, and the language that it is in. */
export interface AreaName {
  readonly name: string;
  readonly language: 'en' | 'cy';
}

/** As people say it: `Leeds`. */
export function shortName({ shortName, welsh }: PackedAuthority, language: 'en' | 'cy'): AreaName {
  return inLanguage(shortName, welsh?.shortName, language);
}

/** Its whole name: `Leeds City Council`. */
export function wholeName({ name, welsh }: PackedAuthority, language: 'en' | 'cy'): AreaName {
  return inLanguage(name, welsh?.name, language);
}

export function forceName({ name, welsh }: PackedForce, language: 'en' | 'cy'): AreaName {
  return inLanguage(name, welsh, language);
}

function inLanguage(english: string, welsh: string | undefined, language: 'en' | 'cy'): AreaName {
  return language === 'cy' && welsh !== undefined
    ? { name: welsh, language: 'cy' }
    : { name: english, language: 'en' };
}
