import type { SearchIndex } from './search-index.ts';
import type { Phrase } from './phrases.ts';
import { groupByFirstLetter, type Vocabulary } from './spelling.ts';

/** The index as maps. */
export interface OpenIndex {
  index: SearchIndex;
  says: ReadonlyMap<string, readonly string[]>;
  small: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  weak: ReadonlySet<string>;
  welsh: ReadonlySet<string>;
  /** Class names, with their `@`, of a stem. */
  classes: ReadonlyMap<string, readonly string[]>;
  /** Stems that are spelt right. */
  known: ReadonlySet<string>;
  /** The same, for repair; without the words that mean nothing here. */
  vocabulary: Vocabulary;
  starting: ReadonlyMap<string, readonly Phrase[]>;
  /** In how many targets a word stands alone. */
  alone: ReadonlyMap<string, number>;
  /** Targets whose longer phrases use a word, for words that few of them use. */
  hints: ReadonlyMap<string, readonly string[]>;
  /** Digits and whom they belong to: a service place, or `-1 - n` for the nth old number. */
  numbers: readonly (readonly [digits: string, owner: number])[];
}

const opened = new WeakMap<SearchIndex, OpenIndex>();

/** The index ready for searching; made once for each index object. */
export function openIndex(index: SearchIndex): OpenIndex {
  const before = opened.get(index);
  if (before) return before;
  const now = open(index);
  opened.set(index, now);
  return now;
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

/** A target that gives evidence for a topic or a service, rather than for a voice, nation or page. */
export const isMeaning = (target: string): boolean => /^[\d>]/.test(target);

function open(index: SearchIndex): OpenIndex {
  const classes = new Map<string, string[]>();
  for (const line of lines(index.classes)) {
    const [name = '', members = ''] = line.split('=');
    for (const member of words(members)) add(classes, member, `@${name}`);
  }
  const starting = new Map<string, Phrase[]>();
  const alone = new Map<string, number>();
  const users = new Map<string, Set<string>>();
  const nameWords = new Set<string>();
  const keep = (target: string, text: string): void => {
    const strong = text.endsWith('!');
    const parts = words(strong ? text.slice(0, -1) : text);
    if (parts[0] !== undefined) add(starting, parts[0], { target, parts, strong });
    if (/^[=+~]/.test(target)) for (const part of parts) nameWords.add(part);
    if (!isMeaning(target)) return;
    for (const part of parts) {
      if (parts.length === 1) alone.set(part, (alone.get(part) ?? 0) + 1);
      else users.set(part, (users.get(part) ?? new Set()).add(target));
    }
  };
  for (const line of lines(index.phrases)) {
    const [target = '', ...phrases] = line.split('|');
    for (const phrase of phrases) keep(target, phrase);
  }
  for (const line of lines(index.names)) {
    const [owner = '', ...names] = line.split('|');
    for (const name of names) {
      keep(name.startsWith('~') ? `~${owner}` : `=${owner}`, name.replace('~', ''));
    }
  }
  const plain = new Set(words(index.plain));
  const stems = [...starting.values()].flatMap((phrases) => phrases.flatMap((one) => one.parts));
  const taught = new Set([...stems.filter((part) => !part.startsWith('@')), ...classes.keys()]);
  const weak = new Set(words(index.weak));
  const hints = new Map<string, readonly string[]>();
  for (const [word, targets] of users) {
    if (targets.size <= 2 && !weak.has(word) && !plain.has(word) && !word.startsWith('@')) {
      hints.set(word, [...targets]);
    }
  }
  return {
    index,
    says: new Map(
      lines(index.says).map((line) => {
        const [from = '', to = ''] = line.split('=');
        return [from, words(to)] as const;
      }),
    ),
    small: new Set(words(index.small)),
    whole: new Set(words(index.whole)),
    weak,
    welsh: new Set(words(index.welsh)),
    classes,
    known: new Set([...taught, ...plain]),
    vocabulary: groupByFirstLetter([...taught].sort()),
    starting,
    alone,
    hints,
    numbers: [
      ...lines(index.numbers).flatMap((line) => {
        const [owner = '', ...digits] = line.split('|');
        return digits.map((number) => [number, Number(owner)] as const);
      }),
      ...index.retired.flatMap(([was], place) => {
        const digits = was.replace(/\D/g, '');
        return digits.length > 4 ? [[digits, -1 - place] as const] : [];
      }),
    ],
  };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
