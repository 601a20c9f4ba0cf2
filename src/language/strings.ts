import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import type { Language } from './paths.ts';

export type Strings = Readonly<Record<string, string>>;

const table = z.record(z.string(), z.string().min(1));

/** Plural endings stand for one another: a language has only those that it needs. */
const pluralEnding = /\.(zero|one|two|few|many|other)$/;
const stems = (strings: Strings) =>
  new Set(Object.keys(strings).map((key) => key.replace(pluralEnding, '.*')));

/**
 * Reads `content/strings/en.yaml` and `cy.yaml`.
 * @throws DirectoryFaults with file and line when a file is not a flat table of words; Error when one
 * language lacks a key of the other.
 */
export function loadStrings(folder: string): Record<Language, Strings> {
  const read = (language: Language): Strings =>
    loadRecord(folder, `strings/${language}.yaml`, table);
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
