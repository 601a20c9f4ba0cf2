import type { District, Sector } from '../areas.ts';
import type { Authority } from '../schema.ts';
import type { Postcode } from './code-point.ts';
import { positionOf } from './national-grid.ts';

/** A second authority with less than this, of a hundred postcodes, is not worth a line for each sector. */
const least = 1;

export interface Counted {
  readonly districts: readonly District[];
  readonly sectors: readonly Sector[];
  /** Postcodes whose council no file of ours has the code of, by that code. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** The authority of each postcode, by the code of its county or of its own council. */
export function authorityOf(
  authorities: readonly Authority[],
): (postcode: Postcode) => string | undefined {
  const byCode = new Map(authorities.flatMap(({ code, id }) => (code ? [[code, id]] : [])));
  return ({ county, council }) => byCode.get(county) ?? byCode.get(council);
}

/** Districts and sectors as the tables hold them, counted from postcodes. */
export function countPostcodes(
  postcodes: readonly Postcode[],
  authorities: readonly Authority[],
): Counted {
  const of = authorityOf(authorities);
  const unknown = new Map<string, number>();
  for (const postcode of postcodes) {
    if (of(postcode) !== undefined) continue;
    const code = postcode.county || postcode.council;
    unknown.set(code, (unknown.get(code) ?? 0) + 1);
  }
  const known = postcodes.filter((postcode) => of(postcode) !== undefined);
  const ranked = (inside: readonly Postcode[]) => {
    const groups = Map.groupBy(inside, (postcode) => of(postcode) ?? '');
    return [...groups]
      .map(([authority, { length }]) => ({ authority, percent: (100 * length) / inside.length }))
      .sort((a, b) => b.percent - a.percent || (a.authority < b.authority ? -1 : 1));
  };
  const sectors: Sector[] = [];
  const districts = [...Map.groupBy(known, ({ district }) => district)].map(([code, inside]) => {
    const shares = ranked(inside);
    if ((shares[1]?.percent ?? 0) >= least) {
      for (const [sector, ones] of Map.groupBy(inside, (postcode) => postcode.sector)) {
        const main = ranked(ones).filter(({ percent }) => percent >= least);
        sectors.push({ code: sector, authorities: main.map(({ authority }) => authority) });
      }
    }
    return {
      code,
      ...positionOf(...middle(inside)),
      shares: shares.map(({ authority, percent }) => ({
        authority,
        percent: shares.length === 1 ? undefined : Math.round(percent),
      })),
      isSure: true,
    };
  });
  return { districts: inOrder(districts), sectors: inOrder(sectors), unknown };
}

/** The place of the postcode that is nearest to the mean of all. */
function middle(postcodes: readonly Postcode[]): [east: number, north: number] {
  const mean = (of: (postcode: Postcode) => number) =>
    postcodes.reduce((sum, postcode) => sum + of(postcode), 0) / postcodes.length;
  const [east, north] = [mean((one) => one.east), mean((one) => one.north)];
  const distance = (one: Postcode) => Math.hypot(one.east - east, one.north - north);
  const nearest = postcodes.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  return [nearest.east, nearest.north];
}

/** As people count: LS2 before LS10. */
export function inOrder<T extends { readonly code: string }>(rows: readonly T[]): T[] {
  const parts = ({ code }: T) => /^([A-Z]+)(\d+)(.*)$/.exec(code) ?? ['', '', '', ''];
  return [...rows].sort((a, b) => {
    const [, letters = '', number = '', rest = ''] = parts(a);
    const [, otherLetters = '', otherNumber = '', otherRest = ''] = parts(b);
    if (letters !== otherLetters) return letters < otherLetters ? -1 : 1;
    return Number(number) - Number(otherNumber) || (rest < otherRest ? -1 : 1);
  });
}
