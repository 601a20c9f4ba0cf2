import { pathInLanguage, type Language } from '#language/paths.ts';

export interface PageRoute {
  /** The address without slashes at its ends; undefined for the root. */
  readonly path: string;
  readonly language: Language;
  /** The English address with its slashes. */
  readonly address: string;
  /** The file whose words are shown: `en/families`. */
  readonly entry: string;
  readonly translated: boolean;
}

/**
 * Every page of `content/pages/` in both languages; a page without Welsh shows the English one.
 * @throws when a Welsh page has no English one beside it.
 */
export function pageRoutes(entries: readonly string[]): PageRoute[] {
  const names = (language: Language) =>
    entries.filter((id) => id.startsWith(`${language}/`)).map((id) => id.slice(3));
  const welsh = new Set(names('cy'));
  const english = names('en').sort();
  const alone = [...welsh].find((name) => !english.includes(name));
  if (alone !== undefined) {
    throw new Error(
      `content/pages/cy/${alone}.mdx has no English page beside it. Write content/pages/en/${alone}.mdx or give it the same name.`,
    );
  }
  return english.flatMap((name) =>
    (['en', 'cy'] as const).map((language) => {
      const translated = language === 'en' || welsh.has(name);
      const address = `/${name}/`;
      return {
        path: pathInLanguage(address, language).replace(/^\/|\/$/g, ''),
        language,
        address,
        entry: `${translated ? language : 'en'}/${name}`,
        translated,
      };
    }),
  );
}
