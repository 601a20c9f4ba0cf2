import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minified } from '#styles/minified.ts';

/** Makes the style sheets among these files of a folder smaller. @throws what a sheet has that is no style sheet. */
export function tightenSheets(folder: string, files: readonly string[]): void {
  for (const path of files.filter((each) => each.endsWith('.css'))) {
    const sheet = join(folder, path);
    writeFileSync(sheet, minified(readFileSync(sheet, 'utf8'), path));
  }
}
