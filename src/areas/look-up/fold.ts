/**
 * Words that can be compared: lower case, without accents, apostrophes and what nobody sees, letters and
 * digits only, styled ones as plain ones.
 * `Bury St. Edmund’s` is `bury`, `st`, `edmunds`.
 */
export function fold(text: string): string[] {
  const flat = text
    .normalize('NFKD')
    // That has made a blank and an accent of the apostrophe U+00B4.
    .replace(/ \u0301|[\p{M}\p{Cf}'’‘`]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ');
  return (flat.match(/[a-z0-9]+/g) ?? []).map((word) => (word === 'saint' ? 'st' : word));
}

/** The words as one, so that `Stoke-on-Trent`, `stoke on trent` and `Cwm-brân`, `Cwmbran` are the same name. */
export const keyOf = (words: readonly string[]): string => words.join('');
