import { contactLink } from '#directory/contact-link.ts';
import { mainChannels } from '#directory/main-channel.ts';
import { nationsOf } from '#directory/nations-of.ts';
import type { Nation } from '#directory/schema/basics.ts';
import type { DialledChannel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { costInWords } from '#language/cost-words.ts';
import { hoursOf } from '#language/hours-words.ts';
import type { Language } from '#language/paths.ts';
import { fromAgeInWords, nationsInWords } from '#language/reach-words.ts';
import { serviceWords } from '#language/service-words.ts';
import type { Say } from '#language/words.ts';
import type { HandOutLine } from './hand-out-line.ts';

/** The line that a call for help in danger goes to: no code leads there by chance, and the strip names it so. */
const emergency = 'emergency-999';

/** A number for paper, and the nations that it answers, where others have their own. */
export interface NumberOfNations {
  readonly channel: DialledChannel;
  readonly nations: readonly Nation[];
}

/**
 * The numbers of a service that paper may show: the one in its name, else the first that can be called or,
 * where there is none, texted, for each nation that has its own. None where a number is not for everybody
 * at every hour: paper has no room to say so.
 */
export function numbersFor(
  service: Pick<Service, 'name' | 'channels' | 'nations'>,
): NumberOfNations[] {
  const dialled = dialledOf(service);
  const named = dialled.filter(({ value }) => service.name.split(' ').includes(value));
  const channels = named.length > 0 ? named : dialled;
  return mainChannels({ channels }).flatMap((channel) => {
    const isDialled = channels.find((each) => each === channel);
    if (isDialled === undefined || channel.limited === 'yes') return [];
    return [{ channel: isDialled, nations: nationsOf(channel, service) }];
  });
}

/** The id of a service, with the nations after it where nations have numbers of their own. */
export function lineId({ id }: Service, { channel }: NumberOfNations): string {
  return [id, ...(channel.nations ?? [])].join('-');
}

/** The name of a service, with the nation behind it where nations have numbers of their own. */
export function lineName(
  { name }: Service,
  { channel }: NumberOfNations,
  language: Language,
): string {
  const { nations } = channel;
  if (nations === undefined) return name;
  // Some names end with all nations of the service, in brackets.
  return `${name.replace(/ \([^)]*\)$/, '')} (${nationsInWords(nations, language)})`;
}

/** A service as a line for paper, with one of its numbers; none for a service without one that paper may show. */
export function lineOf(
  service: Service,
  language: Language,
  say: Say,
  number: NumberOfNations | undefined = numbersFor(service)[0],
): HandOutLine | undefined {
  if (number === undefined) return undefined;
  const channels = dialledOf(service);
  const { channel: first } = number;
  const link = contactLink(first);
  const ages = fromAgeInWords(service, language, '');
  const { summary } = serviceWords(service, language);
  return {
    name: service.id === emergency ? say('crisis.danger') : lineName(service, number, language),
    ...(summary.lang === undefined && service.id !== emergency ? { about: summary.words } : {}),
    number: first.value,
    ...(service.id === emergency || link === undefined ? {} : { code: link }),
    how: say(`handout.how.${howOf(first, channels)}`),
    cost: costInWords(first, say),
    hours: capital(hoursOf(service, first, language) ?? say('handout.hours_unknown')),
    ...(ages === undefined ? {} : { ages }),
    ...(first.bill === 'not-shown' ? { bill: say('handout.bill') } : {}),
    read: first.checked ?? first.read,
  };
}

function dialledOf({ channels }: Pick<Service, 'channels'>): DialledChannel[] {
  return channels.filter(
    (one): one is DialledChannel => one.type === 'phone' || one.type === 'text',
  );
}

/** A text line at the same number is said with it where it costs the same and is open as long. */
function howOf(first: DialledChannel, channels: readonly DialledChannel[]): string {
  if (first.type === 'text') return 'text';
  const isSame = (one: DialledChannel) =>
    one.type === 'text' &&
    one.dial === first.dial &&
    one.cost === first.cost &&
    wordsOf(one) === wordsOf(first);
  return channels.some(isSame) ? 'both' : 'call';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf({ hours }: DialledChannel): string {
  return hours === 'unknown' ? hours : hours.words;
}
