import { pathInLanguage, type Language } from '#language/paths.ts';
import { words } from '#language/words.ts';

/** What somebody copies into a page of another site to show the film there; its height fits words, picture and buttons. */
export function embedFrame(language: Language, site: URL | undefined): string {
  const address = new URL(pathInLanguage('/film/embed/', language), site).href;
  return `<iframe src="${address}" title="${words(language)('film.name')}" width="640" height="820" allow="fullscreen" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
