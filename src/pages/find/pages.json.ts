import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { Language } from '#language/paths.ts';
import { loadPageHints } from '#site/page-hints.ts';

/** Which of our pages answers which question, and in which languages pages can be searched. The same bytes for everyone. */
export const GET: APIRoute = async () => {
  const welsh = await getCollection('welshPages');
  const languages: Language[] = welsh.length > 0 ? ['en', 'cy'] : ['en'];
  return Response.json({ languages, hints: loadPageHints() });
};
