import type { APIRoute } from 'astro';
import { publishedAreas } from '#areas/published-areas.ts';
import { writePlacesPack } from '#areas/write-places.ts';
import { buildDay } from '#site/build-day.ts';

/** Places and sectors, the same bytes for everyone. */
export const GET: APIRoute = () => new Response(writePlacesPack(publishedAreas(buildDay())));
