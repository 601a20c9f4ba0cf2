import { escaped } from '#language/escaped.ts';
import { pathInLanguage, type Language } from '#language/paths.ts';
import { words, type Say } from '#language/words.ts';

/** What somebody copies into a page of another site to show the film there; its height fits words, picture and buttons. */
export function embedFrame(
  language: Language,
  site: URL | undefined,
  say: Say = words(language),
): string {
  const address = new URL(pathInLanguage('/film/embed/', language), site).href;
  return `<iframe src="${escaped(address)}" title="${escaped(say('film.name'))}" width="640" height="820" allow="fullscreen" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
