import type { OpenIndex } from './open-index.ts';
import type { Match, Place } from './phrases.ts';
import { tellsOfSelf } from './voice.ts';

export const dangerTopic = 'in-danger-now';
export const ownHarmTopic = 'self-harm-suicide';
/** Topics whose phrases of two words or more raise the strip by themselves. */
export const urgentTopics: ReadonlySet<string> = new Set([dangerTopic, ownHarmTopic]);

/**
 * The match raises the strip: it means danger, or something grave that happens now (`they wont let me leave`,
 * `shes at the airport`), nothing says that it is harmless, and it is no guess.
 */
export function raises(
  match: Match,
  matches: readonly Match[],
  places: readonly Place[],
  open: OpenIndex,
): boolean {
  const isGrave = open.grave.has(match.phrase.target);
  const isSoon = matches.some(({ phrase }) => phrase.target === '*soon');
  return (
    (isDanger(match, places, open) || (isGrave && isSoon)) &&
    !isCalmed(match, matches) &&
    !isGuess(match, places)
  );
}

/**
 * `*crisis`, or two words or more that mean danger at this moment or to oneself. Of the latter, words
 * that say little must be the whole sentence: `cant do this anymore`.
 */
function isDanger(
  { phrase: { target, parts }, at }: Match,
  places: readonly Place[],
  { index, weak }: OpenIndex,
): boolean {
  const topic = index.topics[Number(target)] ?? '';
  if (target === '*crisis') return true;
  if (parts.length < 2 || !urgentTopics.has(topic)) return false;
  return (
    topic === dangerTopic || at.length === places.length || parts.some((part) => !weak.has(part))
  );
}

/** One short word that had to be repaired: `rope` must not be read as something worse. */
function isGuess({ at, trust }: Match, places: readonly Place[]): boolean {
  const [only, ...more] = at;
  return more.length === 0 && trust < 1 && (places[only ?? 0]?.typed.length ?? 0) < 6;
}

/** Harmless phrases win over dangerous ones of the same length. */
export const strength = (match: Match): number =>
  match.phrase.parts.length + (match.phrase.target === '*calm' ? 0.5 : 0);

/** A harmless phrase may have this little between its words: one word, and none that was repaired. */
const tight = 0.9;

/**
 * A harmless phrase, at least as long and with its words close together, explains each word of the dangerous
 * one. One that shares a word with it explains nothing: `hes not moving help me` is not about moving house.
 */
function isCalmed(match: Match, matches: readonly Match[]): boolean {
  return matches.some(
    (one) =>
      one.phrase.target === '*calm' &&
      one.trust > tight &&
      strength(one) > strength(match) &&
      match.at.every((place) => one.at.includes(place)),
  );
}

/** Nothing is told but one dangerous thing, of oneself or of somebody: `im on the bridge`, `hes here`. */
export function isDangerAlone(
  query: string,
  matches: readonly Match[],
  places: readonly Place[],
): boolean {
  const isSentence = places.length > 1 || tellsOfSelf(query);
  return (
    isSentence &&
    matches.some(({ phrase, at }) => phrase.target === '*alone' && at.length === places.length)
  );
}
