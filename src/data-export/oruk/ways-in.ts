import { isAnswered } from '#directory/is-answered.ts';
import type { Channel, DialledChannel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { costInWords, isFreeForAll } from '#language/cost-words.ts';
import { words } from '#language/words.ts';
import { openDataWordsOf } from '../open-data-words.ts';
import { stableId } from '../stable-id.ts';

/** The standard's own words for kinds of numbers; it has none for WhatsApp. */
const phoneTypes: Partial<Record<DialledChannel['type'], string>> = {
  phone: 'voice',
  text: 'text',
  relay: 'textphone',
};

/** What a way in is called on its button: "Call 0800 1111". */
export function wayInWords({ type, value }: Channel): string {
  return words('en')(`service.${type.replaceAll('-', '_')}`, { value });
}

/** What names a way in among those of its service. */
export function wayInId({ type, value, label }: Channel): string {
  return `${type} ${value} ${label}`;
}

/** Numbers to call, to text and for Relay UK, as they are dialled in the UK. */
export function phonesOf({ id, channels }: Service) {
  return channels.flatMap((channel) => {
    if (!('dial' in channel) || phoneTypes[channel.type] === undefined) return [];
    return [
      {
        id: stableId('phone', id, wayInId(channel)),
        service_id: stableId('service', id),
        number: channel.value,
        type: phoneTypes[channel.type],
        description: [channel.label, channel.note, costWords(channel)]
          .filter((each) => each !== undefined)
          .map((each) => each.replace(/\.$/, ''))
          .join('. '),
      },
    ];
  });
}

/** What is known of the price and the bill, in the words of the site. */
function costWords(channel: Channel): string | undefined {
  const say = words('en');
  const { cost, bill } = channel;
  const known = [
    ...(cost === 'unknown' ? [] : [costInWords(channel, say)]),
    ...(bill === 'unknown' ? [] : [say(`service.bill.${bill.replaceAll('-', '_')}`)]),
  ];
  return known.length === 0 ? undefined : known.join('. ');
}

/** What each way to reach a person costs, where a source says so. */
export function costOptionsOf({ id, channels }: Service) {
  return channels
    .filter(({ type, cost }) => type !== 'website' && cost !== 'unknown')
    .map((channel) => ({
      id: stableId('cost_option', id, wayInId(channel)),
      service_id: stableId('service', id),
      option: wayInWords(channel),
      ...(isFreeForAll(channel) ? { amount: 0, currency: 'GBP' } : {}),
      amount_description: costInWords(channel, words('en')),
    }));
}

/**
 * Opening hours: a row for each period of each way in that somebody answers. Where only words can
 * give them, a row of words. Midnight at the end of the day is 23:59, as the standard's guidance has it.
 */
export function schedulesOf({ id, channels }: Service) {
  const said = openDataWordsOf().words;
  return channels.flatMap((channel) => {
    const { hours } = channel;
    if (hours === 'unknown' || !isAnswered(channel.type)) return [];
    const common = {
      service_id: stableId('service', id),
      description: `${hours.words} (${said.uk_time})`,
      notes:
        hours.bank_holidays === 'unknown' ? undefined : said.bank_holidays[hours.bank_holidays],
      attending_type: wayInWords(channel),
    };
    if (hours.periods === 'unknown') {
      return [{ id: stableId('schedule', id, wayInId(channel)), ...common }];
    }
    return hours.periods.map(({ days, opens, closes }) => ({
      id: stableId('schedule', id, wayInId(channel), days.join(), opens, closes),
      freq: 'WEEKLY',
      interval: 1,
      byday: days.join().toUpperCase(),
      opens_at: opens,
      closes_at: closes === '24:00' ? '23:59' : closes,
      ...common,
    }));
  });
}
