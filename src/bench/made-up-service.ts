import type { Channel } from '#directory/schema/channel.ts';
import type { Answer, Service } from '#directory/schema/service.ts';
import type { Random } from '#drawings/seeded-random.ts';
import type { DramaNumber, DramaNumbers } from './drama-numbers.ts';
import { madeUpName, type MadeUpWords } from './made-up-words.ts';

/** Who runs every made-up service: a record that is written beside them. */
export const madeUpOrganisation = 'made-up';

export interface MadeUpTools {
  readonly random: Random;
  readonly words: MadeUpWords;
  readonly numbers: DramaNumbers;
}

/** A record as a file holds it: without its id, which is the file's name. */
export type ServiceRecord = Omit<Service, 'id'>;

/**
 * A service that is not there, in the mould of one that is: for the same people, topics, nations and
 * hours, with sentences as long, as many ways in and as many sources. Every word, number and address
 * is made up.
 */
export function madeUpService(mould: Service, place: number, tools: MadeUpTools): ServiceRecord {
  const { words } = tools;
  const { listing, who, ages, topics, nations, languages, to_child, region, website } = mould;
  return {
    listing,
    who,
    ...(ages === undefined ? {} : { ages }),
    topics,
    nations,
    languages,
    name: madeUpName(place),
    organisation: madeUpOrganisation,
    summary: words.line(mould.summary).slice(0, 48).trim(),
    ...(to_child === undefined ? {} : { to_child: words.sentence(to_child) }),
    to_adult: words.sentence(mould.to_adult),
    about: mould.about.map((line) => words.sentence(line)),
    ...(region === undefined ? {} : { region: 'A made-up district' }),
    ...(website === undefined
      ? {}
      : {
          website: {
            evidence: website.evidence,
            read: website.read,
            url: `https://www.example.org/${place}/`,
          },
        }),
    channels: mould.channels.map((channel, index) => madeUpChannel(channel, place, index, tools)),
    before_you_contact: Object.fromEntries(
      Object.entries(mould.before_you_contact).map(([key, answer]) => [
        key,
        madeUpAnswer(answer, place, tools),
      ]),
    ) as Service['before_you_contact'],
    sources: mould.sources.map((source, index) => ({
      ...madeUpOrigin(source, place + index, tools),
      says: tools.words.sentence(source.says),
    })),
  };
}

function madeUpAnswer(answer: Answer, place: number, tools: MadeUpTools): Answer {
  if (answer === 'unknown') return answer;
  return { ...madeUpOrigin(answer, place, tools), words: tools.words.sentence(answer.words) };
}

/** The fact with its source and its record made up. */
function madeUpOrigin<Fact extends { source?: string | undefined; record?: string | undefined }>(
  fact: Fact,
  place: number,
  { words }: MadeUpTools,
): Fact {
  return {
    ...fact,
    ...(fact.source === undefined
      ? {}
      : { source: `https://www.example.com/${slug(words.line(fact.source))}/${place}/` }),
    ...(fact.record === undefined ? {} : { record: words.sentence(fact.record) }),
  };
}

function madeUpChannel(
  channel: Channel,
  place: number,
  index: number,
  tools: MadeUpTools,
): Channel {
  const { note, ...rest } = madeUpOrigin(channel, place, tools);
  const hours =
    channel.hours === 'unknown' ? channel.hours : madeUpOrigin(channel.hours, place, tools);
  const common = {
    ...rest,
    hours,
    label: tools.words.line(channel.label),
    // Made-up words may sound as if a way in were not for everybody.
    ...(rest.nations === undefined ? { limited: rest.limited ?? 'no' } : {}),
    ...(note === undefined ? {} : { note: tools.words.sentence(note) }),
  };
  if (!('dial' in channel)) {
    const value =
      channel.type === 'email'
        ? `help-${place}-${index}@example.org`
        : channel.type === 'post'
          ? `${place} Made-up Street`
          : `https://www.example.org/${place}/${index}/`;
    return { ...common, value };
  }
  const number = numberFor(channel, tools.numbers);
  const value = channel.type === 'relay' ? `18001 ${number.value}` : number.value;
  return {
    ...common,
    value,
    dial: value.replaceAll(' ', ''),
    ...(channel.type === 'phone' ? { cost: isFree(value) ? 'free' : 'standard' } : {}),
    // Services that share a number must not differ in hours; hours that nobody knows do not.
    ...(number.isFirst ? {} : { hours: 'unknown' }),
  } as Channel;
}

function numberFor({ type, cost }: Channel, numbers: DramaNumbers): DramaNumber {
  if (type === 'text' || type === 'whatsapp') return numbers.next('mobile');
  const isFreeLine = type === 'phone' && cost === 'free' && numbers.left('free') > 0;
  return numbers.next(isFreeLine ? 'free' : 'ordinary');
}

function isFree(number: string): boolean {
  return number.startsWith('0808');
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}
