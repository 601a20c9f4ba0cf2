import { pathInLanguage, type Language } from '#language/paths.ts';

export interface PageRoute {
  /** The address without slashes at its ends; undefined for the root. */
  readonly path: string;
  readonly language: Language;
  /** The English address with its slashes. */
  readonly address: string;
  /** The page's name in both languages, without folder and ending: `about/credits`. */
  readonly name: string;
  /** True where the words shown are in the language of the address. */
  readonly translated: boolean;
}

/**
 * Every page of `content/pages/en/` in both languages; a page without Welsh shows the English one.
 * @throws when a page of `content/pages/cy/` has no English one.
 */
export function pageRoutes(english: readonly string[], welsh: readonly string[]): PageRoute[] {
  const alone = welsh.find((name) => !english.includes(name));
  if (alone !== undefined) {
    throw new Error(
      `content/pages/cy/${alone}.mdx has no English page beside it. Write content/pages/en/${alone}.mdx or give it the same name.`,
    );
  }
  return english.toSorted().flatMap((name) =>
    (['en', 'cy'] as const).map((language) => {
      const address = `/${name}/`;
      return {
        path: pathInLanguage(address, language).replace(/^\/|\/$/g, ''),
        language,
        address,
        name,
        translated: language === 'en' || welsh.includes(name),
      };
    }),
  );
}
