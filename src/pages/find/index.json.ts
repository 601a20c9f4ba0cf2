import type { APIRoute } from 'astro';
import { listedDirectory } from '#directory/ageing.ts';
import { finderFile } from '#directory/search/finder-file.ts';
import { contentFolder, published } from '#directory/published.ts';
import { buildDay } from '#site/build-day.ts';

/** The whole index, the same bytes for everyone. */
export const GET: APIRoute = () => {
  const whole = published();
  return Response.json(finderFile(listedDirectory(whole, buildDay()), contentFolder(), whole));
};
