import type { Language } from '#language/paths.ts';

/** Whose words the types are. */
export const vocabulary = 'https://schema.org';

/** What every page says of itself. */
export interface AboutPage {
  /** Its whole public address. */
  readonly url: string;
  /** The words of its tab, which give nothing away. */
  readonly name: string;
  /** The language of its words. */
  readonly language: Language;
  /** The day on which its facts were last read, checked or compared. */
  readonly day: string;
  readonly siteName: string;
  readonly site: string;
}

/** A page for programs that read pages: what its tab says, and when its facts were looked at. */
export function pageData({ url, name, language, day, siteName, site }: AboutPage) {
  return {
    '@context': vocabulary,
    '@type': 'WebPage',
    url,
    name,
    inLanguage: language,
    dateModified: day,
    isPartOf: { '@type': 'WebSite', name: siteName, url: `${site}/` },
  };
}
