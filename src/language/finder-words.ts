import type { Say } from './words.ts';

/** The words that the finder puts together in the browser, by its own short names. */
export const finderKeys = {
  topic: 'find.why.topic',
  name: 'find.why.name',
  former: 'find.why.former',
  number: 'find.why.number',
  word: 'find.why.word',
  general: 'find.why.general',
  danger: 'find.why.danger',
  sourced: 'find.replaced.sourced',
  likely: 'find.replaced.likely',
  none: 'find.replaced.none',
  instead: 'find.replaced.instead',
  nonsense: 'find.nonsense',
  no_match: 'find.no_match',
  count: 'find.count.other',
  first: 'find.first',
} as const;

/** What is in braces is filled in by the browser. */
export type FinderWords = Readonly<Record<keyof typeof finderKeys, string>>;

const names = ['topic', 'name', 'number', 'word', 'was', 'count'];
const asWritten = Object.fromEntries(names.map((name) => [name, `{${name}}`]));

export function finderWords(say: Say): FinderWords {
  return Object.fromEntries(
    Object.entries(finderKeys).map(([name, key]) => [name, say(key, asWritten)]),
  ) as FinderWords;
}
