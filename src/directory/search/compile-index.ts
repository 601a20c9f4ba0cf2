import type { Channel } from '../schema/channel.ts';
import type { Service } from '../schema/service.ts';
import type { Directory } from '../directory.ts';
import { rowNumber } from '../row-number.ts';
import { audienceFilters, wayFilters, type AudienceFilter, type WayFilter } from './answer.ts';
import { compileNames } from './compile-names.ts';
import { compilePhrases } from './compile-phrases.ts';
import type { Listed } from './listed.ts';
import { openIndex } from './open-index.ts';
import type { Phrase } from './phrases.ts';
import { readQuery } from './read-query.ts';
import { PhraseWriter } from './phrase-writer.ts';
import {
  nationOrder,
  type IndexedService,
  type SearchIndex,
  type ServiceColumns,
} from './search-index.ts';
import type { SearchWords } from './search-words.ts';
import { writeNumbers } from './small-numbers.ts';
import { writeTree } from './write-tree.ts';

const claims = {
  recalled: 'none',
  unsettled: 'none',
  likely: 'likely',
  sourced: 'sourced',
} as const;

/** Services as the index has them. */
export function byId(services: readonly Service[]): Service[] {
  return services.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What /find/ lists of a directory. */
export function listedOf({ topics, services }: Directory): Listed {
  return {
    topics: topics.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id),
    services: byId(services).map((one) => ({
      id: one.id,
      name: one.name,
      number: rowNumber(one)?.dial ?? '',
    })),
  };
}

/**
 * The index of a directory: plain JSON, the same for everyone and byte for byte the same on every run.
 * @throws Error that lists every id in the search words that the directory does not hold; `loadSearchWords`
 * tells of them with their lines where it is given the directory.
 */
export function compileIndex(given: Directory, searchWords: SearchWords): SearchIndex {
  const directory = { ...given, services: byId(given.services) };
  const listed = listedOf(directory);
  const { topics } = listed;
  const ids = listed.services.map((one) => one.id);
  const unknown: string[] = [];
  const placeIn = (list: readonly string[]) => {
    const places = new Map(list.map((id, place) => [id, place]));
    return (id: string): number => {
      const place = places.get(id);
      if (place === undefined) unknown.push(id);
      return place ?? -1;
    };
  };
  const service = placeIn(ids);
  const topic = placeIn(topics);
  const byAudience = (lists: Record<AudienceFilter, readonly string[]>): string =>
    audienceFilters.map((one) => writeNumbers(lists[one].map(service))).join(' ');
  const none = { young: [], parent: [], professional: [] };
  const { danger, firstChoices, words } = searchWords;
  Object.keys(firstChoices.topics).forEach(topic);
  const writer = new PhraseWriter(searchWords);
  const { english, welsh } = compilePhrases(directory, searchWords, writer, { topic, service });
  const kinds = [
    ...[...writer.members].flatMap(([name, members]) => singles(name, [...members])),
    ...singles('-small', words.small),
    ...singles('-welsh', words.welsh),
    ...singles('-whole', words.whole),
    ...singles('-weak', writer.stems(words.weak)),
  ];
  const phrases = [...kinds, ...english, ...welsh];
  const welshWords = new Set(welsh.flatMap(({ parts }) => parts));
  for (const { parts } of english) for (const part of parts) welshWords.delete(part);
  const index: SearchIndex = {
    listed,
    services: inColumns(directory.services.map((one) => indexService(one, topic))),
    first: [firstChoices.general, ...topics.map((id) => firstChoices.topics[id] ?? none)]
      .map(byAudience)
      .join('|'),
    grave: writeNumbers(danger.grave.map(topic)),
    mutations: words.mutations.join('|'),
    says: writer.says,
    ...writeTree(phrases, welshWords, []),
    names: compileNames(directory, searchWords, writer, service),
    numbers: directory.services
      .map((one, place) => {
        const digits = one.channels.flatMap((way) => ('dial' in way ? [dialled(way.dial)] : []));
        const others = new Set(digits);
        others.delete(listed.services[place]?.number ?? '');
        return [...others].join(' ');
      })
      .join('\n'),
    retired: directory.retired.flatMap((one) => {
      const id = one.now ?? one.instead;
      const entry = [
        one.was,
        id ? service(id) : -1,
        one.now ? 'now' : 'instead',
        claims[one.confidence],
      ] as const;
      return id ? [entry] : [];
    }),
  };
  const faults = [...new Set(unknown)].sort().concat(writer.faults);
  if (faults.length > 0) {
    throw new Error(
      `The search index was not compiled: content/search/ names what the directory does not hold: ${faults.join(', ')}. Correct the id there, or add the record.`,
    );
  }
  const plain = neededPlain(words.plain, writer, index);
  const inPhrases = new Set(phrases.flatMap(({ parts }) => parts));
  const known = plain.filter((one) => inPhrases.has(one));
  const apart = plain.filter((one) => !inPhrases.has(one));
  return {
    ...index,
    ...writeTree([...phrases, ...singles('-plain', known)], welshWords, apart),
  };
}

