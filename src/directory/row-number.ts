import { mainChannel } from './main-channel.ts';
import { isLimited, type Channel } from './schema/channel.ts';

/**
 * The number that a service's row on /find/ dials. Undefined where it is reached otherwise first, or the
 * number is not for everybody: such a one stands on the page of its service, beside whom it is for.
 */
export function rowNumber(service: {
  readonly channels: readonly Channel[];
}): Extract<Channel, { dial: string }> | undefined {
  const channel = mainChannel(service);
  if (channel === undefined || isLimited(channel) || channel.type === 'whatsapp') return undefined;
  return 'dial' in channel ? channel : undefined;
}
