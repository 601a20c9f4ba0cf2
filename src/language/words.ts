import { join } from 'node:path';
import { loadStrings, type Strings } from './strings.ts';
import type { Language } from './paths.ts';

export type Say = (key: string, fill?: Readonly<Record<string, string | number>>) => string;

let strings: Record<Language, Strings> | undefined;
/** Plural rules take long to make, and every component of every page asks for its words. */
const plurals = { en: new Intl.PluralRules('en'), cy: new Intl.PluralRules('cy') };

/**
 * The interface words of one language. With `count` in `fill`, a key with plural endings is chosen
 * by that number.
 * @throws on a key that is not in `content/strings/`, and on a {name} that was not filled in.
 */
export function words(language: Language): Say {
  strings ??= loadStrings(join(process.cwd(), 'content'));
  const table = strings[language];
  const plural = plurals[language];
  return (key, fill = {}) => {
    const count = fill['count'];
    const chosen =
      typeof count === 'number'
        ? (table[`${key}.${plural.select(count)}`] ?? table[`${key}.other`] ?? table[key])
        : table[key];
    if (chosen === undefined) {
      throw new Error(
        `content/strings/${language}.yaml has no "${key}". Add it in both languages.`,
      );
    }
    return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = fill[name];
      if (value === undefined) throw new Error(`"${key}" needs a value for {${name}}.`);
      return String(value);
    });
  };
}
