import { widestGap } from './phrases.ts';

type Classes = ReadonlyMap<string, ReadonlySet<string>>;
type Parts = readonly string[];

export interface PruneOptions {
  /** Whether a single word is enough by itself, and so stands for the longer phrases that hold it. */
  readonly isTelling: (word: string) => boolean;
  /** What means something else. */
  readonly rivals?: readonly Parts[];
  /** Those of them that mislead most: they need not be longer than what they compete with. */
  readonly strongRivals?: readonly Parts[];
  /** What is harmless. */
  readonly calm?: readonly Parts[];
}

/**
 * Leaves out phrases that find nothing which a shorter one of the same meaning does not find, to
 * keep the index small. `classes` gives the members of each `@name`. A longer phrase
 * is kept where a rival would overrule the shorter: of home and school, "not want go home" must stay beside
 * "not home", since "not want go" is school's; and "say not carried" beside "say not", since "not carry" is of
 * whoever cannot go on. So is one whose shorter ones `calm` would hush inside it: "mum try kill me" beside
 * "kill me", for "mum kill me".
 */
export function prunePhrases(
  phrases: readonly string[],
  classes: Classes,
  { isTelling, rivals = [], strongRivals = [], calm = [] }: PruneOptions,
): string[] {
  const kept: string[][] = [];
  const ordered = phrases
    .map((text) => text.split(' '))
    .sort((a, b) => a.length - b.length || classCount(b) - classCount(a));
  for (const phrase of ordered) {
    const shorter = kept.filter((one) => one.length > 1 || isTelling(one[0] ?? ''));
    const inside = shorter.filter((one) => standsFor(one, phrase, classes, calm));
    const longest = Math.max(0, ...inside.map((one) => one.length));
    if (
      inside.length === 0 ||
      isContested(phrase, longest + 1, rivals, classes) ||
      isContested(phrase, longest, strongRivals, classes)
    ) {
      kept.push(phrase);
    }
  }
  return kept.map((parts) => parts.join(' ')).sort();
}

/** Whether a phrase holds a shorter rival of at least this many parts. */
function isContested(
  phrase: Parts,
  atLeast: number,
  rivals: readonly Parts[],
  classes: Classes,
): boolean {
  const words = new Set(phrase);
  return rivals.some(
    (one) =>
      one.length >= atLeast &&
      one.length < phrase.length &&
      one.every((part) => part.startsWith('@') || words.has(part)) &&
      holds(phrase, one, classes),
  );
}

/** Whether one of the other phrases is met, and by none of `calm` hushed, wherever this one is. */
export function findsNothingMore(
  phrase: string,
  others: readonly string[],
  classes: Classes,
  calm: readonly Parts[] = [],
): boolean {
  const parts = phrase.split(' ');
  return others.some((one) => standsFor(one.split(' '), parts, classes, calm));
}

/** Whether the shorter phrase is met wherever the longer is, and no harmless one in the longer explains it away. */
function standsFor(short: Parts, long: Parts, classes: Classes, calm: readonly Parts[]): boolean {
  return (
    holds(long, short, classes) &&
    !calm.some(
      (one) =>
        one.length >= short.length &&
        one.length < long.length &&
        holds(long, one, classes) &&
        holds(one, short, classes),
    )
  );
}

function holds(long: Parts, short: Parts, classes: Classes): boolean {
  return long.some((_, start) => {
    let at = start - 1;
    return short.every((part, place) => {
      const last = place === 0 ? start : at + 1 + widestGap;
      let next = at + 1;
      while (next <= last && !isMetBy(part, long[next] ?? '', classes)) next++;
      at = next;
      return next <= last && next < long.length;
    });
  });
}

function isMetBy(part: string, met: string, classes: Classes): boolean {
  if (part === met) return true;
  const wanted = classes.get(part);
  if (!wanted) return false;
  const given = classes.get(met);
  return given ? given.isSubsetOf(wanted) : wanted.has(met);
}

const classCount = (parts: Parts): number => parts.filter((part) => part.startsWith('@')).length;
