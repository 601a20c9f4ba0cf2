import type { Nation } from '#directory/schema/basics.ts';
import type { AreaAnswer, Districts, PackedAuthority, PackedForce } from './pack-format.ts';

/** What somebody means: authorities, most likely first; or a force, where no authority is known; or a whole nation. */
export type Area =
  | { readonly authorities: readonly string[] }
  | { readonly force: string }
  | { readonly nation: Nation };

/**
 * What is shown for an area, the same on the pages and in the box: nations first, then the police,
 * who must help a child by day and by night, services for that part of the nation, and the lines to
 * try. Most likely first everywhere. On which day, the districts know.
 */
export function areaAnswer(area: Area, districts: Districts): AreaAnswer {
  const { forces, lines } = districts;
  const found = authoritiesOf(area, districts);
  const police = forcesOf(area, found, forces);
  const nations =
    'nation' in area
      ? [area.nation]
      : unique([
          ...found.map(({ nation }) => nation),
          ...(found.length > 0 ? [] : police.flatMap((force) => force.nations)),
        ]);
  return {
    nations,
    forces: police,
    authorities: found,
    local: unique(found.flatMap(({ local }) => local)),
    lines: nations.map((nation) => ({ nation, ...lines[nation] })),
  };
}

function authoritiesOf(area: Area, { authorities: all, day }: Districts): PackedAuthority[] {
  if ('nation' in area) return [];
  if ('authorities' in area) return area.authorities.flatMap((id) => all.get(id) ?? []);
  return [...all.values()].filter(({ force, from = '' }) => force === area.force && from <= day);
}

function forcesOf(
  area: Area,
  found: readonly PackedAuthority[],
  all: Districts['forces'],
): PackedForce[] {
  if ('force' in area) return [all.get(area.force) ?? []].flat();
  return unique(found.map(({ force }) => force)).flatMap((id) => all.get(id) ?? []);
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
