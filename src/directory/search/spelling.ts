/**
 * Whether two words are at most `limit` edits apart: a letter more, less, other, or two swapped.
 * Returns the number of edits, or `limit + 1` when they are further apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? (before[j - 2] ?? far) + 1 : far,
      );
    }
    if (Math.min(...next) > limit) return far;
    before = row;
    row = next;
  }
  return row[b.length] ?? far;
}

/** Words by their first letter, to keep repair from looking at every word. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/**
 * The nearest known words to a misspelt one: one edit, two from 8 letters; none for 3 letters and
 * fewer. Known words are stems, so each is also tried with its endings. The first letter may be
 * wrong only if the second is the first of the known word.
 */
export function nearestWords(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < 4) return [];
  let limit = word.length >= 8 ? 2 : 1;
  let found: string[] = [];
  for (const letter of new Set([word.charAt(0), word.charAt(1)])) {
    for (const known of vocabulary.get(letter) ?? []) {
      if (known.length < 3 || known.length > word.length + limit) continue;
      for (const form of withEndings(known)) {
        if (form.length < 4) continue;
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
  return found.filter((known) => sharedStart(word, known) >= shared - 1).slice(0, 4);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function withEndings(stem: string): string[] {
  const doubled = stem + stem.slice(-1);
  const plain = stem.endsWith('i') ? `${stem.slice(0, -1)}y` : `${stem}e`;
  return [stem, plain, `${stem}s`, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}
