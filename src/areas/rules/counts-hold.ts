import { nationIds } from '#directory/schema/basics.ts';
import { countsFile } from '../area-files.ts';
import type { AreaRule } from './area-rule.ts';

export const countsHold: AreaRule = {
  name: 'counts-hold',
  why: 'One line lost out of thousands is seen by nobody: so how many there must be is written down.',
  *check(areas, { counts, complete }) {
    if (counts === undefined || !complete) return;
    const inOffice = areas.authorities.filter((each) => each.valid_from === undefined);
    const found = {
      ...Object.fromEntries(
        nationIds.map((nation) => [
          nation,
          inOffice.filter((each) => each.nation === nation).length,
        ]),
      ),
      to_come: areas.authorities.length - inOffice.length,
      forces: areas.forces.length,
      districts: areas.districts.length,
      sectors: areas.sectors.length,
      places: areas.places.length,
    };
    for (const [key, count] of Object.entries(found)) {
      const wanted = counts[key as keyof typeof counts];
      if (Number(wanted) === count) continue;
      yield {
        file: countsFile,
        path: [key],
        message: `says ${wanted}, and there are ${count}. If one was lost or written twice, put that right; if the change is meant, write ${count} here`,
      };
    }
  },
};
