import type { Districts, Places } from '../pack-format.ts';
import { findSpans, meanings, meaningsOf } from './find-spans.ts';
import { fold, keyOf } from './fold.ts';
import { nothing, type Found, type Option } from './found.ts';
import { gatherNames, type Known, type KnownNames } from './known-names.ts';
import type { LookUpWords } from './look-up-words.ts';
import { lookUpPostcode } from './look-up-postcode.ts';
import { namesThatBegin, nearestNames, sortByLetters, type NameLetters } from './nearest-names.ts';
import { narrow } from './narrow.ts';
import { readPostcode } from './read-postcode.ts';
import { optionsOf, settle } from './settle.ts';

/** What is needed to look somebody's words up. */
export interface LookUp {
  readonly districts: Districts;
  readonly places: Places | undefined;
  readonly words: LookUpWords;
  readonly names: KnownNames;
  /** Those of the words; a map, since somebody may type `constructor`. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly letters: NameLetters;
  /** Whether a word says nothing of where by itself. */
  readonly isSmall: (word: string) => boolean;
  readonly isWelsh: (option: Option) => boolean;
}

/**
 * Makes ready for looking up: once for each pack that comes, since names by the thousand take a moment.
 * The words hold the names of all countries: `withCountries`.
 */
export function openLookUp(
  districts: Districts,
  places: Places | undefined,
  words: LookUpWords,
): LookUp {
  const small = new Set([...words.small, ...words.before, ...words.titles]);
  const names = gatherNames(districts, places, words);
  return {
    districts,
    places,
    words,
    names,
    spellings: new Map(Object.entries(words.spellings)),
    letters: sortByLetters(names.keys()),
    isSmall: (word) => small.has(word) || /^\d/.test(word),
    isWelsh: ({ found }) =>
      found.kind === 'area' &&
      found.authorities.some((id) => districts.authorities.get(id)?.nation === 'wales'),
  };
}

/** Where somebody is who says it in these words, from which `dropSecondHalf` has taken what is not needed. */
export function lookUp(known: string, opened: LookUp): Found {
  const { districts, places, words } = opened;
  const postcode = readPostcode(known, (district) => districts.districts.has(district));
  if (postcode) {
    const found = lookUpPostcode(postcode, districts, places, words);
    if (found !== nothing) return found;
  }
  return lookUpName(fold(known), opened);
}

function lookUpName(typed: readonly string[], opened: LookUp): Found {
  const key = keyOf(typed);
  if (key === '') return nothing;
  const exact = meanings(key, opened);
  // A nation stands before the village of its name.
  const nation = exact.find((known) => !isNoNation(known));
  if (nation) return nation.option.found;
  if (exact.length > 0) return settle(exact, true);
  const spans = findSpans(typed, opened);
  const main = spans.find(({ means }) => means.some(isNoNation)) ?? spans[0];
  const others = typed.filter(
    (word, at) =>
      !opened.isSmall(word) && spans.every((span) => at < span.at || at >= span.at + span.length),
  );
  if (main && others.length === 0) return inSentence(true);
  const core = keyOf(typed.filter((word) => !opened.isSmall(word)));
  const whole = nearestNames(key, opened.letters);
  const near = whole.keys.length > 0 ? whole : nearestNames(core, opened.letters);
  const begun = meaningsOf(namesThatBegin(core, opened.letters), opened);
  if (near.keys.length > 0) {
    return settle([...meaningsOf(near.keys, opened), ...begun], near.isSure);
  }
  // Beside words that we do not know, a name is meant as a place after `in` or `near`.
  if (main) return inSentence(opened.words.before.includes(typed[main.at - 1] ?? ''));
  return { kind: 'nothing', perhaps: optionsOf(begun) };

  function inSentence(isCertain: boolean): Found {
    const means = spans.reduce(
      (left, span) =>
        span === main ? left : narrow(left, span.means, opened.districts.authorities),
      main?.means ?? [],
    );
    return settle(means, isCertain);
  }
}

const isNoNation = ({ option }: Known): boolean => option.found.kind !== 'nation';
