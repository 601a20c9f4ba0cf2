import { editDistance } from './search/spelling.ts';

/** The candidate that `word` was probably meant to be: at most two slips of the keys, one in a short word. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const allowed = word.length < 5 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), allowed);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
