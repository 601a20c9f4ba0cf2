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

/** Whether a service, or a number of one, is for each of these nations. */
export function servesAll(
  { nations }: { readonly nations: readonly Nation[] },
  all: readonly Nation[],
): boolean {
  return all.every((nation) => nations.includes(nation));
}

/** The same services, those for all of these nations before those for a part of them. */
export function servingAllFirst(
  services: readonly Service[],
  all: readonly Nation[],
): readonly Service[] {
  const part = (one: Service) => Number(!servesAll(one, all));
  return services.toSorted((one, other) => part(one) - part(other));
}
