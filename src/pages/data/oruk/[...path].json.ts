import type { APIRoute, GetStaticPaths } from 'astro';
import { orukFeed } from '#data-export/oruk/feed.ts';
import { published } from '#directory/published.ts';
import { siteUrl } from '#site/site-url.ts';

/** Each answer lies in a folder of its name, so that `services` can be a file and a folder of files. */
export const getStaticPaths = (() =>
  [...orukFeed(published(), siteUrl())].map(([address, text]) => ({
    params: { path: `${address}/index`.replace(/^\//, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

/** An answer of the Open Referral UK feed. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
