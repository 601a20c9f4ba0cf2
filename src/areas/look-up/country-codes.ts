/** Regions of the standard that are the four nations, or islands that have an answer of their own. */
const notAbroad = new Set(['GB', 'UK', 'JE', 'GG', 'CQ', 'IM']);
const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));

/** Codes of all other countries that have a name, with spaces between them: the browser is sent these, not the names. */
export function countryCodes(): string {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notAbroad.has(code) && names.of(code) !== undefined)
    .join(' ');
}
