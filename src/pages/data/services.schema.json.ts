import type { APIRoute } from 'astro';
import { servicesFileSchema } from '#data-export/json-schemas.ts';
import { siteUrl } from '#site/site-url.ts';

/** What `/data/services.json` may hold. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(servicesFileSchema(siteUrl()), null, 1)}\n`);
