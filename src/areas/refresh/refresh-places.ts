import type { Place } from '../areas.ts';
import type { Settlement } from './geonames.ts';
import type { Near } from './near-postcodes.ts';

/** Another authority is named too where it has this part of the postcodes near a place. */
const also = 20;
/** Smaller settlements than this are not worth a line of their own. */
const smallest = 500;

export interface RefreshedPlaces {
  readonly places: readonly Place[];
  /** What a person should look at, a line each. */
  readonly notes: readonly string[];
}

/**
 * Places with who is there today. A place whose authority has gone gets the one that has the postcodes
 * near it; elsewhere what stands in the table stays, and a difference is only told of. With
 * settlements, populations are brought up to date and larger ones that are missing are added.
 */
export function refreshPlaces(
  places: readonly Place[],
  near: (place: { readonly lat: number; readonly lon: number }) => readonly Near[],
  inOffice: ReadonlySet<string>,
  settlements: readonly Settlement[] = [],
): RefreshedPlaces {
  const notes: string[] = [];
  const byName = Map.groupBy(settlements, ({ name }) => name);
  const isThere = (one: { lat: number; lon: number }, other: { lat: number; lon: number }) =>
    Math.hypot(one.lat - other.lat, (one.lon - other.lon) * 0.6) < 0.03;
  const refreshed = places.map((place): Place => {
    const kept = place.authorities.filter((id) => inOffice.has(id));
    const found = mainOf(near(place));
    const [first] = found;
    const isGone = kept.length < place.authorities.length;
    if (isGone && first === undefined && kept.length === 0) {
      notes.push(
        `${place.name}: ${place.authorities[0]} has gone, and no postcode is near; write who is there`,
      );
    } else if (isGone && first !== undefined) {
      notes.push(`${place.name}: ${place.authorities.join(', ')} → ${found.join(', ')}`);
    } else if (first !== undefined && !place.authorities.includes(first)) {
      notes.push(
        `${place.name}: stays with ${place.authorities[0]}, though ${first} has the postcodes near it; look at a map`,
      );
    }
    const settlement = byName.get(place.name)?.find((one) => isThere(one, place));
    return {
      ...place,
      authorities: isGone && first !== undefined ? found : isGone ? kept : place.authorities,
      population: settlement?.population || place.population,
    };
  });
  const added = settlements
    .filter(({ population }) => population >= smallest)
    .filter(
      (one) =>
        !places.some(
          (place) => [place.name, ...place.alsoCalled].includes(one.name) && isThere(one, place),
        ),
    )
    .flatMap((one): Place[] => {
      const authorities = mainOf(near(one));
      if (authorities.length === 0) return [];
      notes.push(`${one.name}: added, ${authorities.join(', ')}`);
      const { name, population } = one;
      const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
      return [
        {
          name,
          alsoCalled: [],
          lat: round(one.lat),
          lon: round(one.lon),
          population,
          isPart: false,
          authorities,
        },
      ];
    });
  const key = ({ name, authorities }: Place) => `${name}\n${authorities[0]}`;
  return {
    places: [...refreshed, ...added].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    notes,
  };
}

function mainOf(all: readonly Near[]): string[] {
  return all
    .filter(({ percent }, place) => place === 0 || percent >= also)
    .map(({ authority }) => authority);
}
