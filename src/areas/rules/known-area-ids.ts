import { nearest } from '#directory/nearest.ts';
import type { Path } from '#directory/parse-yaml.ts';
import {
  authorityFile,
  changeFile,
  districtsFile,
  localServicesFile,
  placesFile,
  sectorsFile,
  widerNamesFile,
} from '../area-files.ts';
import type { AreaFinding, AreaRule, AreaRuleContext } from './area-rule.ts';

export const knownAreaIds: AreaRule = {
  name: 'known-area-ids',
  why: 'A place that leads to a council nobody has heard of leaves a visitor without the help that was meant.',
  *check(areas, context) {
    const authorities = (file: string, ids: readonly string[], path: (index: number) => Path) =>
      ids.flatMap((id, index) => unknown(context, 'authorities', id, file, path(index)));
    for (const each of areas.authorities) {
      const file = authorityFile(each.id);
      yield* unknown(context, 'forces', each.force, file, ['force']);
      yield* authorities(file, each.replaced_by ?? [], (index) => ['replaced_by', index]);
    }
    for (const [row, { shares }] of areas.districts.entries()) {
      const ids = shares.map(({ authority }) => authority);
      yield* authorities(districtsFile, ids, () => [row, 'authorities']);
    }
    for (const [row, each] of areas.sectors.entries()) {
      yield* authorities(sectorsFile, each.authorities, () => [row, 'authorities']);
    }
    for (const [row, each] of areas.places.entries()) {
      yield* authorities(placesFile, each.authorities, () => [row, 'authorities']);
    }
    for (const [row, each] of areas.widerNames.entries()) {
      const path = (index: number) => ['names', row, 'authorities', index];
      yield* authorities(widerNamesFile, each.authorities, path);
    }
    for (const { id, replaces, successors, districts, places } of areas.changes) {
      const file = changeFile(id);
      yield* authorities(file, [replaces], () => ['replaces']);
      yield* authorities(file, successors, (index) => ['successors', index]);
      for (const [code, ids] of Object.entries(districts)) {
        yield* authorities(file, ids, (index) => ['districts', code, index]);
      }
      for (const [name, one] of Object.entries(places)) {
        yield* authorities(file, [one], () => ['places', name]);
      }
    }
    for (const [row, each] of areas.localServices.entries()) {
      const path = ['services', row];
      yield* authorities(localServicesFile, each.authorities ?? [], (index) => [
        ...path,
        'authorities',
        index,
      ]);
      for (const [index, id] of (each.forces ?? []).entries()) {
        yield* unknown(context, 'forces', id, localServicesFile, [...path, 'forces', index]);
      }
    }
  },
};

const whatItIs = { authorities: 'an authority', forces: 'a police force' } as const;

function unknown(
  { ids }: AreaRuleContext,
  folder: keyof typeof whatItIs,
  id: string,
  file: string,
  path: Path,
): AreaFinding[] {
  if (ids[folder].has(id)) return [];
  const guess = nearest(id, [...ids[folder]]);
  const hint =
    guess === undefined ? `see the file names in areas/${folder}/` : `did you mean ${guess}?`;
  return [{ file, path, message: `"${id}" is not the id of ${whatItIs[folder]}; ${hint}` }];
}
