import type { Hand, Measure } from './sheet.ts';

/** The size at which words fit a width: the one asked for, or less. */
export function fitSize(
  measure: Measure,
  words: string,
  hand: Hand,
  { size, most }: { size: number; most: number },
): number {
  const wide = measure(words, size, hand);
  return wide <= most ? size : (size * most) / wide;
}

/** Words in as few lines as fit a width. A word that is wider than the width stands alone. */
export function wrap(
  measure: Measure,
  words: string,
  hand: Hand,
  { size, most }: { size: number; most: number },
): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size, hand) <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
