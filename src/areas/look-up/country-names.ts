import type { LookUpWords } from './look-up-words.ts';

/** Regions of the standard that are the four nations, or islands that have an answer of their own. */
const notAbroad = new Set(['GB', 'UK', 'JE', 'GG', 'CQ', 'IM']);
const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));

/** The words with the names of all countries among those abroad: the browser knows them in both languages. */
export function withCountries(words: LookUpWords): LookUpWords {
  const names = countryNames();
  return {
    ...words,
    elsewhere: words.elsewhere.map((place) =>
      place.id === 'abroad' ? { ...place, names: [...place.names, ...names] } : place,
    ),
  };
}

function countryNames(): string[] {
  const regions = letters.flatMap((first) => letters.map((second) => first + second));
  return ['en', 'cy'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return regions.flatMap((region) => (notAbroad.has(region) ? [] : (names.of(region) ?? [])));
  });
}
