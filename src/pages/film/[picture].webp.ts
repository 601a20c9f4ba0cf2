import type { APIRoute } from 'astro';
import { makePagePoster, pagePoster } from '#film/page/page-poster.ts';

/** The film's poster, light enough for a page that a phone opens. */
export async function getStaticPaths() {
  const bytes = await makePagePoster();
  const picture = /([^/]+)\.webp$/.exec(pagePoster)?.[1];
  return bytes === undefined ? [] : [{ params: { picture }, props: { bytes } }];
}
interface Props {
  bytes: Buffer;
}

export const GET: APIRoute<Props> = ({ props: { bytes } }) => new Response(new Uint8Array(bytes));
