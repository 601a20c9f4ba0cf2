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

/** In as few lines as fit a width, and those about as long as one another: no word stands alone at the end. */
export function wrapEvenly(
  measure: Measure,
  words: string,
  hand: Hand,
  { size, most }: { size: number; most: number },
): string[] {
  const lines = wrap(measure, words, hand, { size, most });
  const tries = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((share) =>
    wrap(measure, words, hand, { size, most: most * share }),
  );
  return tries.find(({ length }) => length === lines.length) ?? lines;
}
