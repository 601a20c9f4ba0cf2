/** What tells half a postcode in a sentence from what is written like one. */
export interface HalfPostcodeWords {
  /** Words for short, and motorways: `b4`, `m6`. */
  readonly doubtful: readonly string[];
  /** Words right after which even those are postcodes. */
  readonly sure_after: readonly string[];
  /** Words after which nothing is a postcode, with or without an article: `on`, `flat`. */
  readonly not_after: readonly string[];
  /** Words before which nothing is one: `services`, `bus`. */
  readonly not_before: readonly string[];
}

/**
 * The pattern of half a postcode in a sentence, made by the build, for the browser has no room for it as
 * code. Its first two groups are what speaks against it; then come letters, number, and the digit after
 * them, where the sentence ends there.
 */
export function halfPostcodePattern(words: HalfPostcodeWords, articles: readonly string[]): string {
  const any = (list: readonly string[]): string => `(?:${list.join('|')})`;
  const sure = `(?:${any(words.sure_after)}\\s+)?`;
  // `j21` and `junction 21` are the same.
  const before = `${sure}[a-z]+\\d[a-z\\d]?[^a-z\\d]+${any(words.not_before)}\\d*[a-z]?\\b`;
  const after = `${any(words.not_after)}\\s+(?:${any(articles)}\\s+)?`;
  return (
    `\\b(?:(?=(${before}|${any(words.doubtful)}\\b))|(${after})|)${sure}` +
    '([a-z]{1,2})(\\d[a-z\\d]?)(?:\\s+(\\d)[a-z]?$)?\\b'
  );
}
