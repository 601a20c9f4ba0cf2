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

/** Marks of the tree by their codes; constants, so that the browser's copy holds bare numbers. */
export const deeper = 0x20;
export const alsoDeeper = 0x21;
export const back = 0x23;
export const entryEnd = '$';

/** So many targets and words have characters of one byte; no quote or backslash, which JSON would escape. */
const shortTargets = 55;
export const shortWords = 34;
const firstTarget = 0x25;
const firstWord = 0x5d;
const later = 0xc0;

/** The first character of later words, behind those of later targets. */
const laterWords = (targets: number): number => later + Math.max(0, targets - shortTargets);

/** The character of a target. */
export function targetCode(place: number): number {
  return place < shortTargets ? firstTarget + place : later + place - shortTargets;
}

/** The character of a word, where there are so many targets. */
export function wordCode(place: number, targets: number): number {
  return place < shortWords ? firstWord + place : laterWords(targets) + place - shortWords;
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
  const fromWord = laterWords(names.length);
  const isWord = (code: number) => code >= fromWord || (code >= firstWord && code < later);
  const wordAt = (code: number) =>
    words[code - (code < later ? firstWord : fromWord - shortWords)] ?? '';
  const targetAt = (code: number) =>
    names[code - (code < later ? firstTarget : later - shortTargets)] ?? '';
  const phrases: Phrase[] = [];
  tree.split(entryEnd).forEach((entry, place) => {
    const parts = [words[place] ?? ''];
    let target = '';
    let depth = 1;
    for (let at = 0; at < entry.length; at++) {
      const code = entry.charCodeAt(at);
      const next = entry.charCodeAt(at + 1);
      if (code <= back) depth += code === back ? -1 : 1;
      else if (isWord(code)) {
        parts.length = depth;
        parts.push(wordAt(code));
        if (next !== deeper) phrases.push({ target, parts: [...parts] });
      } else {
        target = targetAt(code);
        depth = parts.length = 1;
        if (!isWord(next)) phrases.push({ target, parts: [...parts] });
        if (next === alsoDeeper) at++;
      }
    }
  });
  return phrases;
}
