import { bankHolidaysAllowedBy } from '#directory/rules/bank-holidays-match-words.ts';
import { kindOfNumber } from '#directory/rules/cost-fits-number.ts';
import { canBeDialled } from '#directory/rules/uk-numbers.ts';
import { day, sourceAddress, webAddress } from '#directory/schema/basics.ts';
import { channelTypes, type ChannelType } from '#directory/schema/channel.ts';
import { spacedNumber } from '../fix/number-spacing.ts';
import { askUntil, type Asker, type Understood } from './asker.ts';
import { fits, oneOf, openingHours, typed } from './understand.ts';

const dialled = ['phone', 'text', 'whatsapp', 'relay'] as const;
const labels: Readonly<Record<ChannelType, string>> = {
  phone: 'Call',
  text: 'Text',
  whatsapp: 'WhatsApp',
  webchat: 'Chat online',
  email: 'Email',
  'online-form': 'Fill in a form',
  post: 'Write a letter',
  relay: 'Call by Relay UK',
  bsl: 'BSL, through a video interpreter',
  app: 'Use the app',
  website: 'Website',
};

/** Where a fact was read, with the fields that a record wants. */
export interface ReadOn {
  readonly evidence: 'page';
  readonly source: string;
  readonly read: string;
}

/** A way in as a record of content/, its fields in their order. */
export type ChannelRecord = Readonly<Record<string, unknown>> & { readonly type: ChannelType };

/** Asks for ways in until there are no more. */
export async function askChannels(asker: Asker, read: string): Promise<ChannelRecord[]> {
  const channels: ChannelRecord[] = [];
  let page: string | undefined;
  for (;;) {
    const question = `${channels.length === 0 ? 'A way in' : 'Another way in'}, or no (${channelTypes.join(', ')})`;
    const type = await askUntil(
      asker,
      question,
      oneOf<'no' | ChannelType>(['no', ...channelTypes]),
      'no',
    );
    if (type === 'no') return channels;
    const channel = await askChannel(asker, type, read, page);
    channels.push(channel);
    page = String(channel['source']);
  }
}

async function askChannel(
  asker: Asker,
  type: ChannelType,
  read: string,
  page: string | undefined,
): Promise<ChannelRecord> {
  const value = await askValue(asker, type);
  const label = await askUntil(asker, '  What it is, in a few words', words(2, 90), labels[type]);
  const note = await askUntil(
    asker,
    '  One sentence to read before using it, or no',
    words(2, 240),
    'no',
  );
  const known = 'dial' in value && type === 'phone' ? kindOfNumber(value.dial) : undefined;
  if (known !== undefined) asker.say(`  ${value.value} ${known.says}.`);
  const cost =
    known?.cost ??
    (await askUntil(
      asker,
      '  What it costs (free, standard, charged, unknown)',
      oneOf(['free', 'standard', 'charged', 'unknown']),
      'unknown',
    ));
  const bill = await askUntil(
    asker,
    '  Seen on a phone bill? (not-shown, mostly-not-shown, shown, unknown)',
    oneOf(['not-shown', 'mostly-not-shown', 'shown', 'unknown']),
    'unknown',
  );
  const source = await askUntil(
    asker,
    '  The page on which you read this',
    fits(sourceAddress),
    page,
  );
  const from: ReadOn = { evidence: 'page', source, read };
  return {
    type,
    ...value,
    label,
    ...(note === 'no' ? {} : { note }),
    ...{ cost, bill },
    hours: await askHours(asker, from),
    ...from,
  };
}

async function askValue(
  asker: Asker,
  type: ChannelType,
): Promise<{ value: string; dial: string } | { value: string }> {
  const asDialled = dialled.find((one) => one === type);
  if (asDialled !== undefined) {
    return askUntil(
      asker,
      '  The number',
      (answer): Understood<{ value: string; dial: string }> => {
        const value = spacedNumber(typed(answer));
        const dial = value.replaceAll(' ', '');
        return canBeDialled(asDialled, dial)
          ? { value: { value, dial } }
          : { fault: `"${value}" is not a UK number for ${type}; compare it with the page` };
      },
    );
  }
  if (type === 'email' || type === 'post') {
    return { value: await askUntil(asker, '  The address', words(5, 200)) };
  }
  return { value: await askUntil(asker, '  Its web address', fits(webAddress)) };
}

async function askHours(asker: Asker, from: ReadOn): Promise<unknown> {
  const question =
    '  When it is open, such as "Monday to Friday, 9am to 5pm" or "24 hours, every day"';
  const hours = await askUntil(asker, question, openingHours, 'unknown');
  if (hours === 'unknown') return hours;
  const source = await askUntil(
    asker,
    '  The page on which you read the hours',
    fits(sourceAddress),
    from.source,
  );
  const [first = 'unknown', ...others] = bankHolidaysAllowedBy(hours.words);
  const bankHolidays =
    others.length === 0
      ? first
      : await askUntil(
          asker,
          `  On bank holidays? (${[first, ...others].join(', ')})`,
          oneOf([first, ...others]),
          'unknown',
        );
  return { ...hours, bank_holidays: bankHolidays, ...from, source };
}

/** Words of a length. */
export function words(least: number, most: number) {
  return (answer: string): Understood<string> => {
    const text = typed(answer);
    if (text.length < least) return { fault: `write at least ${least} characters` };
    return text.length > most
      ? { fault: `is ${text.length} characters long; at most ${most}` }
      : { value: text };
  };
}

export const askDay = (asker: Asker, today: string): Promise<string> =>
  askUntil(
    asker,
    'The day on which you read its pages (YYYY-MM-DD)',
    (answer) => {
      const given = fits(day)(answer);
      return 'value' in given && given.value > today ? { fault: 'is in the future' } : given;
    },
    today,
  );
