export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** `/find/` in English, `/cy/find/` in Welsh. Takes and gives addresses from the root, with both slashes. */
export function pathInLanguage(path: string, language: Language): string {
  return language === 'en' ? path : `/cy${path}`;
}

/** The routes' rest parameter for a language: none for English, so that its pages stand at the root. */
export function languageParam(language: Language): string | undefined {
  return language === 'en' ? undefined : language;
}

/** The language that a route's parameter names. */
export function languageOf(param: string | undefined): Language {
  return param === 'cy' ? 'cy' : 'en';
}
