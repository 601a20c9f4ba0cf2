import type { Nation } from '#directory/schema/basics.ts';
import type { Authority, District, Force, Place, Sector, WiderName } from './schema.ts';

/** What changes on one day: who takes over which districts and places. */
export interface AreaChange {
  readonly from: string;
  readonly replaces: string;
  readonly successors: readonly string[];
  /** Successors in the part of each district that the replaced one has, most postcodes first. */
  readonly districts: ReadonlyMap<string, readonly string[]>;
  /** The successor at each place of the replaced one, by the place's name. */
  readonly places: ReadonlyMap<string, string>;
}

/** A service that serves a part of a nation, and the authorities where it does. */
export interface LocalService {
  readonly service: string;
  readonly authorities: readonly string[];
}

/** Everything of `content/areas/`, checked. */
export interface Areas {
  readonly authorities: readonly Authority[];
  readonly forces: readonly Force[];
  readonly districts: readonly District[];
  readonly sectors: readonly Sector[];
  readonly places: readonly Place[];
  readonly widerNames: readonly WiderName[];
  readonly changes: readonly AreaChange[];
  readonly localServices: readonly LocalService[];
  /** Services to try, by nation, as the chains of the directory name them. */
  readonly lines: Readonly<Record<Nation, NationLines>>;
}

/** Ids of services in the order in which to try them. */
export interface NationLines {
  readonly child: readonly string[];
  readonly parent: readonly string[];
}
