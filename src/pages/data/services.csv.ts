import type { APIRoute } from 'astro';
import { csv } from '#data-export/csv.ts';
import { servicesTable } from '#data-export/services-table.ts';
import { published } from '#directory/published.ts';
import { siteUrl } from '#site/site-url.ts';

/** The directory for spreadsheets. */
export const GET: APIRoute = () => new Response(csv(servicesTable(published(), siteUrl())));
