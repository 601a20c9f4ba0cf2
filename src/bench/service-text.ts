import type { Directory } from '#directory/directory.ts';
import type { Service } from '#directory/schema/service.ts';
import type { SearchWords } from '#directory/search/search-words.ts';

/** A service as a search engine beside ours is fed it, and as a row of results shows it. */
export interface ServiceText {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** The first number, or nothing. */
  readonly number: string;
  /** All that can be read of it: sentences, organisation, topics, numbers. */
  readonly text: string;
}

/** Each service with what our index also knows it by: the phrases of its topics, other and old names. */
export function withSearchWords(
  texts: readonly ServiceText[],
  { services, retired, topics }: Directory,
  words: SearchWords,
): readonly ServiceText[] {
  const both = ({ en = [], cy = [] }: { en?: string[] | undefined; cy?: string[] | undefined }) => [
    ...en,
    ...cy,
  ];
  const phrases = new Map(
    topics.map((topic) => [
      topic.id,
      [...both(topic.words), ...both(words.topics[topic.id] ?? {})],
    ]),
  );
  const topicsOf = new Map(services.map((service) => [service.id, service.topics]));
  return texts.map((one) => ({
    ...one,
    text: [
      one.text,
      ...(topicsOf.get(one.id) ?? []).flatMap((topic) => phrases.get(topic) ?? []),
      ...(words.services[one.id] ?? []),
      ...(words.names[one.id] ?? []),
      ...retired.filter(({ now, instead }) => (now ?? instead) === one.id).map(({ was }) => was),
    ].join('. '),
  }));
}

/** The services of a directory as plain text, for engines that know nothing of services. */
export function serviceTexts(directory: Directory): readonly ServiceText[] {
  const organisations = new Map(directory.organisations.map(({ id, name }) => [id, name]));
  const topics = new Map(
    directory.topics.map(({ id, label, label_for_children }) => [
      id,
      `${label.en}. ${label_for_children.en}.`,
    ]),
  );
  return directory.services.map((service) => ({
    id: service.id,
    name: service.name,
    summary: service.summary,
    number: numbersOf(service)[0] ?? '',
    text: [
      organisations.get(service.organisation) ?? '',
      service.to_child ?? '',
      service.to_adult,
      ...service.about,
      ...service.topics.map((id) => topics.get(id) ?? ''),
      ...numbersOf(service),
    ].join(' '),
  }));
}

function numbersOf({ channels }: Service): string[] {
  return channels.flatMap((channel) => ('dial' in channel ? [channel.value] : []));
}
