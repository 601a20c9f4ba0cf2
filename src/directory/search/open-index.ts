import type { IndexedService, SearchIndex } from './search-index.ts';
import type { Phrase } from './phrases.ts';
import { readLine } from './front-code.ts';
import { groupByFirstLetter, type Vocabulary } from './spelling.ts';
import { longWords } from './short-words.ts';
import { readNumbers } from './small-numbers.ts';
import { stemsOf, type WordTables } from './words.ts';

/** What the index holds as lists. */
type Tables = Pick<SearchIndex, 'topics' | 'first' | 'general' | 'retired'> & {
  services: readonly IndexedService[];
};

/** The index as maps. */
export interface OpenIndex extends WordTables {
  index: Tables;
  weak: ReadonlySet<string>;
  /** Stems that stand only in Welsh phrases. */
  welsh: ReadonlySet<string>;
  /** Class names, with their `@`, of a stem. */
  classes: ReadonlyMap<string, readonly string[]>;
  /** Stems that are spelt right. */
  known: ReadonlySet<string>;
  /** The same, for repair; without the words that mean nothing here. */
  vocabulary: Vocabulary;
  starting: ReadonlyMap<string, readonly Phrase[]>;
  /** Ordinary words that mean nothing here. */
  plain: ReadonlySet<string>;
  /** In how many topics a word is enough by itself. */
  alone: ReadonlyMap<string, number>;
  /** How many phrases of each topic use a word or class. */
  users: ReadonlyMap<string, ReadonlyMap<string, number>>;
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

/** A target that is a topic's place. */
export const isTopic = (target: string): boolean => /^\d/.test(target);

/** A target that gives evidence for a topic or a service, rather than for a voice, nation or page. */
export const isMeaning = (target: string): boolean => /^[\d>]/.test(target);

const split = (text: string, by: string): string[] => text.split(by).filter(Boolean);

function open(index: SearchIndex): OpenIndex {
  const tables: WordTables = {
    says: readSays(index.says),
    small: new Set(split(index.small, ' ')),
    whole: new Set(split(index.whole, ' ')),
  };
  const long = longWords(index.words);
  const services = readServices(index);
  const classes = new Map<string, string[]>();
  for (const line of split(long(index.classes), '\n')) {
    const [name = '', members = ''] = line.split('=');
    for (const member of split(members, ' ')) add(classes, member, `@${name}`);
  }
  const english = readTargets(long(index.phrases));
  const inWelsh = readTargets(long(index.phrasesInWelsh));
  const names = readNames(long(index.names), services, tables);
  const starting = new Map<string, Phrase[]>();
  for (const phrase of [...english, ...inWelsh, ...names]) {
    add(starting, phrase.parts[0] ?? '', phrase);
  }
  const { alone, users } = countUsers([...english, ...inWelsh]);
  const plain = new Set(split(long(index.plain), ' '));
  const weak = new Set(split(long(index.weak), ' '));
  const taught = new Set(classes.keys());
  for (const { parts } of [...english, ...inWelsh, ...names]) {
    for (const part of parts) if (!part.startsWith('@')) taught.add(part);
  }
  const welsh = new Set(inWelsh.flatMap(({ parts }) => parts));
  for (const { parts } of english) for (const part of parts) welsh.delete(part);
  return {
    ...tables,
    index: { ...index, services },
    weak,
    welsh,
    classes,
    known: new Set([...taught, ...plain]),
    vocabulary: groupByFirstLetter([...taught, ...typedForms(tables.says, taught)].sort()),
    starting,
    plain,
    alone,
    users,
    numbers: readNumberList(index),
  };
}

/** What people type that stands for other words; short ones are too near to too much. */
function typedForms(says: WordTables['says'], taught: ReadonlySet<string>): string[] {
  return [...says.keys()].filter((word) => word.length > 4 && !taught.has(word));
}

function readSays(text: string): Map<string, string[]> {
  const says = new Map<string, string[]>();
  for (const line of split(text, '\n')) {
    const [to = '', from = ''] = line.split('=');
    for (const one of split(from, ' ')) says.set(one, split(to, ' '));
  }
  return says;
}

function readServices({ services }: SearchIndex): IndexedService[] {
  const { ids, topics, ...columns } = services;
  const [who, nations, ways, local] = [
    columns.who,
    columns.nations,
    columns.ways,
    columns.local,
  ].map(readNumbers);
  const topicsOf = topics.split(' ').map(readNumbers);
  return split(ids, ' ').map((id, place) => {
    const at = (column: readonly number[] | undefined): number => column?.[place] ?? 0;
    return [id, topicsOf[place] ?? [], at(who), at(nations), at(ways), at(local)];
  });
}

function readTargets(text: string): Phrase[] {
  return split(text, '\n').flatMap((line) => {
    const { target, phrases } = readLine(line);
    return phrases.map((parts) => ({ target, parts }));
  });
}

/** A name's target starts with `~` when it is also an everyday word, else with `=`. */
function readNames(
  text: string,
  services: readonly IndexedService[],
  tables: WordTables,
): Phrase[] {
  return text.split('\n').flatMap((line, place) => {
    const [id = ''] = services[place] ?? [];
    const owner = id ? `${place}` : `r${place - services.length}`;
    return split(line, '|').map((name) => {
      const parts = split(name.replace('~', ''), ' ');
      return {
        target: (name.startsWith('~') ? '~' : '=') + owner,
        parts: parts[0] === '=' ? stemsOf(id.replaceAll('-', ' '), tables) : parts,
      };
    });
  });
}

/** How often each topic uses a word alone, and how often in longer phrases. */
function countUsers(phrases: readonly Phrase[]): Pick<OpenIndex, 'alone' | 'users'> {
  const alone = new Map<string, number>();
  const users = new Map<string, Map<string, number>>();
  for (const { target, parts } of phrases) {
    if (!isTopic(target)) continue;
    for (const part of parts) {
      const counts = users.get(part) ?? new Map<string, number>();
      users.set(part, counts.set(target, (counts.get(target) ?? 0) + 1));
      if (parts.length === 1) alone.set(part, (alone.get(part) ?? 0) + 1);
    }
  }
  return { alone, users };
}

function readNumberList(index: SearchIndex): (readonly [string, number])[] {
  const current = index.numbers
    .split('\n')
    .flatMap((line, owner) => split(line, ' ').map((number) => [number, owner] as const));
  const former = index.retired.flatMap(([was], place) => {
    const digits = was.replace(/\D/g, '');
    return digits.length > 4 ? [[digits, -1 - place] as const] : [];
  });
  return [...current, ...former];
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
