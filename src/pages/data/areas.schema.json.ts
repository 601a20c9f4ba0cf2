import type { APIRoute } from 'astro';
import { areasFileSchema } from '#data-export/areas-file.ts';
import { siteUrl } from '#site/site-url.ts';

/** What `/data/areas.json` may hold. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(areasFileSchema(siteUrl()), null, 1)}\n`);
