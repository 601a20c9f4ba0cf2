import { addToList } from './add-to-list.ts';
import { dangerTopic, raises, strength } from './danger.ts';
import { isMeaning, type OpenIndex } from './open-index.ts';
import type { Match, Place } from './phrases.ts';

/** What a word is worth that only one topic uses, and how much less each doubling of its users makes it. */
const wordWorth = 2.2;
const sharedWorth = 0.45;
const leastWorth = 0.3;
const classWorth = 0.5;
const weakFactor = 0.25;
/** What each word after the first adds to a phrase, because their order says more than they do. */
const togetherWorth = 1.2;
/** What is left of a match when a longer one with another meaning uses its words. */
const overruledFactor = 0.25;
/** Each further phrase for the same target counts this much less than the one before. */
const repeatFactor = 0.5;
/** What a word adds to a topic whose phrases use it, when no phrase is met. */
const hintWorth = 1.2;
/** A word that this share of its phrases does not give to one topic hints at nothing. */
const leastHintShare = 0.5;

export interface Evidence {
  /** Above 0. */
  readonly value: number;
  /** The strongest phrase behind it, as it was typed. */
  readonly typed: string;
}

export interface Weighed {
  /** For each target (see `SearchIndex`). */
  evidence: ReadonlyMap<string, Evidence>;
  /** A match raises the strip: `*crisis`, an urgent topic, or something grave that happens now. See `raises`. */
  crisis: boolean;
}

/** Adds up what the matches say. A longer phrase overrules the shorter ones inside it. */
export function weighMatches(
  matches: readonly Match[],
  places: readonly Place[],
  open: OpenIndex,
): Weighed {
  const ruling = matches.filter((match) => overrules(match, open));
  const longest = places.map((_, place) => longestAt(ruling, place));
  const byTarget = new Map<string, Evidence[]>();
  let crisis = false;
  for (const match of matches) {
    const { target } = match.phrase;
    if (raises(match, matches, places, open)) crisis = true;
    const value = valueOf(match, open) * (isOverruled(match, longest) ? overruledFactor : 1);
    const typed = match.at.map((place) => places[place]?.typed ?? '').join(' ');
    addToList(byTarget, target, { value, typed });
  }
  const claimed = new Set(matches.filter(claims).flatMap((match) => match.at));
  places.forEach((place, at) => {
    for (const [target, value] of claimed.has(at) ? [] : hintsOf(place, open)) {
      addToList(byTarget, target, { value, typed: place.typed });
    }
  });
  const evidence = new Map<string, Evidence>();
  for (const [target, all] of byTarget) {
    all.sort((a, b) => b.value - a.value);
    const value = all.reduce((sum, one, place) => sum + one.value * repeatFactor ** place, 0);
    evidence.set(target, { value, typed: all[0]?.typed ?? '' });
  }
  return { evidence, crisis };
}

interface Longest {
  parts: number;
  targets: ReadonlySet<string>;
}

function longestAt(matches: readonly Match[], place: number): Longest {
  const here = matches.filter((match) => match.at.includes(place));
  const parts = Math.max(0, ...here.map(strength));
  return {
    parts,
    targets: new Set(here.filter((one) => strength(one) === parts).map((one) => one.phrase.target)),
  };
}

const claims = (match: Match): boolean =>
  isMeaning(match.phrase.target) || /^(\*c|[=?])/.test(match.phrase.target);

/** Danger and pages of ours stand beside what else was meant; they do not push it aside. */
const overrules = ({ phrase: { target } }: Match, { index }: OpenIndex): boolean =>
  (isMeaning(target) || /^(\*calm|=)/.test(target)) && index.topics[Number(target)] !== dangerTopic;

function isOverruled(match: Match, longest: readonly Longest[]): boolean {
  return match.at.some((place) => {
    const here = longest[place];
    if (!here || here.parts <= strength(match)) return false;
    return !here.targets.has(match.phrase.target);
  });
}

function valueOf({ phrase, trust }: Match, open: OpenIndex): number {
  const { parts } = phrase;
  const alone = parts.length === 1 ? Math.sqrt(open.alone.get(parts[0] ?? '') ?? 1) : 1;
  const sum = parts.reduce((total, part) => total + worthOf(part, open), 0);
  return ((sum + togetherWorth * (parts.length - 1)) * trust) / alone;
}

function worthOf(part: string, { users, weak }: OpenIndex): number {
  if (part.startsWith('@')) return classWorth;
  const shared = sharedWorth * Math.log2(users.get(part)?.size ?? 1);
  return Math.max(leastWorth, wordWorth - shared) * (weak.has(part) ? weakFactor : 1);
}

/** What a word that stands in no phrase of the query says of topics, by how their phrases use it. */
function hintsOf(place: Place, open: OpenIndex): [string, number][] {
  return [...place.forms].flatMap((form) => {
    if (/^[@\d]/.test(form) || open.weak.has(form) || open.plain.has(form)) return [];
    if (place.forms.has('@filler')) return [];
    const users = [...(open.users.get(form) ?? [])];
    const total = users.reduce((sum, [, count]) => sum + count, 0);
    return users.flatMap(([target, count]): [string, number][] => {
      const share = count / total;
      // What frightens whoever did not mean it is told by its own phrases alone.
      if (open.grave.has(target) || share < leastHintShare) return [];
      return [[target, hintWorth * share ** 1.5 * place.trust]];
    });
  });
}
