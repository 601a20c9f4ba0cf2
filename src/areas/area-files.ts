import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles, type ContentFiles } from '#directory/content-files.ts';
import { readLineFiles } from '#directory/line-files.ts';

/** Folders of one record a file, inside content/. */
const areaFolders = ['areas/authorities', 'areas/forces', 'areas/changes'] as const;

export const countsFile = 'areas/counts.yaml';
export const sourcesFile = 'areas/sources.yaml';
export const widerNamesFile = 'areas/wider-names.yaml';
export const localServicesFile = 'areas/local-services.yaml';
const singles = [countsFile, sourcesFile, widerNamesFile, localServicesFile];

export const districtsFile = 'areas/districts.txt';
export const sectorsFile = 'areas/sectors.txt';
export const placesFile = 'areas/places.txt';

export const authorityFile = (id: string): string => `areas/authorities/${id}.yaml`;
export const forceFile = (id: string): string => `areas/forces/${id}.yaml`;
export const changeFile = (day: string): string => `areas/changes/${day}.yaml`;

export interface AreaFiles {
  /** The content folder's own name, for messages. */
  readonly root: string;
  readonly records: ContentFiles;
  readonly tables: ContentFiles;
  /** What is pinned of authorities and forces. */
  readonly pins: ContentFiles;
}

/** Bytes of everything that the areas are made of. @throws Error when there is no such folder. */
export function readAreaFiles(folder: string): AreaFiles {
  const { root, files: records } = readContentFiles(folder, areaFolders, singles);
  const tables = new Map<string, Uint8Array>();
  for (const file of [districtsFile, sectorsFile, placesFile]) {
    const path = join(folder, file);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) tables.set(file, readFileSync(path));
  }
  const pins = [...readLineFiles(folder)].filter(([file]) =>
    /^pinned\/(?:authorities|forces)\//.test(file),
  );
  return { root, records, tables, pins: new Map(pins) };
}
