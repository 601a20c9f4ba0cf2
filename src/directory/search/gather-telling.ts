/** In how many phrases of its topic a word must stand before it is taken to tell the topic by itself. */
const leastPhrases = 2;

/**
 * Words that stand in several phrases of one topic and in none of another: each replaces those
 * phrases, because it says the same alone. `isOrdinary` keeps everyday words out; the `untouched` topics keep their phrases.
 */
export function gatherTelling(
  topics: readonly ReadonlySet<string>[],
  isOrdinary: (word: string) => boolean,
  untouched: ReadonlySet<ReadonlySet<string>>,
): void {
  const users = new Map<string, Map<ReadonlySet<string>, number>>();
  for (const phrases of topics) {
    for (const part of [...phrases].flatMap((phrase) => [...new Set(phrase.split(' '))])) {
      const counts = users.get(part) ?? new Map<ReadonlySet<string>, number>();
      users.set(part, counts.set(phrases, (counts.get(phrases) ?? 0) + 1));
    }
  }
  for (const [word, counts] of users) {
    const [only, ...others] = counts;
    if (!only || others.length > 0 || only[1] < leastPhrases || untouched.has(only[0])) continue;
    if (word.startsWith('@') || word.length < 4 || isOrdinary(word)) continue;
    (only[0] as Set<string>).add(word);
  }
}
