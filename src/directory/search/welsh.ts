import type { OpenIndex } from './open-index.ts';

/**
 * Plain Welsh words that a mutated one may stand for; at least 3 letters; never the word itself. What is
 * typed may come from several, so candidates are made and only those of our Welsh words are kept.
 */
export function undoMutation(
  word: string,
  { mutations, welsh }: Pick<OpenIndex, 'mutations' | 'welsh'>,
): string[] {
  if (word.length < 3) return [];
  const plain = mutations.flatMap(([start = '', ...letters]) =>
    word.startsWith(start) ? letters.map((letter) => letter + word.slice(start.length)) : [],
  );
  if (/^[aeiouwy]/.test(word)) plain.push(`g${word}`);
  if (/^h[aeiouwy]/.test(word)) plain.push(word.slice(1));
  return plain.filter((candidate) => welsh.has(candidate));
}
