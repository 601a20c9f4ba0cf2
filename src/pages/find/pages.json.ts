import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { published } from '#directory/published.ts';
import type { Language } from '#language/paths.ts';
import { loadPageHints, titledHints } from '#site/page-hints.ts';

/** Which of our pages answers which question, and in which languages pages can be searched. The same bytes for everyone. */
export const GET: APIRoute = async () => {
  const [english, welsh] = await Promise.all([getCollection('pages'), getCollection('welshPages')]);
  const headings = {
    en: new Map(english.map(({ id, data }) => [id, data.heading])),
    cy: new Map(welsh.map(({ id, data }) => [id, data.heading])),
  };
  const topics = published().topics.map(({ id }) => id);
  const languages: Language[] = welsh.length > 0 ? ['en', 'cy'] : ['en'];
  return Response.json({ languages, hints: titledHints(loadPageHints(), headings, topics) });
};
