import type { APIRoute } from 'astro';
import { nationLines, publishedAreas } from '#areas/published-areas.ts';
import { writeDistricts } from '#areas/write-districts.ts';
import { published } from '#directory/published.ts';

/** Districts, authorities and forces, the same bytes for everyone. */
export const GET: APIRoute = () =>
  new Response(writeDistricts(publishedAreas(), nationLines(published())));
