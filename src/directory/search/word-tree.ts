import type { Phrase } from './phrases.ts';

/**
 * All phrases as one text: for each word an entry with the phrases that begin with it. An entry holds
 * targets, each followed by the words that come next, a character each; `$` ends it:
 *
 * - `T` the word alone means T; `Tab` the word with a, and the word with b; `T!ab` all three;
 * - after a next word, a space: it stands in longer phrases only, which follow; `!`: in those too;
 *   `#`: back to the word before.
 */
export interface WordTree {
  /**
   * Every word, each without the letters that it shares with the one before; a capital says how many,
   * `A` for none. The words that follow others come first, the most frequent of these before all.
   */
  readonly words: string;
  /** From which place to which the Welsh words stand. */
  readonly welsh: readonly [from: number, to: number];
  /** What words and phrases mean, parted by spaces, most frequent first. */
  readonly targets: string;
  /** The entries in the order of the words; words behind the last one have none. */
  readonly tree: string;
}

export const marks = { deeper: 0x20, alsoDeeper: 0x21, back: 0x23 } as const;
export const entryEnd = '$';

/** One-byte characters, then those from `later` on. No quote or backslash, which JSON would escape. */
const targetCodes = { first: 0x25, count: 55 };
const wordCodes = { first: 0x5d, count: 34 };
const later = 0xc0;

/** The characters for targets and next words, where there are so many targets. */
export function treeCodes(targets: number) {
  const laterWords = later + Math.max(0, targets - targetCodes.count);
  return {
    ofTarget: (place: number) =>
      place < targetCodes.count ? targetCodes.first + place : later + place - targetCodes.count,
    ofWord: (place: number) =>
      place < wordCodes.count ? wordCodes.first + place : laterWords + place - wordCodes.count,
    targetAt: (code: number) =>
      code - (code < later ? targetCodes.first : later - targetCodes.count),
    wordAt: (code: number) =>
      code - (code < later ? wordCodes.first : laterWords - wordCodes.count),
    isWord: (code: number) =>
      code >= laterWords || (code >= wordCodes.first && code < wordCodes.first + wordCodes.count),
  };
}

/** The words of a tree. */
export function readWords({ words }: WordTree): string[] {
  let before = '';
  return (words.match(/[A-Z][^A-Z]*/g) ?? []).map((coded) => {
    before = before.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
    return before;
  });
}

/** The phrases of a tree, given its words. */
export function readTree({ targets, tree }: WordTree, words: readonly string[]): Phrase[] {
  const names = targets.split(' ');
  const codes = treeCodes(names.length);
  const phrases: Phrase[] = [];
  tree.split(entryEnd).forEach((entry, place) => {
    const parts = [words[place] ?? ''];
    let target = '';
    let depth = 1;
    for (let at = 0; at < entry.length; at++) {
      const code = entry.charCodeAt(at);
      const next = entry.charCodeAt(at + 1);
      if (code <= marks.back) depth += code === marks.back ? -1 : 1;
      else if (codes.isWord(code)) {
        parts.length = depth;
        parts.push(words[codes.wordAt(code)] ?? '');
        if (next !== marks.deeper) phrases.push({ target, parts: [...parts] });
      } else {
        target = names[codes.targetAt(code)] ?? '';
        depth = parts.length = 1;
        if (!codes.isWord(next)) phrases.push({ target, parts: [...parts] });
        if (next === marks.alsoDeeper) at++;
      }
    }
  });
  return phrases;
}
