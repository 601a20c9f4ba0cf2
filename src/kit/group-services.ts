import type { Directory } from '#directory/directory.ts';
import { leavingChain } from '#directory/leaving-chain.ts';
import type { Nation } from '#directory/schema/basics.ts';
import type { DialledChannel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { lineId, lineName, numbersFor } from './lines/line-of.ts';

/** A service that a group can be shown, with the number to ring or text. */
export interface GroupService {
  /** The id of its service, with the nations after it where nations have numbers of their own. */
  readonly id: string;
  readonly name: string;
  readonly service: Service;
  readonly channel: DialledChannel;
}

/** Services that answer a child by telephone or text, in the order of their names, which are English. */
export function groupServices({ services }: Directory): GroupService[] {
  return services
    .filter(({ who }) => who.includes('child'))
    .flatMap((service) =>
      numbersFor(service).map((number) => ({
        id: lineId(service, number),
        name: lineName(service, number, 'en'),
        ...{ service, channel: number.channel },
      })),
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** Whom a child who thinks of leaving can ring in a nation; without one, those of all nations alike. */
export function linesFor(directory: Directory, nation: Nation | undefined): string[] {
  const steps = leavingChain(directory).child;
  if (nation !== undefined) return steps[nation];
  return steps.england.filter((id) => Object.values(steps).every((each) => each.includes(id)));
}
