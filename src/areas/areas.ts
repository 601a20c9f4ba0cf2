import type { z } from 'zod';
import type { Nation } from '#directory/schema/basics.ts';
import type {
  areaChange,
  areaSources,
  Authority,
  Force,
  localServices,
  WiderName,
} from './schema.ts';

/** A postcode district, `LS6`: a line of `content/areas/districts.txt`. */
export interface District {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  /** Most postcodes first. */
  readonly shares: readonly Share[];
  /** False where it was compiled from memory: the page says that it may be another one. */
  readonly isSure: boolean;
}

/** An authority of a district and how many of a hundred postcodes lie there; undefined: not counted. */
export interface Share {
  readonly authority: string;
  readonly percent: number | undefined;
}

/** The first half of a postcode and one digit more, `LS6 1`: a line of `content/areas/sectors.txt`. */
export interface Sector {
  readonly code: string;
  /** Most postcodes first. */
  readonly authorities: readonly string[];
}

/** A town, a part of one, or a village: a line of `content/areas/places.txt`. */
export interface Place {
  readonly name: string;
  /** Other names and spellings, Welsh ones among them. */
  readonly alsoCalled: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** People; undefined: not known. */
  readonly population: number | undefined;
  /** True for a part of a town, false for a place by itself. */
  readonly isPart: boolean;
  /** Most likely first; those of London in the order of the alphabet. */
  readonly authorities: readonly string[];
}

/** Who takes over from whom on one day. `id` is the day. */
export type AreaChange = z.infer<typeof areaChange> & { readonly id: string };

/** Everything of `content/areas/`, checked. */
export interface Areas {
  readonly authorities: readonly Authority[];
  readonly forces: readonly Force[];
  readonly districts: readonly District[];
  readonly sectors: readonly Sector[];
  readonly places: readonly Place[];
  readonly widerNames: readonly WiderName[];
  readonly changes: readonly AreaChange[];
  readonly localServices: z.infer<typeof localServices>['services'];
  readonly sources: z.infer<typeof areaSources>['lists'];
}

/** Ids of services in the order in which to try them. */
export interface NationLines {
  readonly child: readonly string[];
  readonly parent: readonly string[];
}
export type LinesByNation = Readonly<Record<Nation, NationLines>>;
