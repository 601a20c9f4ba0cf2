import type { APIRoute } from 'astro';
import { atomFeed } from '#data-export/changes/atom.ts';
import { toldChanges } from '#data-export/changes/told-changes.ts';
import { loadChangeLog } from '#directory/change-log.ts';
import { contentFolder, published } from '#directory/published.ts';
import { siteUrl } from '#site/site-url.ts';

/** What changed in the directory, for feed readers. */
export const GET: APIRoute = () =>
  new Response(
    atomFeed(toldChanges(loadChangeLog(contentFolder()), published(), siteUrl()), siteUrl()),
  );
