import { nationIds, type Nation } from './schema/basics.ts';
import type { Channel, ChannelType } from './schema/channel.ts';

/** What asks least of somebody in need comes first: a voice, then typing at once, then waiting for an answer. */
const order: readonly ChannelType[] = [
  'phone',
  'text',
  'webchat',
  'whatsapp',
  'bsl',
  'relay',
  'email',
  'online-form',
  'app',
  'post',
];

/** The one way in that a list shows. Undefined where nobody answers: a `website` is not a way to reach a person. */
export function mainChannel(service: {
  readonly channels: readonly Channel[];
}): Channel | undefined {
  for (const type of order) {
    const channel = service.channels.find((each) => each.type === type);
    if (channel) return channel;
  }
  return undefined;
}

/**
 * The ways in that a list shows to somebody in one of `nations`: one, or where nations have numbers of
 * their own, each that may be theirs. Empty where nobody answers.
 */
export function mainChannels(
  service: { readonly channels: readonly Channel[] },
  nations: readonly Nation[] = nationIds,
): Channel[] {
  const main = mainChannel(service);
  if (main?.nations === undefined) return main === undefined ? [] : [main];
  const theirs = service.channels.filter(
    (each) => each.type === main.type && each.nations?.some((nation) => nations.includes(nation)),
  );
  // What answers none of them is still shown, with the words that say whom it is for.
  return theirs.length > 0 ? theirs : [main];
}
