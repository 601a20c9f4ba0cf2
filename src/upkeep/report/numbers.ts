import type { Channel, DialledChannel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';

/** A number that we publish, with the service that it is of. */
export interface PublishedNumber {
  readonly service: Service;
  readonly channel: DialledChannel;
}

/** The numbers of some services, in their order. */
export function numbersOf(services: readonly Service[]): PublishedNumber[] {
  return services.flatMap((service) =>
    service.channels.flatMap((channel) => (isDialled(channel) ? [{ service, channel }] : [])),
  );
}

function isDialled(channel: Channel): channel is DialledChannel {
  return 'dial' in channel;
}
