import type { Districts, Places } from '../pack-format.ts';
import { findSpans, meanings, meaningsOf, type Span } from './find-spans.ts';
import { fold, keyOf } from './fold.ts';
import { nothing, type Found, type Option } from './found.ts';
import { gatherNames, type Known, type KnownNames } from './known-names.ts';
import type { LookUpWords } from './look-up-words.ts';
import { lookUpPostcode } from './look-up-postcode.ts';
import {
  namesThatBegin,
  nearestNames,
  sortByLetters,
  type NameLetters,
  type Nearest,
} from './nearest-names.ts';
import { halfPostcodes, type HalfPostcode } from './half-postcodes.ts';
import { meet, narrow } from './narrow.ts';
import { readPostcode } from './read-postcode.ts';
import { optionsOf, settle } from './settle.ts';

/** A name beside half a postcode is meant as a place after `in` or `near`, or where so many people live there. */
const smallestByItself = 20_000;
/** So many of one name, and the outcode still stands in sight. */
const mostNamed = 8;

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
  /** Whether a word may be a slip in a name. */
  readonly maySlip: (word: string) => boolean;
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
  const exactly = new Set(words.no_slips);
  const names = gatherNames(districts, places, words);
  return {
    districts,
    places,
    words,
    names,
    spellings: new Map(Object.entries(words.spellings)),
    letters: sortByLetters(names.keys()),
    isSmall: (word) => small.has(word) || /^\d/.test(word),
    maySlip: (word) => !exactly.has(word),
    isWelsh: ({ found }) =>
      found.kind === 'area' &&
      found.authorities.some((id) => districts.authorities.get(id)?.nation === 'wales'),
  };
}

/** Where somebody is who says it in these words, from which `dropSecondHalf` has taken what is not needed. */
export function lookUp(known: string, opened: LookUp): Found {
  const { districts, places, words } = opened;
  const isDistrict = (district: string): boolean => districts.districts.has(district);
  const key = keyOf(fold(known));
  const postcode = readPostcode(known, isDistrict);
  if (postcode) {
    const found = lookUpPostcode(postcode, districts, places, words);
    // `M62` is a road, though it may become `M6 2AB`.
    const isRoad = !isDistrict(key.toUpperCase()) && words.half_postcodes.doubtful.includes(key);
    if (isRoad && found.kind === 'area') {
      return settle([{ option: { name: found.name, found }, size: 0 }], false);
    }
    if (found !== nothing) return found;
  }
  const { halves, rest } = halfPostcodes(known, isDistrict, words);
  return halves.length === 0 ? lookUpName(fold(known), opened) : lookUpHalves(halves, rest, opened);
}

/** Of half a postcode among other words, nothing is certain where they name a place that is not in it. */
function lookUpHalves(halves: readonly HalfPostcode[], rest: string, opened: LookUp): Found {
  const { districts, places, words } = opened;
  const typed = fold(rest);
  const spans = withoutEveryday(findSpans(typed, opened), typed, opened).filter(
    (span) => !isEveryday(wordsOf(span, typed), opened),
  );
  const known = halves.flatMap(({ postcode, isMeant, beside: [before, after] }) => {
    const found = lookUpPostcode(postcode, districts, places, words);
    if (found.kind !== 'area') return [];
    const one = { option: { name: found.name, found }, size: 0 };
    // `W8 London` is meant, `w8 im in london` is not.
    const isConfirmed = spans.some(
      ({ at, length, means }) =>
        (typed[at] === after || typed[at + length - 1] === before) &&
        meet(means, [one], districts.authorities),
    );
    return [{ ...one, isMeant: isMeant || isConfirmed }];
  });
  const meant = known.filter(({ isMeant }) => isMeant);
  if (meant.length === 0) {
    const found = lookUpName(typed, opened);
    return found.kind === 'nothing' ? settle(known, false) : found;
  }
  const named = spans
    .filter(
      ({ at, means }) =>
        opened.words.before.includes(typed[at - 1] ?? '') ||
        means.some(({ size }) => size >= smallestByItself),
    )
    .filter(({ means }) => !meant.some((one) => meet(means, [one], districts.authorities)))
    .flatMap(({ means }) => means);
  // The place first, whatever its size: an outcode may be a slip, a name seldom is.
  return named.length === 0
    ? settle(meant, true)
    : { kind: 'choice', options: [...optionsOf(named).slice(0, mostNamed), ...optionsOf(meant)] };
}

function lookUpName(typed: readonly string[], opened: LookUp): Found {
  const key = keyOf(typed);
  if (key === '') return nothing;
  const exact = meanings(key, opened);
  // A nation stands before the village of its name.
  const nation = exact.find((known) => !isNoNation(known));
  if (nation) return nation.option.found;
  if (exact.length > 0) return settle(exact, !isEveryday(typed, opened));
  const spans = withoutEveryday(findSpans(typed, opened), typed, opened);
  const isPlace = spans.some((span) => !isEveryday(wordsOf(span, typed), opened));
  const main = spans.find(({ means }) => means.some(isNoNation)) ?? spans[0];
  const others = typed.filter(
    (word, at) =>
      !opened.isSmall(word) && spans.every((span) => at < span.at || at >= span.at + span.length),
  );
  if (main && others.length === 0) return inSentence(isPlace);
  const meaning = typed.filter((word) => !opened.isSmall(word));
  const core = keyOf(meaning);
  const near = meaning.some(opened.maySlip)
    ? nearestOf([key, core], opened.letters)
    : { keys: [], isSure: false };
  const begun = meaningsOf(namesThatBegin(core, opened.letters), opened);
  if (near.keys.length > 0) {
    const first = typed.findIndex((word) => !opened.isSmall(word));
    const isThing = opened.words.articles.includes(typed[first - 1] ?? '');
    const nearly = [...meaningsOf(near.keys, opened), ...begun];
    // A name that stands there goes before one that a slip would make of it and its neighbours.
    const isOther = main && !meet(main.means, nearly, opened.districts.authorities);
    return isOther
      ? settle([...main.means, ...nearly], false)
      : settle(nearly, near.isSure && !isThing);
  }
  // Beside words that we do not know, a name is meant as a place after `in` or `near`.
  if (main) {
    return inSentence(isPlace && opened.words.before.includes(typed[main.at - 1] ?? ''));
  }
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

/** The nearest to the first of these that has any. */
function nearestOf([whole, ...others]: readonly string[], letters: NameLetters): Nearest {
  const near = nearestNames(whole ?? '', letters);
  return near.keys.length > 0 || others.length === 0 ? near : nearestOf(others, letters);
}

const wordsOf = ({ at, length }: Span, typed: readonly string[]): readonly string[] =>
  typed.slice(at, at + length);

const isEveryday = (typed: readonly string[], { words }: LookUp): boolean =>
  words.everyday.includes(keyOf(typed));

/** A church in Leeds is not the village; Church in Lancashire is. Where no other place is named, all stay. */
function withoutEveryday(
  spans: readonly Span[],
  typed: readonly string[],
  opened: LookUp,
): readonly Span[] {
  const { authorities } = opened.districts;
  const places = spans.filter((span) => !isEveryday(wordsOf(span, typed), opened));
  if (places.length === 0) return spans;
  return spans.filter(
    (span) =>
      places.includes(span) || places.some(({ means }) => meet(span.means, means, authorities)),
  );
}

const isNoNation = ({ option }: Known): boolean => option.found.kind !== 'nation';
