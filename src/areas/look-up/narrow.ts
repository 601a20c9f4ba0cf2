import type { Known } from './known-names.ts';
import type { LookUp } from './look-up.ts';
import { idsOf } from './settle.ts';

/**
 * Those of several places that lie where another name of the sentence does: in its council, else under
 * its police force, since old counties are areas of the police. Both, where the two have nothing to do
 * with each other, but for what is said to be abroad.
 */
export function narrow(
  places: readonly Known[],
  by: readonly Known[],
  opened: LookUp,
): readonly Known[] {
  const inCouncil = inside(places, by, opened);
  if (inCouncil.length > 0) return inCouncil;
  const { authorities } = opened.districts;
  const underForce = inside(places, by, opened, (id) => authorities.get(id)?.force);
  if (underForce.length > 0) return underForce;
  return by.every(({ option }) => option.found.kind === 'elsewhere') ? by : [...places, ...by];
}

/** Those of several places that lie in a council that some others lie in, or in what a council belongs to. */
export function inside(
  places: readonly Known[],
  others: readonly Known[],
  { districts: { authorities } }: LookUp,
  grain: (id: string) => string | undefined = (id) => id,
): readonly Known[] {
  const grains = ({ option }: Known): readonly (string | undefined)[] => {
    const { found } = option;
    const ids =
      found.kind === 'nation'
        ? [...authorities.values()].flatMap((each) => (each.nation === found.nation ? each.id : []))
        : idsOf(option);
    return ids.map(grain);
  };
  const where = new Set(others.flatMap(grains));
  where.delete(undefined);
  return places.filter((place) => grains(place).some((each) => where.has(each)));
}
