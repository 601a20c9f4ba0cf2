import type { APIRoute, GetStaticPaths } from 'astro';
import { serviceHtml } from '#data-export/embed/service-html.ts';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';
import { siteUrl } from '#site/site-url.ts';

export const getStaticPaths = (() =>
  published().services.map((service) => ({
    params: { service: service.id },
    props: { service },
  }))) satisfies GetStaticPaths;

/** A service as HTML to copy, as text so that a browser shows it as it is. */
export const GET: APIRoute<{ service: Service }> = ({ props }) =>
  new Response(serviceHtml(props.service, siteUrl()));
