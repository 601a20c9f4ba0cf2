import type { Districts, Places } from '../pack-format.ts';
import { findSpans, isFree, meanings, meaningsOf } from './find-spans.ts';
import { fold, keyOf } from './fold.ts';
import { nothing, type Found, type Option } from './found.ts';
import { gatherNames, type Known, type KnownNames } from './known-names.ts';
import type { LookUpWords } from './look-up-words.ts';
import { lookUpPostcode } from './look-up-postcode.ts';
import { namesThatBegin, nearestNames, sortByLetters, type NameLetters } from './nearest-names.ts';
import { inside, narrow } from './narrow.ts';
import { postcodeOf, readPostcode } from './read-postcode.ts';
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
 */
export function openLookUp(
  districts: Districts,
  places: Places | undefined,
  words: LookUpWords,
): LookUp {
  const small = new Set(words.small);
  const names = gatherNames(districts, places, words);
  return {
    districts,
    places,
    words,
    names,
    spellings: new Map(words.spellings),
    letters: sortByLetters(names.keys()),
    isSmall: (word) => small.has(word) || /^\d/.test(word),
    isWelsh: ({ found }) =>
      found.kind === 'area' &&
      found.authorities.some((id) => districts.authorities.get(id)?.nation === 'wales'),
  };
}

/** Where somebody is who says it in these words, from which `dropSecondHalf` has taken what is not needed. */
export function lookUp(known: string, opened: LookUp): Found {
  const { districts, words } = opened;
  const isDistrict = (district: string): boolean => districts.districts.has(district);
  const postcode = readPostcode(known, isDistrict);
  if (postcode) {
    const found = lookUpPostcode(postcode, opened);
    if (found !== nothing) return found;
  }
  const doubtful: Known[] = [];
  const certain: Known[] = [];
  const rest = known.trim().replace(new RegExp(words.halves, 'gi'), (...groups: string[]) => {
    const half = postcodeOf(groups.slice(2));
    const found = lookUpPostcode(half, opened);
    if (!isDistrict(half.district) || found.kind !== 'area') return groups[0] ?? '';
    ((groups[1] ?? groups[2]) ? doubtful : certain).push({
      option: { name: found.name, found },
      size: 0,
    });
    return ' ';
  });
  const typed = fold(rest);
  if (certain.length + doubtful.length === 0) return lookUpName(typed, opened);
  const spans = findSpans(typed, opened).filter(({ isEveryday }) => !isEveryday);
  // `W8 London` is meant, `w8 im in london` is not.
  const isPlaced = certain.length > 0 || typed.some((word) => words.before.includes(word));
  const all = spans.flatMap(({ means }) => means);
  const meant = isPlaced ? certain : inside(doubtful, all, opened);
  if (meant.length === 0) {
    const found = lookUpName(typed, opened);
    return found.kind === 'nothing' ? settle(doubtful, false) : found;
  }
  // Nothing is certain where the sentence names a place that is not in them.
  const named = spans.flatMap(({ means }) => (inside(meant, means, opened)[0] ? [] : means));
  // The place first, whatever its size: an outcode may be a slip, a name seldom is.
  return named[0] === undefined
    ? settle(meant, true)
    : { kind: 'choice', options: [...optionsOf(named), ...optionsOf(meant)] };
}

function lookUpName(typed: readonly string[], opened: LookUp): Found {
  const key = keyOf(typed);
  if (key === '') return nothing;
  const exact = meanings(key, opened);
  // A nation stands before the village of its name.
  const nation = exact.find(isNation);
  if (nation) return nation.option.found;
  if (exact.length > 0) return settle(exact, !opened.words.everyday.includes(key));
  const all = findSpans(typed, opened);
  // A church in Leeds is not the village; where no other place is named, it may be.
  const places = all.filter(({ isEveryday }) => !isEveryday);
  const isPlace = places[0] !== undefined;
  const spans = isPlace ? places : all;
  const main = spans.find(({ means }) => !means.every(isNation)) ?? spans[0];
  const others = typed.filter((word, at) => !opened.isSmall(word) && isFree(spans, at, 1));
  if (main && others.length === 0) return inSentence(isPlace);
  const core = keyOf(
    typed.filter((word) => !opened.isSmall(word) && !opened.words.no_slips.includes(word)),
  );
  const whole = nearestNames(core === '' ? '' : key, opened.letters);
  const near = whole.keys.length > 0 ? whole : nearestNames(core, opened.letters);
  const begun = meaningsOf(namesThatBegin(core, opened.letters), opened);
  if (near.keys.length > 0) {
    const nearly = [...meaningsOf(near.keys, opened), ...begun];
    // A name that stands there is offered before one that a slip would make of it and its neighbours.
    const standing = main && !inside(nearly, main.means, opened)[0] ? main.means : [];
    return settle([...standing, ...nearly], near.isSure);
  }
  // Beside words that we do not know, a name is meant as a place after `in` or `near`.
  if (main) {
    return inSentence(isPlace && opened.words.before.includes(typed[main.at - 1] ?? ''));
  }
  return { kind: 'nothing', perhaps: optionsOf(begun) };

  function inSentence(isCertain: boolean): Found {
    const means = spans.reduce(
      (left, span) => (span === main ? left : narrow(left, span.means, opened)),
      main?.means ?? [],
    );
    return settle(means, isCertain);
  }
}

const isNation = ({ option }: Known): boolean => option.found.kind === 'nation';
