import { contactLink } from '#directory/contact-link.ts';
import type { DialledChannel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { hoursOf } from '#language/hours-words.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import type { HandOutLine } from './hand-out-line.ts';

/** The line that a call for help in danger goes to: no code leads there by chance, and the strip names it so. */
const emergency = 'emergency-999';

/** The first number of a service that can be called or, where there is none, texted; none for a service without. */
export function lineOf(service: Service, language: Language, say: Say): HandOutLine | undefined {
  const channels = service.channels.filter(
    (one): one is DialledChannel => one.type === 'phone' || one.type === 'text',
  );
  const first = channels.find(({ type }) => type === 'phone') ?? channels[0];
  if (first === undefined) return undefined;
  const link = contactLink(first);
  return {
    name: service.id === emergency ? say('crisis.danger') : service.name,
    ...(language === 'en' && service.id !== emergency ? { about: service.summary } : {}),
    number: first.value,
    ...(service.id === emergency || link === undefined ? {} : { code: link }),
    how: say(`handout.how.${howOf(first, channels)}`),
    cost: say(`service.cost.${first.cost}`),
    hours: capital(hoursOf(service, first, language) ?? say('handout.hours_unknown')),
    ...(first.bill === 'not-shown' ? { bill: say('handout.bill') } : {}),
    read: first.checked ?? first.read,
  };
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
