import type { APIRoute } from 'astro';
import { publishedAreas } from '#areas/published-areas.ts';
import { areasFileOf } from '#data-export/areas-file.ts';
import { buildDay } from '#site/build-day.ts';
import { siteUrl } from '#site/site-url.ts';

/** Who must help a child in each place, in our own shape. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(areasFileOf(publishedAreas(buildDay()), siteUrl()))}\n`);
