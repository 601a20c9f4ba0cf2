import { keyOf } from './fold.ts';
import type { Known } from './known-names.ts';
import { nearestNames } from './nearest-names.ts';
import type { LookUp } from './look-up.ts';
import { undoMutation } from './undo-mutation.ts';

/** Words of a sentence that are a name. */
export interface Span {
  readonly at: number;
  readonly length: number;
  readonly means: readonly Known[];
  /** Whether it is a word for something else, too: `church`. */
  readonly isEveryday: boolean;
}

const mostWords = 7;
const mostNames = 4;

/** What a name may mean: as it is spelt, as people misspell it, or a Welsh one with its start changed. */
export function meanings(
  key: string,
  { names, spellings, words, isWelsh }: LookUp,
): readonly Known[] {
  return (
    names.get(key) ??
    names.get(spellings.get(key) ?? '') ??
    undoMutation(key, words.mutations)
      .flatMap((plain) => names.get(plain) ?? [])
      .filter(({ option }) => isWelsh(option))
  );
}

/** The names in a sentence, the longest first taken, in the order in which they stand. */
export function findSpans(typed: readonly string[], lookUp: LookUp): Span[] {
  const spans: Span[] = [];
  const take = (at: number, length: number, key: string, means: readonly Known[]): void => {
    const isEveryday = lookUp.words.everyday.includes(key);
    if (means.length > 0 && spans.length < mostNames) spans.push({ at, length, means, isEveryday });
  };
  for (let length = Math.min(mostWords, typed.length); length > 0; length--) {
    for (let at = 0; at + length <= typed.length; at++) {
      const part = typed.slice(at, at + length);
      if (!isFree(spans, at, length) || part.every((word) => lookUp.isSmall(word))) continue;
      const key = keyOf(part);
      take(at, length, key, meanings(key, lookUp));
    }
  }
  // A word that is no name, beside one that is, may be a misspelt one.
  if (spans.length > 0) {
    for (const [at, word] of typed.entries()) {
      if (!isFree(spans, at, 1) || lookUp.isSmall(word) || lookUp.words.no_slips.includes(word))
        continue;
      take(at, 1, word, meaningsOf(nearestNames(word, lookUp.letters).keys, lookUp));
    }
  }
  return spans.sort((a, b) => a.at - b.at);
}

/** Whether so many words from a place on are in no span. */
export const isFree = (spans: readonly Span[], at: number, length: number): boolean =>
  spans.every((span) => at + length <= span.at || at >= span.at + span.length);

/** What several names may mean. */
export function meaningsOf(keys: readonly string[], { names }: LookUp): readonly Known[] {
  return keys.flatMap((key) => names.get(key) ?? []);
}
