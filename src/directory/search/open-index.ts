import { addToList } from './add-to-list.ts';
import { nameForms } from './name-forms.ts';
import type { IndexedService, SearchIndex } from './search-index.ts';
import type { Phrase } from './phrases.ts';
import type { Vocabulary } from './spelling.ts';
import { readNumbers } from './small-numbers.ts';
import { entryEnd, readTree, readWords } from './word-tree.ts';
import type { WordTables } from './words.ts';

/** Services, best first: for young people, for parents and family, for professionals. */
type Services = readonly IndexedService[];
export type ByAudience = readonly [Services, Services, Services];

/** What the index holds as lists. */
interface Tables extends Pick<SearchIndex, 'retired'> {
  /** For each topic, whom to put first. */
  first: readonly ByAudience[];
  /** People who listen to anyone. */
  general: ByAudience;
  topics: readonly string[];
  services: Services;
  /** The service with this id, if it is listed. */
  find: (id: string) => IndexedService | undefined;
}

/** The index as maps. */
export interface OpenIndex extends WordTables {
  index: Tables;
  weak: ReadonlySet<string>;
  /** Stems that stand only in Welsh phrases. */
  welsh: ReadonlySet<string>;
  /** Small words of Welsh, as they are typed. */
  welshSmall: ReadonlySet<string>;
  /** Targets that are topics to be told only by their own phrases; beside one for `*soon` they are danger. */
  grave: ReadonlySet<string>;
  /** Changed starts of Welsh words, each with its plain ones. */
  mutations: readonly (readonly string[])[];
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
  const services = readServices(index);
  const [general, ...first] = readFirst(index, services);
  const words = readWords(index);
  const byKind = new Map<string, Phrase[]>();
  for (const phrase of readTree(index, words)) {
    addToList(byKind, /^[@-]/.test(phrase.target) ? phrase.target : '', phrase);
  }
  const wordsOf = (kind: string) => (byKind.get(kind) ?? []).map(({ parts: [word = ''] }) => word);
  const setOf = (kind: string) => new Set(wordsOf(kind));
  const tables: WordTables = {
    says: new Map(readGroups(index.says).map(([to, from]) => [from, split(to, ' ')])),
    small: setOf('-small'),
    whole: setOf('-whole'),
  };
  const classes = new Map<string, string[]>();
  for (const name of byKind.keys()) {
    if (name.startsWith('@')) for (const member of wordsOf(name)) addToList(classes, member, name);
  }
  const phrases = byKind.get('') ?? [];
  const starting = new Map<string, Phrase[]>();
  const taught = new Set(classes.keys());
  for (const phrase of [...phrases, ...readNames(index, tables)]) {
    addToList(starting, phrase.parts[0] ?? '', phrase);
    for (const part of phrase.parts) if (!part.startsWith('@')) taught.add(part);
  }
  const plain = new Set([...wordsOf('-plain'), ...words.slice(index.tree.split(entryEnd).length)]);
  // Of what people type for other words, short ones are too near to too much; but not `dont`.
  const typed = [...tables.says].flatMap(([word, [plain]]) =>
    word.length > 4 || (word.length > 3 && plain === 'not') ? [word] : [],
  );
  const vocabulary = new Map<string, string[]>();
  for (const word of [...new Set([...taught, ...typed])].sort()) {
    addToList(vocabulary, word.charAt(0), word);
  }
  return {
    ...tables,
    index: {
      retired: index.retired,
      topics: index.listed.topics,
      general,
      first,
      services,
      find: (id) => services.find((one) => one.id === id),
    },
    weak: setOf('-weak'),
    welshSmall: setOf('-welsh'),
    mutations: index.mutations.split('|').map((line) => line.split(' ')),
    grave: new Set(readNumbers(index.grave).map(String)),
    welsh: new Set(words.slice(...index.welsh)),
    classes,
    known: new Set([...taught, ...plain]),
    vocabulary,
    starting,
    plain,
    ...countUsers(phrases),
    numbers: readNumberList(index),
  };
}

/** Of lines `name=word word`, each word with its name. */
function readGroups(text: string): [name: string, word: string][] {
  return text.split('\n').flatMap((line) => {
    const [name = '', words = ''] = line.split('=');
    return split(words, ' ').map((word): [string, string] => [name, word]);
  });
}

function readFirst({ first }: SearchIndex, services: Services) {
  const read = (list: string) => readNumbers(list).flatMap((place) => services[place] ?? []);
  // People who listen to anyone are there in each index.
  return first.split('|').map((lists) => lists.split(' ').map(read)) as unknown as [
    ByAudience,
    ...ByAudience[],
  ];
}

function readServices({ listed, services: [topics, ...columns] }: SearchIndex): IndexedService[] {
  const topicsOf = topics.split(' ');
  const numbers = columns.map(readNumbers);
  return listed.services.map(({ id }, place) => {
    const [who = 0, nations = 0, ways = 0, local = 0] = numbers.map((column) => column[place]);
    return { id, topics: readNumbers(topicsOf[place] ?? ''), who, nations, ways, local };
  });
}

/** A name's target is its mark and whom it belongs to: a service's place, or `r` and an old name's. */
function readNames({ listed, names, retired }: SearchIndex, tables: WordTables): Phrase[] {
  const called = [...listed.services.map(({ name }) => name), ...retired.map(([was]) => was)];
  return names.split('\n').flatMap((line, place) => {
    const [marks = '', ...others] = line.split('|');
    const forms = marks === '' ? [] : nameForms(called[place] ?? '', tables);
    const own = Array.from(marks, (mark, at) => `${mark}${forms[at] ?? ''}`);
    const old = place - listed.services.length;
    const owner = old < 0 ? place : `r${old}`;
    return [...own, ...others].map((form) => ({
      target: `${form.charAt(0)}${owner}`,
      parts: form.slice(1).split(' '),
    }));
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

function readNumberList({ listed, numbers, retired }: SearchIndex): (readonly [string, number])[] {
  const others = numbers.split('\n');
  const current = listed.services.flatMap(({ number }, owner) =>
    [number, ...split(others[owner] ?? '', ' ')].map((digits) => [digits, owner] as const),
  );
  const former = retired.flatMap(([was], place) => {
    const digits = was.replace(/\D/g, '');
    return digits.length > 4 ? [[digits, -1 - place] as const] : [];
  });
  return [...current, ...former];
}
