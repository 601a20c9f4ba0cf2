import { isMeaning, type OpenIndex } from './open-index.ts';
import type { Match, Place } from './phrases.ts';

/** What a phrase of one, two, three, four and more parts is worth; tuned on the queries in tests/fixtures. */
const worth = [0, 2, 4, 5.5, 6.5];
const strongFactor = 1.6;
const weakFactor = 0.3;
/** What is left of a match when a longer one with another meaning uses its words. */
const overruledFactor = 0.25;
/** Each further phrase for the same target counts this much less than the one before. */
const repeatFactor = 0.5;
/** A word that stands in longer phrases of one target only, met without the rest of the phrase. */
const hintWorth = 0.7;

export interface Weighed {
  /** Evidence for each target (see `SearchIndex.phrases`), above 0. */
  scores: ReadonlyMap<string, number>;
  /** The strongest phrase behind a target, as it was typed. */
  typed: ReadonlyMap<string, string>;
  /** `*crisis` was met and nothing says that it is harmless. */
  crisis: boolean;
}

/** Adds up what the matches say. A longer phrase overrules the shorter ones inside it. */
export function weighMatches(
  matches: readonly Match[],
  places: readonly Place[],
  open: OpenIndex,
): Weighed {
  const longest = places.map((_, place) => longestAt(matches, place));
  const byTarget = new Map<string, { value: number; typed: string }[]>();
  let crisis = false;
  for (const match of matches) {
    const { target } = match.phrase;
    const overruled = isOverruled(match, longest);
    if (target === '*crisis' && !overruled) crisis = true;
    const value = valueOf(match, open) * (overruled ? overruledFactor : 1);
    const typed = match.at.map((place) => places[place]?.typed ?? '').join(' ');
    byTarget.set(target, [...(byTarget.get(target) ?? []), { value, typed }]);
  }
  places.forEach((place) => {
    for (const form of place.forms) {
      const targets = open.hints.get(form) ?? [];
      for (const target of targets) {
        const value = (hintWorth / targets.length) * place.trust;
        if (!byTarget.has(target)) byTarget.set(target, [{ value, typed: place.typed }]);
      }
    }
  });
  const scores = new Map<string, number>();
  const typed = new Map<string, string>();
  for (const [target, values] of byTarget) {
    values.sort((a, b) => b.value - a.value);
    scores.set(
      target,
      values.reduce((sum, { value }, place) => sum + value * repeatFactor ** place, 0),
    );
    typed.set(target, values[0]?.typed ?? '');
  }
  return { scores, typed, crisis };
}

interface Longest {
  parts: number;
  targets: ReadonlySet<string>;
}

function longestAt(matches: readonly Match[], place: number): Longest {
  const here = matches.filter((match) => match.at.includes(place) && claims(match));
  const parts = Math.max(0, ...here.map(strength));
  return {
    parts,
    targets: new Set(here.filter((one) => strength(one) === parts).map((one) => one.phrase.target)),
  };
}

const claims = (match: Match): boolean =>
  isMeaning(match.phrase.target) || /^(\*c|[=?])/.test(match.phrase.target);

/** Harmless phrases win over dangerous ones of the same length. */
const strength = (match: Match): number =>
  match.phrase.parts.length + (match.phrase.target === '*calm' ? 0.5 : 0);

function isOverruled(match: Match, longest: readonly Longest[]): boolean {
  return match.at.some((place) => {
    const here = longest[place];
    if (!here || here.parts <= strength(match)) return false;
    if (match.phrase.target === '*crisis') return here.targets.has('*calm');
    return !here.targets.has(match.phrase.target) && !isOnlyCrisis(here);
  });
}

const isOnlyCrisis = (here: Longest): boolean =>
  here.targets.size === 1 && here.targets.has('*crisis');

function valueOf({ phrase, trust }: Match, open: OpenIndex): number {
  const base = worth[Math.min(phrase.parts.length, worth.length - 1)] ?? 0;
  const only = phrase.parts.length === 1 ? (phrase.parts[0] ?? '') : '';
  const spread = only && isMeaning(phrase.target) ? Math.sqrt(open.alone.get(only) ?? 1) : 1;
  const weight = (phrase.strong ? strongFactor : 1) * (open.weak.has(only) ? weakFactor : 1);
  return (base * weight * trust) / spread;
}
