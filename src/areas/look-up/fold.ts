/**
 * Words that can be compared: lower case, without accents and apostrophes, letters and digits only.
 * `Bury St. Edmund’s` is `bury`, `st`, `edmunds`.
 */
export function fold(text: string): string[] {
  const flat = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ');
  return (flat.match(/[a-z0-9]+/g) ?? []).map((word) => (word === 'saint' ? 'st' : word));
}

/** The words as one, so that `Stoke-on-Trent`, `stoke on trent` and `Cwm-brân`, `Cwmbran` are the same name. */
export const keyOf = (words: readonly string[]): string => words.join('');
