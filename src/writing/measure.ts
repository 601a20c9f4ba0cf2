import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Fewer words than this say little of how hard a text is. */
const enoughWords = 100;
const sentenceParts = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  cy: new Intl.Segmenter('cy', { granularity: 'sentence' }),
};
const known = new Set([
  ...daleChall,
  ...['mum', 'dad', 'phone', 'text', 'online', 'internet', 'ok'],
]);

export interface Measured {
  readonly sentences: readonly { readonly text: string; readonly words: number }[];
  readonly mean: number;
  /** Flesch-Kincaid grade; undefined for few words, and in Welsh. */
  readonly grade: number | undefined;
  /** The share of words that a child of 9 may not know, and these words; undefined as `grade`. */
  readonly unknown: { readonly share: number; readonly words: readonly string[] } | undefined;
}

/** How plain paragraphs are: sentences by the Unicode rules, syllables and known words by published lists. */
export function measure(paragraphs: readonly string[], language: 'en' | 'cy'): Measured {
  const sentences = paragraphs
    .flatMap((text) =>
      [...sentenceParts[language].segment(text)].map(({ segment }) => segment.trim()),
    )
    .map((text) => ({ text, words: wordsIn(text).length }))
    .filter(({ words }) => words > 0);
  const words = sentences.flatMap(({ text }) => wordsIn(text));
  const mean = sentences.length === 0 ? 0 : words.length / sentences.length;
  if (language !== 'en' || words.length < enoughWords) {
    return { sentences, mean, grade: undefined, unknown: undefined };
  }
  const hard = words.filter((word) => !isKnown(word.toLowerCase()));
  return {
    sentences,
    mean,
    grade: fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    }),
    unknown: { share: hard.length / words.length, words: [...new Set(hard)].sort() },
  };
}

function wordsIn(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Regular endings are no harder than the word itself; names and digits are not counted. */
function isKnown(word: string): boolean {
  if (/\d/.test(word)) return true;
  const plain = word.replace(/'(?:s|re|ve|ll|d|m|t)$|n't$/, '');
  const roots = [
    plain,
    plain.replace(/(?:s|es|d|ed|r|er|st|est|ly|ing)$/, ''),
    plain.replace(/(?:es|ed|er|est|ing)$/, ''),
    plain.replace(/(?:ies|ied|ier|iest|ily)$/, 'y'),
    plain.replace(/(.)\1(?:ed|ing|er|est)$/, '$1'),
    plain.replace(/ing$/, 'e'),
  ];
  return (
    known.has(word) ||
    roots.some((root) => known.has(root)) ||
    plain.split('-').every((part) => known.has(part))
  );
}
