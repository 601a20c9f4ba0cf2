import { bankHolidaysAllowedBy } from '#directory/rules/bank-holidays-match-words.ts';
import { kindOfNumber } from '#directory/call-cost.ts';
import { canBeDialled } from '#directory/rules/uk-numbers.ts';
import { day, sourceAddress, webAddress } from '#directory/schema/basics.ts';
import { channel, channelTypes, type ChannelType } from '#directory/schema/channel.ts';
import { spacedNumber } from '../fix/number-spacing.ts';
import { askUntil, type Asker, type Understood } from './asker.ts';
import { fits, fitsOrNo, oneOf, openingHours, typed } from './understand.ts';

/** The kinds of ways in: numbers, web addresses, addresses to write to. What fits each field is said there alone. */
const [dialled, , written] = channel.options;
const { label, note, cost, bill } = dialled.shape;
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
    const found = await askChannel(asker, type, read, page);
    channels.push(found);
    page = String(found['source']);
  }
}

async function askChannel(
  asker: Asker,
  type: ChannelType,
  read: string,
  page: string | undefined,
): Promise<ChannelRecord> {
  const value = await askValue(asker, type);
  const called = await askUntil(asker, '  What it is, in a few words', fits(label), labels[type]);
  const before = await askUntil(
    asker,
    '  One sentence to read before using it, or no',
    fitsOrNo(note.unwrap()),
    'no',
  );
  const known = 'dial' in value && type === 'phone' ? kindOfNumber(value.dial) : undefined;
  if (known !== undefined) asker.say(`  ${value.value} ${known.says}.`);
  const price =
    known?.cost ??
    (await askUntil(
      asker,
      `  What it costs (${cost.options.join(', ')})`,
      oneOf(cost.options),
      'unknown',
    ));
  const seen = await askUntil(
    asker,
    `  Seen on a phone bill? (${bill.options.join(', ')})`,
    oneOf(bill.options),
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
    label: called,
    ...(before === 'no' ? {} : { note: before }),
    ...{ cost: price, bill: seen },
    hours: await askHours(asker, from),
    ...from,
  };
}

async function askValue(
  asker: Asker,
  type: ChannelType,
): Promise<{ value: string; dial: string } | { value: string }> {
  const asDialled = dialled.shape.type.options.find((one) => one === type);
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
    return { value: await askUntil(asker, '  The address', fits(written.shape.value)) };
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

/** The day on which somebody read the pages of a service; none that is still to come. */
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
