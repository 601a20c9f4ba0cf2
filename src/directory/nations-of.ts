import type { Nation } from './schema/basics.ts';
import type { Channel } from './schema/channel.ts';
import type { Service } from './schema/service.ts';

/** The nations that a way in is for: its own where others have theirs, else those of its service. */
export function nationsOf(
  channel: Pick<Channel, 'nations'>,
  service: Pick<Service, 'nations'>,
): readonly Nation[] {
  return channel.nations ?? service.nations;
}
