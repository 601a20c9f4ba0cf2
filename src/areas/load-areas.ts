import { contentRecords, fieldName, idOf } from '#directory/content-records.ts';
import type { Directory } from '#directory/directory.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { parseLines } from '#directory/line-files.ts';
import { ukDay } from '#directory/uk-day.ts';
import {
  countsFile,
  districtsFile,
  localServicesFile,
  placesFile,
  readAreaFiles,
  sectorsFile,
  sourcesFile,
  widerNamesFile,
  type AreaFiles,
} from './area-files.ts';
import type { Areas } from './areas.ts';
import { readTable, type Row } from './read-table.ts';
import { allAreaRules } from './rules/all-area-rules.ts';
import type { AreaRule } from './rules/area-rule.ts';
import {
  areaChange,
  areaCounts,
  areaSources,
  authority,
  force,
  localServices,
  widerNames,
} from './schema.ts';
import {
  districtColumns,
  districtLine,
  placeColumns,
  placeLine,
  readDistrict,
  readPlace,
  readSector,
  sectorColumns,
  sectorLine,
} from './table-lines.ts';

export interface LoadAreasOptions {
  /** The day in the UK, `YYYY-MM-DD`; left out, the clock says. */
  readonly today?: string;
  /** Left out, all of them. */
  readonly rules?: readonly AreaRule[];
}

/**
 * Reads `content/areas/` from a content folder and returns it only if nothing is wrong with it. The
 * directory is the one of the same folder: services that the areas name must be in it.
 * @throws DirectoryFaults with every fault of every file.
 */
export function loadAreas(
  folder: string,
  directory: Directory,
  options: LoadAreasOptions = {},
): Areas {
  return loadAreasFrom(readAreaFiles(folder), directory, options);
}

/** The same from bytes in memory. */
export function loadAreasFrom(
  { root, records: files, tables, pins: pinFiles }: AreaFiles,
  directory: Directory,
  { today = ukDay(new Date()), rules = allAreaRules }: LoadAreasOptions = {},
): Areas {
  const { parsed, faults, fault, record, records } = contentRecords(files, root);
  const rowLines = new Map<string, readonly number[]>();
  const table = <L, T>(
    file: string,
    schema: Parameters<typeof readTable<L>>[1],
    columns: readonly string[],
    read: (line: L) => T,
  ): T[] => {
    const bytes = tables.get(file);
    if (bytes === undefined) {
      fault(file, 1, 'file', 'is missing; npm run areas:refresh writes it');
      return [];
    }
    const result = readTable(bytes, schema, columns);
    for (const each of result.faults) fault(file, each.line, each.field, each.message);
    rowLines.set(
      file,
      result.rows.map(({ line }: Row<L>) => line),
    );
    return result.rows.map((row) => read(row.record));
  };
  for (const file of [countsFile, sourcesFile, widerNamesFile, localServicesFile]) {
    if (!files.has(file)) fault(file, 1, 'file', 'is missing; every fact here rests on it');
  }
  const areas: Areas = {
    authorities: records('areas/authorities', authority),
    forces: records('areas/forces', force),
    districts: table(districtsFile, districtLine, districtColumns, readDistrict),
    sectors: table(sectorsFile, sectorLine, sectorColumns, readSector),
    places: table(placesFile, placeLine, placeColumns, readPlace),
    widerNames: record(widerNamesFile, widerNames)?.names ?? [],
    changes: records('areas/changes', areaChange),
    localServices: record(localServicesFile, localServices)?.services ?? [],
    sources: record(sourcesFile, areaSources)?.lists ?? [],
  };
  const pins = new Map<string, readonly string[]>();
  for (const [file, bytes] of pinFiles) {
    const lines = parseLines(file, bytes);
    if ('fault' in lines) fault(file, lines.line, 'file', lines.fault);
    else pins.set(file, lines.value.line);
  }
  const context = {
    today,
    directory,
    counts: record(countsFile, areaCounts),
    ids: {
      authorities: idsIn(files.keys(), 'areas/authorities/'),
      forces: idsIn(files.keys(), 'areas/forces/'),
    },
    parsed: new Map([...parsed].map(([file, { value }]) => [file, value])),
    pins,
    complete: faults.length === 0,
  };
  for (const rule of rules) {
    for (const { file, path, message } of rule.check(areas, context)) {
      const lines = rowLines.get(file);
      if (lines !== undefined && typeof path[0] === 'number') {
        fault(file, lines[path[0]] ?? 1, String(path[1] ?? 'line'), message);
      } else if (file.startsWith('pinned/')) {
        fault(file, Number(path[1] ?? 0) + 1, fieldName(path), message);
      } else {
        fault(file, parsed.get(file)?.lineOf(path) ?? 1, fieldName(path), message);
      }
    }
  }
  if (faults.length > 0) throw new DirectoryFaults(faults);
  return areas;
}

function idsIn(files: Iterable<string>, folder: string): ReadonlySet<string> {
  return new Set([...files].filter((file) => file.startsWith(folder)).map(idOf));
}
