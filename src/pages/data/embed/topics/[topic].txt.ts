import type { APIRoute, GetStaticPaths } from 'astro';
import { topicChains } from '#data-export/embed/topic-chains.ts';
import { published } from '#directory/published.ts';
import type { Topic } from '#directory/schema/topic.ts';
import { siteUrl } from '#site/site-url.ts';

export const getStaticPaths = (() =>
  published().topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

/** Whom to try for a topic, as HTML to copy. */
export const GET: APIRoute<{ topic: Topic }> = ({ props }) =>
  new Response(topicChains(published(), props.topic, siteUrl()));
