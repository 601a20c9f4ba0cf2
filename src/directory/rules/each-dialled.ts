import type { Directory } from '../directory.ts';
import type { DialledChannel } from '../schema/channel.ts';
import type { Service } from '../schema/service.ts';

export interface DialledPlace {
  readonly service: Service;
  readonly channel: DialledChannel;
  /** Place in the service's channels, from 0. */
  readonly index: number;
}

/** Every channel with a number, in the order of services and channels. */
export function eachDialled(directory: Directory): DialledPlace[] {
  return directory.services.flatMap((service) =>
    service.channels.flatMap((channel, index) =>
      'dial' in channel ? [{ service, channel, index }] : [],
    ),
  );
}
