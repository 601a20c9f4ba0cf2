import type { Postcode } from './code-point.ts';
import { positionOf } from './national-grid.ts';

/** An authority and its part, of a hundred, of the postcodes near a place, nearer ones counting more. */
export interface Near {
  readonly authority: string;
  readonly percent: number;
}

const kilometresInDegree = 111.2;
const radiusKm = 3;

/** Who has the postcodes near a place, most first; nobody where there are none within three kilometres. */
export function nearPostcodes(
  postcodes: readonly Postcode[],
  authorityOf: (postcode: Postcode) => string | undefined,
): (place: { readonly lat: number; readonly lon: number }) => Near[] {
  // Squares of 0.03 degrees, more than three kilometres from south to north.
  const squares = new Map<string, { lat: number; lon: number; authority: string }[]>();
  const square = (lat: number, lon: number) =>
    `${Math.floor(lat / 0.03)} ${Math.floor(lon / 0.06)}`;
  for (const postcode of postcodes) {
    const authority = authorityOf(postcode);
    if (authority === undefined) continue;
    const { lat, lon } = positionOf(postcode.east, postcode.north);
    const key = square(lat, lon);
    const inside = squares.get(key) ?? [];
    inside.push({ lat, lon, authority });
    squares.set(key, inside);
  }
  return ({ lat, lon }) => {
    const weights = new Map<string, number>();
    for (const north of [-0.03, 0, 0.03]) {
      for (const east of [-0.06, 0, 0.06]) {
        for (const one of squares.get(square(lat + north, lon + east)) ?? []) {
          const distance =
            Math.hypot(one.lat - lat, (one.lon - lon) * Math.cos((lat * Math.PI) / 180)) *
            kilometresInDegree;
          if (distance > radiusKm) continue;
          const weight = 1 / (0.3 + distance) ** 2;
          weights.set(one.authority, (weights.get(one.authority) ?? 0) + weight);
        }
      }
    }
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return [...weights]
      .map(([authority, weight]) => ({ authority, percent: (100 * weight) / all }))
      .sort((a, b) => b.percent - a.percent || (a.authority < b.authority ? -1 : 1));
  };
}
