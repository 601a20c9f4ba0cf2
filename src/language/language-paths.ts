import { languageParam, languages } from './paths.ts';

/** The two addresses of a page that stands once in each language, for `getStaticPaths`. */
export function languagePaths() {
  return languages.map((language) => ({
    params: { lang: languageParam(language) },
    props: { language },
  }));
}
