import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { languages } from '#language/paths.ts';
import { loadPageHints } from '#site/page-hints.ts';

/** Which of our pages answers which question, and in which languages pages can be searched. The same bytes for everyone. */
export const GET: APIRoute = async () => {
  const entries = await getCollection('pages');
  return Response.json({
    languages: languages.filter((language) =>
      entries.some(({ id }) => id.startsWith(`${language}/`)),
    ),
    hints: loadPageHints(),
  });
};
