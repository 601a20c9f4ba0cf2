import type { APIRoute } from 'astro';
import { contentFolder, published } from '#directory/published.ts';
import { lineList } from '#kit/lines/line-list.ts';
import { languages, type Language } from '#language/paths.ts';

export const getStaticPaths = () =>
  languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
interface Props {
  language: Language;
}

/** Every number that a hand-out can have, the same bytes for everyone. */
export const GET: APIRoute<Props> = ({ props: { language } }) =>
  Response.json(lineList(published(), contentFolder(), language));
