import { authorityFile, forceFile } from '../area-files.ts';
import type { AreaRule } from './area-rule.ts';

export const nothingLeftOut: AreaRule = {
  name: 'nothing-left-out',
  why: 'An authority that no postcode and no town leads to cannot be found by the child who lives there.',
  *check({ authorities, forces, districts, places, changes }, { complete }) {
    if (!complete) return;
    const withDistrict = new Set([
      ...districts.flatMap(({ shares }) => shares.map(({ authority }) => authority)),
      ...changes.flatMap((change) => Object.values(change.districts).flat()),
    ]);
    const withPlace = new Set([
      ...places.flatMap((place) => place.authorities),
      ...changes.flatMap((change) => Object.values(change.places)),
    ]);
    for (const { id } of authorities) {
      const file = authorityFile(id);
      if (!withDistrict.has(id)) {
        const message = `no postcode district leads to ${id}; write it into areas/districts.txt, or take this file out`;
        yield { file, path: [], message };
      }
      if (!withPlace.has(id)) {
        const message = `no place leads to ${id}; write one into areas/places.txt, or take this file out`;
        yield { file, path: [], message };
      }
    }
    const withArea = new Set(authorities.map(({ force }) => force));
    for (const { id, service } of forces) {
      if (withArea.has(id) || service !== undefined) continue;
      const message = `no authority names ${id} as its force; write it there, or name in "service" what it is in the directory`;
      yield { file: forceFile(id), path: [], message };
    }
  },
};
