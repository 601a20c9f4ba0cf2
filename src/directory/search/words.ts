/** Turning what was typed into words that can be compared. Pure; used when compiling and when searching. */

/** What `SearchIndex` says of single words. */
export interface WordTables {
  says: ReadonlyMap<string, readonly string[]>;
  small: ReadonlySet<string>;
  whole: ReadonlySet<string>;
}

const vowel = /[aeiouy]/;

/**
 * Lower case, no accents, no apostrophes, nothing that nobody sees; letters and digits only, styled ones as
 * plain ones. `don't` is `dont`, `safe@last` two words.
 */
export function splitWords(text: string): string[] {
  const flat = text
    .normalize('NFKD')
    // That has made a blank and an accent of the apostrophe U+00B4.
    .replace(/ \u0301|[\p{M}\p{Cf}'’‘`]/gu, '')
    .toLowerCase();
  return flat.match(/[a-z0-9]+/g) ?? [];
}

/** The word without common English endings, so that `kicked`, `kicks` and `kicking` are one. */
export function stem(word: string, whole: ReadonlySet<string>): string {
  if (word.length < 4 || whole.has(word) || /\d/.test(word)) return word;
  let stemmed = word;
  if (/[^isu]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    const rest = stemmed.slice(0, -ending.length);
    if (stemmed.endsWith(ending) && rest.length > 2 && vowel.test(rest)) {
      stemmed = /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
      break;
    }
  }
  if (stemmed.length > 3) stemmed = stemmed.replace(/e$/, '').replace(/y$/, 'i');
  return stemmed;
}

/** The words that carry meaning, text-speak and spellings replaced: one word may become none or several. */
export function meaningfulWords(text: string, { says, small }: WordTables): string[] {
  return splitWords(text)
    .flatMap((word) => says.get(word) ?? [word])
    .filter((word) => !small.has(word));
}

/** The same as stems. */
export function stemsOf(text: string, tables: WordTables): string[] {
  return meaningfulWords(text, tables).map((word) => stem(word, tables.whole));
}
