import type { Nation } from '#directory/schema/basics.ts';
import type { LinesByNation, NationLines } from './areas.ts';
import type { Region } from './regions.ts';

/**
 * The two packs as they are once opened in the browser. Both are whole files, the same for every
 * visitor. The first answers districts and councils by itself; the second adds places and sectors.
 */

/** Where the packs stand in the site. */
export const districtsPath = '/near-me/districts.txt';
export const placesPath = '/near-me/places.txt';

export interface PackedNumber {
  readonly value: string;
  readonly dial: string;
  readonly when: 'day' | 'night' | 'always';
  /** Keys to press, in their order, when a voice offers a choice. */
  readonly press: readonly string[];
  /** Whom to ask for where others answer. */
  readonly askFor: 'duty-team' | undefined;
}

export interface PackedAuthority {
  readonly id: string;
  /** `Leeds`. */
  readonly shortName: string;
  /** `Leeds City Council`. */
  readonly name: string;
  /** The same two in Welsh, where it is in Wales. */
  readonly welsh: { readonly shortName: string; readonly name: string } | undefined;
  readonly nation: Nation;
  readonly region: Region;
  /** Id of its police force. */
  readonly force: string;
  /** Undefined while it begins later and nothing was read. */
  readonly website: string | undefined;
  /** Its own page for worries about a child, where one was read. */
  readonly page: string | undefined;
  readonly numbers: readonly PackedNumber[];
  /** Where and on which day the numbers were seen; addresses that start with http:// are shown without a link. */
  readonly seenAt: readonly string[];
  readonly seen: string;
  /** The date that the page of the numbers itself bears: a year, a month or a day. */
  readonly pageDate: string | undefined;
  /** Ids of services of the directory that serve this area and not the whole nation. */
  readonly local: readonly string[];
  /** Its last day, and who takes over, where that is fixed. */
  readonly until: { readonly day: string; readonly successors: readonly string[] } | undefined;
  /** Its first day, where that is to come. */
  readonly from: string | undefined;
}

export interface PackedForce {
  readonly id: string;
  readonly name: string;
  readonly welsh: string | undefined;
  readonly nations: readonly Nation[];
  /** The last part of its page's address: `/areas/essex-police/`. */
  readonly address: string;
  readonly website: string;
  /** Its own page about somebody who is missing. */
  readonly missingPage: string | undefined;
}

export interface PackedDistrict {
  /** `LS6`. */
  readonly code: string;
  /** Ids, most postcodes first, as on the day of the pack's opening. */
  readonly authorities: readonly string[];
  /** How many of them, from the first on, have at least five in a hundred of its postcodes. */
  readonly main: number;
  /** False where the line between authorities is not certain (Northern Ireland). */
  readonly isSure: boolean;
}

/** A council's name, a county's, or a district council's, that stands for one or several authorities. */
export interface PackedName {
  readonly name: string;
  readonly authorities: readonly string[];
}

export interface Districts {
  /** The day for which it was opened, `YYYY-MM-DD` in the UK. */
  readonly day: string;
  /** Those in office on that day and those that begin later, by id. */
  readonly authorities: ReadonlyMap<string, PackedAuthority>;
  readonly forces: ReadonlyMap<string, PackedForce>;
  readonly districts: ReadonlyMap<string, PackedDistrict>;
  /** District councils and counties; an authority's own names stand with it. */
  readonly names: readonly PackedName[];
  /** Services to try, by nation. */
  readonly lines: LinesByNation;
  /** Ids in the order in which the second pack counts them, those that have ended among them. */
  readonly order: readonly string[];
}

export interface PackedPlace {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** Ids, most likely first, as on the day for which the districts were opened. */
  readonly authorities: readonly string[];
  /** About how many people, up to an eighth more or fewer; 0 where not known. */
  readonly population: number;
  /** True for a part of a town. */
  readonly isPart: boolean;
}

export interface Places {
  readonly places: readonly PackedPlace[];
  /** `LS6 1`: ids, most postcodes first. A sector that is not here is as its district. */
  readonly sectors: ReadonlyMap<string, readonly string[]>;
}

/** What is to be shown for an area, most likely first everywhere. `areaAnswer(areas, districts)` in `area-answer.ts` makes it. */
export interface AreaAnswer {
  readonly nations: readonly Nation[];
  readonly forces: readonly PackedForce[];
  readonly authorities: readonly PackedAuthority[];
  /** Ids of services that serve one of the authorities and not the whole nation. */
  readonly local: readonly string[];
  /** Services to try, for each of the nations, in their order. */
  readonly lines: readonly ({ readonly nation: Nation } & NationLines)[];
}
