import { districtsFile, placesFile, sectorsFile } from '../area-files.ts';
import type { District, Place } from '../areas.ts';
import type { Authority } from '../schema.ts';
import { writeDistrict, writePlace, writeSector } from '../table-lines.ts';
import type { Postcode } from './code-point.ts';
import { authorityOf, countPostcodes, inOrder } from './count-postcodes.ts';
import type { Settlement } from './geonames.ts';
import { nearPostcodes } from './near-postcodes.ts';
import { refreshPlaces } from './refresh-places.ts';

export interface Refreshed {
  /** The lines of each table, without the remarks at its head. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** What a person should look at, a line each. */
  readonly notes: readonly string[];
}

/**
 * The three tables from open lists. Northern Ireland, which Code-Point Open leaves out, stays as it is.
 * @throws Error where postcodes lie in a council that no file of ours has the code of.
 */
export function refreshAreas(
  known: {
    readonly authorities: readonly Authority[];
    readonly districts: readonly District[];
    readonly places: readonly Place[];
  },
  postcodes: readonly Postcode[],
  settlements?: readonly Settlement[],
): Refreshed {
  const counted = countPostcodes(postcodes, known.authorities);
  if (counted.unknown.size > 0) {
    const lines = [...counted.unknown].map(([code, count]) => `  ${code}: ${count} postcodes`);
    throw new Error(
      [
        'Some postcodes lie in councils that no file of content/areas/authorities/ has the code of:',
        ...lines,
        'Write a file for each new council, or its new code into the one that is there, then start again.',
      ].join('\n'),
    );
  }
  const ireland = known.districts.filter(({ code }) => code.startsWith('BT'));
  const { places, notes } = refreshPlaces(
    known.places,
    nearPostcodes(postcodes, authorityOf(known.authorities)),
    new Set(known.authorities.map(({ id }) => id)),
    settlements,
  );
  const before = new Set(known.districts.map(({ code }) => code));
  const districts = inOrder([...counted.districts, ...ireland]);
  const after = new Set(districts.map(({ code }) => code));
  return {
    tables: new Map([
      [districtsFile, districts.map(writeDistrict)],
      [sectorsFile, counted.sectors.map(writeSector)],
      [placesFile, places.map(writePlace)],
    ]),
    notes: [
      ...[...after].filter((code) => !before.has(code)).map((code) => `${code}: a new district`),
      ...[...before].filter((code) => !after.has(code)).map((code) => `${code}: no longer there`),
      ...notes,
    ],
  };
}
