import type { Channel } from '../schema/channel.ts';
import type { Service } from '../schema/service.ts';
import type { Directory } from '../directory.ts';
import { wayFilters, type AudienceFilter, type WayFilter } from './answer.ts';
import { compileNames } from './compile-names.ts';
import { compilePhrases } from './compile-phrases.ts';
import { frontCode } from './front-code.ts';
import { openIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';
import { PhraseWriter } from './phrase-writer.ts';
import {
  nationOrder,
  type ByAudience,
  type IndexedService,
  type SearchIndex,
  type ServiceColumns,
} from './search-index.ts';
import type { SearchWords } from './search-words.ts';
import { shortenWords } from './short-words.ts';
import { writeNumbers } from './small-numbers.ts';

const claimPlaces = { recalled: 0, unsettled: 0, likely: 1, sourced: 2 } as const;

/**
 * The index of a directory: plain JSON, the same for everyone and byte for byte the same on every run.
 * @throws Error that lists every id in the search words that the directory does not hold.
 */
export function compileIndex(directory: Directory, searchWords: SearchWords): SearchIndex {
  const topics = directory.topics
    .toSorted((a, b) => a.order.localeCompare(b.order))
    .map((one) => one.id);
  const ids = directory.services.map((one) => one.id);
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
  const byAudience = (lists: Record<AudienceFilter, readonly string[]>): ByAudience => [
    lists.young.map(service),
    lists.parent.map(service),
    lists.professional.map(service),
  ];
  const none = { young: [], parent: [], professional: [] };
  const { firstChoices, words } = searchWords;
  Object.keys(firstChoices.topics).forEach(topic);
  const writer = new PhraseWriter(searchWords);
  const index: SearchIndex = {
    topics,
    services: inColumns(directory.services.map((one) => indexService(one, topic))),
    first: topics.map((id) => byAudience(firstChoices.topics[id] ?? none)),
    general: byAudience(firstChoices.general),
    words: '',
    says: writer.says,
    classes: writer.classes,
    small: words.small.join(' '),
    whole: words.whole.join(' '),
    weak: writer.stems(words.weak),
    plain: writer.stems(words.plain),
    ...compilePhrases(directory, searchWords, writer, { topic, service }),
    names: compileNames(directory, searchWords, writer, service),
    numbers: directory.services
      .map((one) => {
        const digits = one.channels.flatMap((way) => ('dial' in way ? [dialled(way.dial)] : []));
        return [...new Set(digits)].join(' ');
      })
      .join('\n'),
    retired: directory.retired.flatMap((one) => {
      const id = one.now ?? one.instead;
      const entry = [
        one.was,
        id ? service(id) : -1,
        one.now ? 1 : 0,
        claimPlaces[one.confidence],
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
  const coded = (text: string): string => text.split('\n').map(frontCode).join('\n');
  return {
    ...index,
    ...shortenWords({
      small: index.small,
      whole: index.whole,
      classes: index.classes,
      weak: index.weak,
      plain: neededPlain(index),
      phrases: coded(index.phrases),
      phrasesInWelsh: coded(index.phrasesInWelsh),
      names: index.names,
    }),
  };
}

/** The ordinary words that would be taken for something else if they were not listed. */
function neededPlain(index: SearchIndex): string {
  const open = openIndex({ ...index, plain: '' });
  return index.plain
    .split(' ')
    .filter((word) => {
      const [place, ...more] = readQuery(word, open);
      return more.length > 0 || place === undefined || place.trust < 1 || open.users.has(word);
    })
    .join(' ');
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
  return [one.id, one.topics.map(topic), who, nations, ways, one.region === undefined ? 0 : 1];
}

function inColumns(services: readonly IndexedService[]): ServiceColumns {
  return [
    services.map(([id]) => id).join(' '),
    services.map(([, topics]) => writeNumbers(topics)).join(' '),
    writeNumbers(services.map(([, , who]) => who)),
    writeNumbers(services.map(([, , , nations]) => nations)),
    writeNumbers(services.map(([, , , , ways]) => ways)),
    writeNumbers(services.map(([, , , , , local]) => local)),
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
