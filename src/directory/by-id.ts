import type { Directory } from './directory.ts';
import type { Chain } from './schema/chain.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Service } from './schema/service.ts';

/** The records of a directory by their ids. */
export interface ById {
  readonly services: ReadonlyMap<string, Service>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly chains: ReadonlyMap<string, Chain>;
}

const known = new WeakMap<Directory, ById>();

/**
 * The records of a directory by their ids, put in order once: each page of a service asks for several,
 * and a search through all of them would make one more page dearer with every service.
 */
export function byId(directory: Directory): ById {
  const before = known.get(directory);
  if (before !== undefined) return before;
  const maps = {
    services: new Map(directory.services.map((each) => [each.id, each])),
    organisations: new Map(directory.organisations.map((each) => [each.id, each])),
    chains: new Map(directory.chains.map((each) => [each.id, each])),
  };
  known.set(directory, maps);
  return maps;
}
