import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Folders of content/ that the directory is made of. */
export const recordFolders = ['services', 'organisations', 'topics', 'retired', 'chains'] as const;
export type RecordFolder = (typeof recordFolders)[number];

/** One file each, beside the folders of records. */
export const bankHolidaysFile = 'calendar/bank-holidays.yaml';
export const sharedNumbersFile = 'exceptions/shared-numbers.yaml';

/** Bytes of files by their path inside the content folder, `services/childline.yaml`. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the files of some folders and some single files, those that the directory is made of if none
 * are named. Names that start with a dot are left alone.
 * @throws Error when the folder itself cannot be read.
 */
export function readContentFiles(
  folder: string,
  folders: readonly string[] = recordFolders,
  singles: readonly string[] = [bankHolidaysFile, sharedNumbersFile],
): { root: string; files: ContentFiles } {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`The directory was not read: there is no folder ${folder}.`);
  }
  const files = new Map<string, Uint8Array>();
  for (const name of folders) {
    const inside = join(folder, name);
    if (!statSync(inside, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const file of readdirSync(inside).sort()) {
      if (file.startsWith('.')) continue;
      const path = join(inside, file);
      // A folder among the records gets a fault of its own: it reads as a file that does not end in .yaml.
      files.set(
        `${name}/${file}`,
        lstatSync(path).isDirectory() ? new Uint8Array() : readFileSync(path),
      );
    }
  }
  for (const file of singles) {
    const path = join(folder, file);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) files.set(file, readFileSync(path));
  }
  return { root: basename(resolve(folder)), files };
}
