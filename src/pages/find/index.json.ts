import type { APIRoute } from 'astro';
import { finderFile } from '#site/finder-file.ts';
import { contentFolder, published } from '#directory/published.ts';
import { buildDay } from '#site/build-day.ts';

/** The whole index, the same bytes for everyone. */
export const GET: APIRoute = () =>
  Response.json(finderFile(published(), contentFolder(), buildDay()));
