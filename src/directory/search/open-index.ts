import { addToList } from './add-to-list.ts';
import type { IndexedService, SearchIndex } from './search-index.ts';
import type { Phrase } from './phrases.ts';
import { readLine } from './front-code.ts';
import type { Vocabulary } from './spelling.ts';
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

const setOf = (text: string): Set<string> => new Set(split(text, ' '));

function open(index: SearchIndex): OpenIndex {
  const long = longWords(index.words);
  const services = readServices(index);
  const tables: WordTables = {
    says: new Map(readGroups(index.says).map(([to, from]) => [from, split(to, ' ')])),
    small: setOf(long(index.small)),
    whole: setOf(long(index.whole)),
  };
  const classes = new Map<string, string[]>();
  for (const [name, member] of readGroups(long(index.classes))) {
    addToList(classes, member, `@${name}`);
  }
  const english = readTargets(long(index.phrases));
  const inWelsh = readTargets(long(index.phrasesInWelsh));
  const names = readNames(long(index.names), services, tables);
  const starting = new Map<string, Phrase[]>();
  const taught = new Set(classes.keys());
  for (const phrase of [...english, ...inWelsh, ...names]) {
    addToList(starting, phrase.parts[0] ?? '', phrase);
    for (const part of phrase.parts) if (!part.startsWith('@')) taught.add(part);
  }
  const inEnglish = new Set(partsOf(english));
  const plain = setOf(long(index.plain));
  // Of what people type for other words, short ones are too near to too much.
  const typed = [...tables.says.keys()].filter((word) => word.length > 4);
  const vocabulary = new Map<string, string[]>();
  for (const word of [...new Set([...taught, ...typed])].sort()) {
    addToList(vocabulary, word.charAt(0), word);
  }
  return {
    ...tables,
    index: { ...index, services },
    weak: setOf(long(index.weak)),
    welsh: new Set(partsOf(inWelsh).filter((part) => !inEnglish.has(part))),
    classes,
    known: new Set([...taught, ...plain]),
    vocabulary,
    starting,
    plain,
    ...countUsers([...english, ...inWelsh]),
    numbers: readNumberList(index),
  };
}

const partsOf = (phrases: readonly Phrase[]): string[] => phrases.flatMap(({ parts }) => parts);

/** Of lines `name=word word`, each word with its name. */
function readGroups(text: string): [name: string, word: string][] {
  return text.split('\n').flatMap((line) => {
    const [name = '', words = ''] = line.split('=');
    return split(words, ' ').map((word): [string, string] => [name, word]);
  });
}

function readServices({ services: [ids, topics, ...columns] }: SearchIndex): IndexedService[] {
  const topicsOf = topics.split(' ');
  const numbers = columns.map(readNumbers);
  return split(ids, ' ').map((id, place) => {
    const [who = 0, nations = 0, ways = 0, local = 0] = numbers.map((column) => column[place]);
    return [id, readNumbers(topicsOf[place] ?? ''), who, nations, ways, local];
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
