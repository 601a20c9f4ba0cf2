import { editDistance } from '#directory/search/spelling.ts';
import type { Random } from '#drawings/seeded-random.ts';

/** A query spelt right, and the same with letters wrong in one of its words. */
export interface Typo {
  readonly right: string;
  readonly wrong: string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Words shorter than this are not misspelt for one edit, and for two. */
const shortest = { 1: 4, 2: 8 } as const;

/**
 * So many misspelt queries, drawn from `phrases`: one word of each has so many edits, each a letter
 * left out, put in, changed, or swapped with the next. The same seed gives the same list.
 */
export function typosOf(
  phrases: readonly string[],
  { count, edits, random }: { count: number; edits: 1 | 2; random: Random },
): readonly Typo[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const long = new RegExp(`[a-z]{${shortest[edits]},}`, 'g');
  const usable = phrases.map((phrase) => phrase.toLowerCase()).filter((text) => text.match(long));
  const typos: Typo[] = [];
  while (typos.length < count && usable.length > 0) {
    const right = pick(usable) ?? '';
    const word = pick([...right.matchAll(long)]);
    if (word === undefined) continue;
    let misspelt = word[0];
    for (let edit = 0; edit < edits; edit += 1) misspelt = withOneEdit(misspelt, random);
    // Two edits may undo each other, or be as good as one.
    if (editDistance(word[0], misspelt, edits) !== edits) continue;
    const wrong = right.slice(0, word.index) + misspelt + right.slice(word.index + word[0].length);
    typos.push({ right, wrong });
  }
  return typos;
}

/**
 * The word with one letter left out, put in, changed or swapped with the next; never the first. By chance it is
 * the same word: a letter changed to itself, or two alike swapped.
 */
export function withOneEdit(word: string, random: Random): string {
  // People seldom miss a word's first letter.
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = alphabet.charAt(Math.floor(random() * alphabet.length));
  const before = word.slice(0, at);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + word.slice(at + 1);
    default:
      return before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
