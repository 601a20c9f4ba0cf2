import type { APIRoute } from 'astro';
import { jsonFeed } from '#data-export/changes/json-feed.ts';
import { toldChanges } from '#data-export/changes/told-changes.ts';
import { loadChangeLog } from '#directory/change-log.ts';
import { contentFolder, published } from '#directory/published.ts';
import { siteUrl } from '#site/site-url.ts';

/** The same as `changes.atom`, as a JSON Feed. */
export const GET: APIRoute = () => {
  const told = toldChanges(loadChangeLog(contentFolder()), published(), siteUrl());
  return new Response(`${JSON.stringify(jsonFeed(told, siteUrl()), null, 1)}\n`);
};
