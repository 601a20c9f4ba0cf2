import type { APIRoute } from 'astro';
import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { wholePostcode } from '#areas/look-up/whole-postcode.ts';
import { publishedAreas } from '#areas/published-areas.ts';
import { published } from '#directory/published.ts';
import { areaBoxWords } from '#kit/lines/area-box-words.ts';
import { languages, type Language } from '#language/paths.ts';
import { buildDay } from '#site/build-day.ts';
import { laterScript } from '#site/later-scripts.ts';
import { unkept } from '#site/unkept.ts';

export const getStaticPaths = () =>
  languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
interface Props {
  language: Language;
}

/** What `<area-box>` is made of and says, the same bytes for everyone. */
export const GET: APIRoute<Props> = ({ props: { language } }) =>
  Response.json(
    areaBoxWords(published(), language, {
      lookUp: loadLookUpWords(publishedAreas(buildDay()).authorities),
      desk: laterScript('near-me-desk', import.meta.env.DEV),
      field: unkept,
      postcode: wholePostcode.source,
    }),
  );
