import type { Directory } from '#directory/directory.ts';
import { contentFolder, published } from '#directory/published.ts';
import type { Areas, LinesByNation } from './areas.ts';
import { loadAreas } from './load-areas.ts';
import { nationOrder } from './regions.ts';

let areas: Areas | undefined;

/** The areas of this build, read once for all pages. @throws DirectoryFaults */
export function publishedAreas(): Areas {
  areas ??= loadAreas(contentFolder(), published());
  return areas;
}

/** The topic whose chains say whom to try first where nothing more is known than the place. */
const topic = 'running-away';

/** Whom to try in each nation. @throws when the directory has no such chain. */
export function nationLines({ chains }: Directory): LinesByNation {
  const chain = chains.find(({ id }) => id === topic);
  if (chain === undefined) {
    throw new Error(
      `content/chains/${topic}.yaml is missing, and the pages of areas name whom to try by it.`,
    );
  }
  return Object.fromEntries(
    nationOrder.map((nation) => [
      nation,
      { child: chain.child[nation], parent: chain.parent[nation] },
    ]),
  ) as LinesByNation;
}
