import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { placeNames } from '#areas/place-names.ts';
import { publishedAreas } from '#areas/published-areas.ts';
import { published } from '#directory/published.ts';
import type { Language } from '#language/paths.ts';
import { buildDay } from '#site/build-day.ts';
import { loadPageHints, titledHints, withPlaces } from '#site/page-hints.ts';

/** Which of our pages answers which question, and in which languages pages can be searched. The same bytes for everyone. */
export const GET: APIRoute = async () => {
  const [english, welsh] = await Promise.all([getCollection('pages'), getCollection('welshPages')]);
  const headings = {
    en: new Map(english.map(({ id, data }) => [id, data.heading])),
    cy: new Map(welsh.map(({ id, data }) => [id, data.heading])),
  };
  const topics = published().topics.map(({ id }) => id);
  const languages: Language[] = welsh.length > 0 ? ['en', 'cy'] : ['en'];
  const hints = titledHints(loadPageHints(), headings, topics);
  return Response.json({
    languages,
    hints: withPlaces(hints, placeNames(publishedAreas(buildDay()))),
  });
};
