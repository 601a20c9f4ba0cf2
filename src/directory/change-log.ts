import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeLog, type ChangeLog } from './schema/change-log.ts';

/** The log of changes inside a content folder. */
export const changeLogFile = 'changes.json';

/**
 * How the directory changed, as it was committed: never read from the history at build time, so that
 * a copy without history gives the same bytes.
 * @throws when the file is not there or is not what `npm run data:changes` writes.
 */
export function loadChangeLog(folder: string): ChangeLog {
  try {
    return changeLog.parse(JSON.parse(readFileSync(join(folder, changeLogFile), 'utf8')));
  } catch (cause) {
    throw new Error(
      `content/${changeLogFile} could not be read. Write it again: npm run data:changes`,
      { cause },
    );
  }
}
