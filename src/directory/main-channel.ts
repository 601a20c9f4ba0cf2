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
