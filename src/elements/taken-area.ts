import type { PackedAuthority } from '#areas/pack-format.ts';
import type { Nation } from '#directory/schema/basics.ts';
import type { AreaBoxWords, Lack } from '#kit/lines/area-box-words.ts';
import { areaLines } from '#kit/lines/area-lines.ts';
import type { HandOutLine } from '#kit/lines/hand-out-line.ts';
import type { FoundArea, NamedArea } from './area-finder.ts';

/** Who helps in the area of a council that somebody chose, as lines of a card or a list. */
export interface TakenArea extends NamedArea {
  readonly nation: Nation;
  /** Children's services, a line for each number. */
  readonly council: readonly HandOutLine[];
  readonly police: readonly HandOutLine[];
  /** Ids of services for this part of the nation, and of those that a child can try in it. */
  readonly local: readonly string[];
  readonly child: readonly string[];
  readonly lacks: readonly Lack[];
}

export function takenArea(
  found: FoundArea,
  { lines, police }: Pick<AreaBoxWords, 'lines' | 'police'>,
): TakenArea {
  const { id, name, shortName, authority, forces, local, child } = found;
  return {
    ...{ id, name, nation: authority.nation, local, child },
    council: areaLines(shortName, authority, lines),
    police: forces.map((force) => ({ ...police, name: force })),
    lacks: lacksOf(authority),
  };
}

function lacksOf({ numbers }: PackedAuthority): TakenArea['lacks'] {
  const lacks = (time: 'day' | 'night') =>
    numbers.some(({ when }) => when === time || when === 'always') ? [] : [time];
  return numbers.length === 0 ? ['number', 'night'] : [...lacks('day'), ...lacks('night')];
}
