import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeLogFile } from '#directory/change-log.ts';
import { ukDay } from '#directory/uk-day.ts';
import { changeLogFrom, changeLogText } from '#upkeep/changes/change-log-from.ts';
import { fileHistory, NoHistory } from '#upkeep/changes/file-history.ts';
import { root } from './run-tool.ts';
import { takesNothing } from './wrong-call.ts';

/**
 * `npm run data:changes`: writes `content/changes.json`, what changed about which service on which day,
 * from the history and from what is not committed yet. Commit it with the data.
 */
takesNothing('Usage: npm run data:changes');
try {
  const today = ukDay(new Date());
  const log = changeLogFrom(fileHistory(root, 'content/services', today), today);
  writeFileSync(join(root, 'content', changeLogFile), changeLogText(log));
  console.log(
    `content/${changeLogFile}: ${log.entries.length} entries since ${log.began.day}. Commit it together with the data.`,
  );
} catch (error) {
  if (!(error instanceof NoHistory)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
