import type { APIRoute } from 'astro';
import { servicesFileOf } from '#data-export/services-file.ts';
import { published } from '#directory/published.ts';
import { siteUrl } from '#site/site-url.ts';

/** The whole directory, in our own shape. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(servicesFileOf(published(), siteUrl()), null, 1)}\n`);
