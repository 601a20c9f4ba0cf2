import { editsBetween } from './edits-between.ts';

const shortestWithSlip = 5;
const shortestWithTwo = 8;
const shortestSureWithTwo = 10;
/** With two slips, so many letters at the start must be right. */
const sureStart = 3;
const shortestStart = 3;

/** Keys by their first letter, and by a space and their second, to keep repair from looking at every name. */
export type NameLetters = ReadonlyMap<string, readonly string[]>;

export function sortByLetters(keys: Iterable<string>): NameLetters {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    for (const letter of [key.charAt(0), ` ${key.charAt(1)}`]) {
      const group = groups.get(letter);
      if (group) group.push(key);
      else groups.set(letter, [key]);
    }
  }
  return groups;
}

export interface Nearest {
  readonly keys: readonly string[];
  /** False where two slips in a short name leave room for another one. */
  readonly isSure: boolean;
}

/** The names nearest to a misspelt one: one slip, two from 8 letters; none for fewer than 5. */
export function nearestNames(key: string, letters: NameLetters): Nearest {
  if (key.length < shortestWithSlip) return { keys: [], isSure: false };
  let limit = key.length < shortestWithTwo ? 1 : 2;
  let found: string[] = [];
  for (const name of mayBegin(key, letters)) {
    if (Math.abs(name.length - key.length) > limit) continue;
    const edits = editsBetween(key, name, limit);
    if (edits > limit) continue;
    if (edits < limit) found = [];
    limit = edits;
    if (!found.includes(name)) found.push(name);
  }
  // People seldom slip at the start of a name.
  const shared = Math.max(...found.map((name) => sharedStart(key, name)));
  return {
    keys: found.filter((name) => sharedStart(key, name) >= shared - 1),
    isSure: limit < 2 || (key.length >= shortestSureWithTwo && shared >= sureStart),
  };
}

/** The first letter may be wrong only where the next one tells why: one too many, one missing, or swapped. */
function* mayBegin(key: string, letters: NameLetters): Iterable<string> {
  yield* letters.get(key.charAt(0)) ?? [];
  if (key.charAt(1) !== key.charAt(0)) yield* letters.get(key.charAt(1)) ?? [];
  yield* letters.get(` ${key.charAt(0)}`) ?? [];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  const isSwapped = a[length] === b[length + 1] && a[length + 1] === b[length];
  return isSwapped ? length + 2 : length;
}

/** The names of which this is the start, from 3 letters. */
export function namesThatBegin(key: string, letters: NameLetters): string[] {
  if (key.length < shortestStart) return [];
  const names = letters.get(key.charAt(0)) ?? [];
  return names.filter((name) => name.length > key.length && name.startsWith(key));
}
