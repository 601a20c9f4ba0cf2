/** One piece of text inside a record. */
export interface Leaf {
  readonly keys: readonly (string | number)[];
  /** The keys with dots between: `channels.0.value`. */
  readonly path: string;
  readonly value: string;
}

/** Every piece of text inside a record. */
export function leavesOf(value: unknown, keys: readonly (string | number)[] = []): Leaf[] {
  if (typeof value === 'string') return [{ keys, path: keys.join('.'), value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => leavesOf(each, [...keys, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...keys, key]));
}

/** The record with one piece of text changed; what is not on the way stays the same object. */
export function replaceAt<T>(record: T, keys: readonly (string | number)[], text: string): T {
  const [key, ...rest] = keys;
  if (key === undefined) return text as T;
  const copy = (Array.isArray(record) ? [...record] : { ...record }) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, text);
  return copy as T;
}

/** Fields whose value is one of a few words: each of the others is a slip. */
const choices: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.cost$/, ['free', 'standard', 'charged', 'unknown']],
  [/\.bill$/, ['not-shown', 'mostly-not-shown', 'shown', 'unknown']],
  [/\.limited$/, ['yes', 'no']],
  [/\.bank_holidays$/, ['as-usual', 'closed', 'all-day', 'unknown']],
  [/\.days\.\d+$/, ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']],
  [/^ages\.says$/, ['service', 'us']],
  [/\.(?:hours|periods)$/, ['unknown']],
];

/**
 * What a slip or a bad edit would make of a text: each digit each other digit; each letter its
 * neighbour and the other case; any other character gone; one more digit or letter at the end.
 */
export function* slipsOf({ path, value }: Leaf): Iterable<string> {
  const words = choices.find(([field]) => field.test(path))?.[1];
  if (words !== undefined) {
    yield* words.filter((word) => word !== value);
    return;
  }
  for (let at = 0; at < value.length; at += 1) {
    const put = (text: string) => value.slice(0, at) + text + value.slice(at + 1);
    const character = value[at] ?? '';
    if (/\d/.test(character)) {
      for (const digit of '0123456789') if (digit !== character) yield put(digit);
    } else if (/[a-z]/i.test(character)) {
      yield put(character.toLowerCase() === 'z' ? 'y' : nextLetter(character));
      yield put(otherCase(character));
    }
    yield put('');
  }
  yield `${value}0`;
  yield `${value}a`;
}

function nextLetter(letter: string): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
