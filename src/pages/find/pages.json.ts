import type { APIRoute } from 'astro';
import { loadPageHints } from '#site/page-hints.ts';

/** Which of our pages answers which question, the same bytes for everyone. */
export const GET: APIRoute = () => Response.json(loadPageHints());
