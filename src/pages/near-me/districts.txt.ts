import type { APIRoute } from 'astro';
import { districtsPack } from '#areas/published-areas.ts';
import { buildDay } from '#site/build-day.ts';

/** Districts, authorities and forces, the same bytes for everyone. */
export const GET: APIRoute = () => new Response(districtsPack(buildDay()));
