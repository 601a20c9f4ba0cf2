import type { Say } from './words.ts';

/** The words that the finder puts together in the browser, in this order; see `elements/finder-words.ts`. */
export const finderKeys = [
  'find.why.topic',
  'find.why.name',
  'find.why.former',
  'find.why.number',
  'find.why.word',
  'find.why.general',
  'find.replaced.sourced',
  'find.replaced.likely',
  'find.replaced.none',
  'find.replaced.instead',
  'find.nonsense',
  'find.no_match',
  'find.not_loaded',
  'find.count',
  'find.first',
  'find.why.danger',
  'find.loading',
] as const;

const names = ['topic', 'name', 'number', 'word', 'was', 'count'];
const asWritten = Object.fromEntries(names.map((name) => [name, `{${name}}`]));

/** Those words in one attribute, with `|` between; what is in braces is filled in by the browser. */
export function finderWords(say: Say): string {
  return finderKeys
    .map((key) => say(key === 'find.count' ? 'find.count.other' : key, asWritten))
    .join('|');
}
