import { widestGap } from './phrases.ts';

type Classes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Leaves out phrases that find nothing which a shorter one of the same meaning does not find, to
 * keep the index small. `classes` gives the members of each `@name`. A single word stands for the
 * longer phrases that hold it only if `isTelling` says that the word is enough by itself. A longer one
 * is kept where one of `rivals`, which mean something else, would overrule the shorter: of home and
 * school, "not want go home" must stay beside "not home", since "not want go" is school's. So is one whose
 * shorter ones `calm`, what is harmless, would hush inside it: "mum try kill me" beside "kill me", for "mum kill me".
 */
export function prunePhrases(
  phrases: readonly string[],
  classes: Classes,
  isTelling: (word: string) => boolean,
  rivals: readonly (readonly string[])[] = [],
  calm: readonly (readonly string[])[] = [],
): string[] {
  const kept: string[][] = [];
  const ordered = phrases
    .map((text) => text.split(' '))
    .sort((a, b) => a.length - b.length || classCount(b) - classCount(a));
  for (const phrase of ordered) {
    const shorter = kept.filter((one) => one.length > 1 || isTelling(one[0] ?? ''));
    const inside = shorter.filter((one) => standsFor(one, phrase, classes, calm));
    const longest = Math.max(0, ...inside.map((one) => one.length));
    if (inside.length === 0 || isContested(phrase, longest, rivals, classes)) kept.push(phrase);
  }
  return kept.map((parts) => parts.join(' ')).sort();
}

/** Whether a phrase holds a rival that is longer than what would stand for it. */
function isContested(
  phrase: readonly string[],
  length: number,
  rivals: readonly (readonly string[])[],
  classes: Classes,
): boolean {
  const words = new Set(phrase);
  return rivals.some(
    (one) =>
      one.length > length &&
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
  calm: readonly (readonly string[])[] = [],
): boolean {
  const parts = phrase.split(' ');
  return others.some((one) => standsFor(one.split(' '), parts, classes, calm));
}

/** Whether the shorter phrase is met wherever the longer is, and no harmless one in the longer explains it away. */
function standsFor(
  short: readonly string[],
  long: readonly string[],
  classes: Classes,
  calm: readonly (readonly string[])[],
): boolean {
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

function holds(long: readonly string[], short: readonly string[], classes: Classes): boolean {
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

const classCount = (parts: readonly string[]): number =>
  parts.filter((part) => part.startsWith('@')).length;
