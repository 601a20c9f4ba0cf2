/**
 * Whether two words are at most `limit` edits apart: a letter more, less, other, or two swapped.
 * Returns the number of edits, or more than `limit` when they are further apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length || same === b.length) return a.length + b.length - 2 * same;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  const after = (skipA: number, skipB: number): number =>
    1 + editDistance(a.slice(same + skipA), b.slice(same + skipB), limit - 1);
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return Math.min(after(1, 1), after(1, 0), after(0, 1), isSwapped ? after(2, 2) : limit + 1);
}

/** Words by their first letter, to keep repair from looking at every word. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

const mostMeant = 4;
const vowel = /[aeiouwy]/;

/**
 * The nearest known words to a misspelt one: one edit, two from 8 letters; none for 3 letters and fewer,
 * but for `hrt`, which cannot be right: one letter more. Known words are stems, so each is also tried with
 * its endings. The first letter may be wrong only if the second is the first of the known word.
 */
export function nearestWords(
  word: string,
  vocabulary: Vocabulary,
  mostEdits = word.length >= 8 ? 2 : 1,
): string[] {
  if (word.length < (vowel.test(word) ? 4 : 3)) return [];
  let limit = mostEdits;
  let found: string[] = [];
  const shortest = Math.max(4, word.length - limit + (word.length < 4 ? 2 : 0));
  for (const letter of new Set([word.charAt(0), word.charAt(1)])) {
    for (const known of vocabulary.get(letter) ?? []) {
      if (known.length < 3 || known.length > word.length + limit) continue;
      for (const form of withEndings(known)) {
        if (form.length < shortest) continue;
        const edits = editDistance(word, form, limit);
        if (edits > limit) continue;
        if (edits < limit) found = [];
        limit = edits;
        if (!found.includes(known)) found.push(known);
      }
    }
  }
  // People seldom slip at the start of a word.
  const shared = Math.max(...found.map((known) => sharedStart(word, known)));
  return found
    .filter((known) => sharedStart(word, known) >= shared - 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostMeant);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  const isSwapped = a[length] === b[length + 1] && a[length + 1] === b[length];
  return isSwapped ? length + 2 : length;
}

function withEndings(stem: string): string[] {
  const doubled = stem + stem.slice(-1);
  const plain = stem.endsWith('i') ? `${stem.slice(0, -1)}y` : `${stem}e`;
  return [
    stem,
    plain,
    `${stem}s`,
    `${stem}es`,
    `${stem}ed`,
    `${stem}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
  ];
}
