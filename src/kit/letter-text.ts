import { pathInLanguage, type Language } from '#language/paths.ts';
import { siteUrl } from '#site/site-url.ts';
import type { Said } from './schema/words.ts';

/** A paragraph of the letter home with the address of the film; its blanks are still to be filled in. */
export function letterText(paragraph: Said, language: Language): string {
  const { host } = new URL(siteUrl());
  return paragraph[language].replace('{film-page}', host + pathInLanguage('/film/', language));
}
