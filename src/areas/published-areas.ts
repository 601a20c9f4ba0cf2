import type { Directory } from '#directory/directory.ts';
import { leavingChain } from '#directory/leaving-chain.ts';
import { contentFolder, published } from '#directory/published.ts';
import type { Nation } from '#directory/schema/basics.ts';
import type { Areas, LinesByNation } from './areas.ts';
import { loadAreas } from './load-areas.ts';
import { openDistricts } from './open-districts.ts';
import type { Districts } from './pack-format.ts';
import { pastAreas } from './past-areas.ts';
import { writeDistricts } from './write-districts.ts';

let areas: Areas | undefined;

/**
 * The areas of this build, read once for all pages; whoever builds is warned of what has ended.
 * @throws DirectoryFaults
 */
export function publishedAreas(today: string): Areas {
  if (areas === undefined) {
    areas = loadAreas(contentFolder(), published());
    for (const line of pastAreas(areas, today)) console.warn(line);
  }
  return areas;
}

const opened = new Map<string, Districts>();

/** What the browser makes of the first pack on a day: pages show the same answers as the box. */
export function districtsOn(day: string, today = day): Districts {
  const before = opened.get(day);
  if (before !== undefined) return before;
  const districts = openDistricts(districtsPack(today), day);
  opened.set(day, districts);
  return districts;
}

let pack: string | undefined;

/** The first pack, made once. */
export function districtsPack(today: string): string {
  pack ??= writeDistricts(publishedAreas(today), nationLines(published()));
  return pack;
}

/** Whom to try in each nation. @throws when the directory has no such chain. */
export function nationLines(directory: Directory): LinesByNation {
  const chain = leavingChain(directory);
  const of = (nation: Nation) => ({ child: chain.child[nation], parent: chain.parent[nation] });
  return {
    england: of('england'),
    wales: of('wales'),
    scotland: of('scotland'),
    'northern-ireland': of('northern-ireland'),
  };
}
