import type { z } from 'zod';
import { nearest } from '#directory/nearest.ts';
import { hoursInWords } from '#directory/rules/hours-in-words.ts';
import { checkShape } from '#directory/schema-faults.ts';
import type { Period } from '#directory/schema/hours.ts';
import { fixText } from '../fix/fix-text.ts';
import type { Understood } from './asker.ts';
import { periodsOf } from './periods-of.ts';

/** One value, as the schema of its field wants it; faults are those that `check:data` would tell. */
export function fits<Value>(schema: z.ZodType<Value>) {
  return (answer: string): Understood<Value> => {
    const result = checkShape(schema, typed(answer));
    return 'record' in result
      ? { value: result.record }
      : { fault: result.findings.map(({ message }) => message).join('; ') };
  };
}

/** The same, or undefined where the answer is empty. */
export function fitsOrNothing<Value>(schema: z.ZodType<Value>) {
  return (answer: string): Understood<Value | undefined> =>
    answer === '' ? { value: undefined } : fits(schema)(answer);
}

/** The same, or `no` where there is none. */
export function fitsOrNo<Value>(schema: z.ZodType<Value>) {
  return (answer: string): Understood<Value | 'no'> =>
    answer.toLowerCase() === 'no' ? { value: 'no' } : fits(schema)(answer);
}

/** Some of these words, parted by commas, as people write them: `Northern Ireland`. `all` stands for all. */
export function someOf<Word extends string>(words: readonly Word[]) {
  return (answer: string): Understood<Word[]> => {
    if (answer.toLowerCase() === 'all') return { value: [...words] };
    const given = answer.split(',').map(plain).filter(Boolean);
    const wrong = given.find((word) => !words.some((one) => plain(one) === word));
    if (given.length === 0) return { fault: `write some of: ${shown(words)}` };
    if (wrong === undefined) {
      return { value: given.flatMap((word) => words.find((one) => plain(one) === word) ?? []) };
    }
    const guess = nearest(wrong, [...words]);
    const hint = guess === undefined ? `write some of: ${shown(words)}` : `did you mean ${guess}?`;
    return { fault: `"${wrong}" is not one of them; ${hint}` };
  };
}

/** A list that fills the screen would push away what was asked. */
function shown(words: readonly string[]): string {
  return words.length > 12 ? 'those listed above' : words.join(', ');
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** One of these words. */
export function oneOf<Word extends string>(words: readonly Word[]) {
  return (answer: string): Understood<Word> => {
    const some = someOf(words)(answer);
    if ('fault' in some) return some;
    const [first, ...more] = some.value;
    return first === undefined || more.length > 0
      ? { fault: `write one of: ${words.join(', ')}` }
      : { value: first };
  };
}

/** Opening hours in words and for the clock, or `unknown`. */
export function openingHours(
  answer: string,
): Understood<'unknown' | { words: string; periods: Period[] }> {
  if (answer === 'unknown') return { value: 'unknown' };
  const words = typed(answer);
  const week = hoursInWords(words);
  if (week === undefined || !week.includes(1)) {
    return {
      fault:
        'these hours cannot be read. Write them as: Monday to Friday, 9am to 5pm; Saturday, 10am to noon. Or: 24 hours, every day. Or: unknown',
    };
  }
  return { value: { words, periods: periodsOf(week) } };
}

/** What a keyboard or a copied page brings along is put right before it is looked at. */
export function typed(answer: string): string {
  return fixText(answer)
    .text.replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