const singles = (target: string, words: readonly string[]): Phrase[] =>
  words.map((word) => ({ target, parts: [word] }));

/** Of the ordinary words, the stems of those that would be taken for something else if they were not listed. */
function neededPlain(words: readonly string[], writer: PhraseWriter, index: SearchIndex): string[] {
  const open = openIndex(index);
  const isMistaken = (typed: string): boolean => {
    const [place, ...more] = readQuery(typed, open);
    // `fortnight` might be read as `for tnight`.
    return more.length > 0 || place?.typed !== typed || place.trust < 1;
  };
  const needed = words.filter((word) => {
    // `swim` is too short to be repaired; `swimming` is not. Of `machine` only the plural is long enough for two slips.
    const [stem = ''] = writer.stems([word]);
    return open.users.has(stem) || [stem, word, `${word}s`].some(isMistaken);
  });
  return writer.stems(needed);
}

const dialled = (dial: string): string =>
  dial
    .replace(/^\+44/, '0')
    .replace(/^18001(?=\d{5})/, '')
    .replace('+', '');

function indexService(one: Service, topic: (id: string) => number): IndexedService {
  const has = (...audiences: string[]): boolean => one.who.some((who) => audiences.includes(who));
  const who =
    (has('child', 'young_adult') ? 1 : 0) |
    (has('parent', 'other_family') ? 2 : 0) |
    (has('practitioner') ? 4 : 0);
  const nations = nationOrder.reduce(
    (bits, nation, bit) => bits | (one.nations.includes(nation) ? 1 << bit : 0),
    0,
  );
  const ways = wayFilters.reduce(
    (bits, way, bit) =>
      bits | (one.channels.some((channel) => offers(channel, way)) ? 1 << bit : 0),
    0,
  );
  const local = one.region === undefined ? 0 : 1;
  return { id: one.id, topics: one.topics.map(topic), who, nations, ways, local };
}

function inColumns(services: readonly IndexedService[]): ServiceColumns {
  return [
    services.map(({ topics }) => writeNumbers(topics)).join(' '),
    writeNumbers(services.map(({ who }) => who)),
    writeNumbers(services.map(({ nations }) => nations)),
    writeNumbers(services.map(({ ways }) => ways)),
    writeNumbers(services.map(({ local }) => local)),
  ];
}

function offers({ type, cost }: Channel, way: WayFilter): boolean {
  const kinds: Record<WayFilter, readonly string[]> = {
    call: ['phone', 'relay'],
    text: ['text', 'whatsapp'],
    type: ['webchat', 'email', 'online-form'],
    sign: ['bsl'],
    no_credit: ['phone', 'text', 'relay'],
  };
  return kinds[way].includes(type) && (way !== 'no_credit' || cost === 'free');
}
