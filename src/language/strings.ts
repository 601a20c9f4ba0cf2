import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from './paths.ts';

export type Strings = Readonly<Record<string, string>>;

const table = z.record(z.string(), z.string().min(1));

/** Plural endings stand for one another: a language has only those that it needs. */
const pluralEnding = /\.(zero|one|two|few|many|other)$/;
const stems = (strings: Strings) =>
  new Set(Object.keys(strings).map((key) => key.replace(pluralEnding, '.*')));

/**
 * Reads `content/strings/en.yaml` and `cy.yaml`.
 * @throws when a file is not a flat table of words, or when one language lacks a key of the other.
 */
export function loadStrings(folder: string): Record<Language, Strings> {
  const read = (language: Language): Strings => {
    const file = `strings/${language}.yaml`;
    const result = table.safeParse(
      parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }),
    );
    if (!result.success) {
      const [issue] = result.error.issues;
      throw new Error(
        `content/${file}: ${issue?.path.join('.')}: ${issue?.message}. Write one line of words for each key.`,
      );
    }
    return result.data;
  };
  const both = { en: read('en'), cy: read('cy') };
  const faults = [
    ...missing(both.en, both.cy).map((key) => `content/strings/cy.yaml lacks ${key}`),
    ...missing(both.cy, both.en).map((key) => `content/strings/en.yaml lacks ${key}`),
  ];
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nWrite each word in both files.`);
  return both;
}

function missing(has: Strings, lacks: Strings): string[] {
  const there = stems(lacks);
  return [...stems(has)].filter((key) => !there.has(key));
}
