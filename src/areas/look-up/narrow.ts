import type { PackedAuthority } from '../pack-format.ts';
import type { Option } from './found.ts';
import type { Known } from './known-names.ts';

type Authorities = ReadonlyMap<string, PackedAuthority>;

/**
 * Those of several places that lie where another name of the sentence does: in its council, else under
 * its police force, since old counties are areas of the police. Both, where the two have nothing to do
 * with each other, but for what is said to be abroad.
 */
export function narrow(
  places: readonly Known[],
  by: readonly Known[],
  authorities: Authorities,
): readonly Known[] {
  const ids = (option: Option): readonly string[] => idsOf(option, authorities);
  const grains = [(id: string) => id, (id: string) => authorities.get(id)?.force];
  for (const grain of grains) {
    const where = new Set(by.flatMap(({ option }) => ids(option)).map(grain));
    where.delete(undefined);
    const inside = places.filter(({ option }) => ids(option).some((id) => where.has(grain(id))));
    if (inside.length > 0) return inside;
  }
  return by.every(({ option }) => option.found.kind === 'elsewhere') ? by : [...places, ...by];
}

/** Whether some of these places and some of those lie in one council, or abroad in one country. */
export function meet(
  places: readonly Known[],
  others: readonly Known[],
  authorities: Authorities,
): boolean {
  const where = new Set(others.flatMap(({ option }) => idsOf(option, authorities)));
  return places.some(({ option }) => idsOf(option, authorities).some((id) => where.has(id)));
}

function idsOf({ found }: Option, authorities: Authorities): readonly string[] {
  if (found.kind === 'area') return found.authorities;
  if (found.kind === 'elsewhere') return [found.where];
  return [...authorities.values()]
    .filter(({ nation }) => nation === found.nation)
    .map(({ id }) => id);
}
