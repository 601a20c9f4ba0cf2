import { fold, keyOf } from './fold.ts';
import type { Known } from './known-names.ts';
import { nearestNames } from './nearest-names.ts';
import type { LookUp } from './look-up.ts';
import { undoMutation } from './undo-mutation.ts';

/** Words of a sentence that are a name. */
export interface Span {
  readonly at: number;
  readonly length: number;
  readonly means: readonly Known[];
}

const mostWords = 7;
const mostNames = 4;

/** What a name may mean: as it is spelt, as people misspell it, or a Welsh one with its start changed. */
export function meanings(key: string, { names, spellings, isWelsh }: LookUp): readonly Known[] {
  const spelling = spellings.get(key);
  return (
    names.get(key) ??
    (spelling === undefined ? undefined : names.get(keyOf(fold(spelling)))) ??
    undoMutation(key)
      .flatMap((plain) => names.get(plain) ?? [])
      .filter(({ option }) => isWelsh(option))
  );
}

/** The names in a sentence, the longest first taken, in the order in which they stand. */
export function findSpans(typed: readonly string[], lookUp: LookUp): Span[] {
  const spans: Span[] = [];
  const isFree = (at: number, length: number): boolean =>
    spans.every((span) => at + length <= span.at || at >= span.at + span.length);
  const take = (at: number, length: number, means: readonly Known[]): void => {
    if (means.length > 0 && spans.length < mostNames) spans.push({ at, length, means });
  };
  for (let length = Math.min(mostWords, typed.length); length > 0; length--) {
    for (let at = 0; at + length <= typed.length; at++) {
      const part = typed.slice(at, at + length);
      if (!isFree(at, length) || part.every((word) => lookUp.isSmall(word))) continue;
      take(at, length, meanings(keyOf(part), lookUp));
    }
  }
  // A word that is no name, beside one that is, may be a misspelt one.
  if (spans.length > 0) {
    for (const [at, word] of typed.entries()) {
      if (!isFree(at, 1) || lookUp.isSmall(word) || !lookUp.maySlip(word)) continue;
      take(at, 1, meaningsOf(nearestNames(word, lookUp.letters).keys, lookUp));
    }
  }
  return spans.sort((a, b) => a.at - b.at);
}

/** What several names may mean. */
export function meaningsOf(keys: readonly string[], { names }: LookUp): readonly Known[] {
  return keys.flatMap((key) => names.get(key) ?? []);
}
