import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DirectoryFaults } from '#directory/faults.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { ukDay } from '#directory/uk-day.ts';
import { houseYaml } from '#upkeep/house-yaml.ts';
import { AnswersEnded, askerOn } from '#upkeep/new-service/asker.ts';
import { askService } from '#upkeep/new-service/ask-service.ts';
import { leftLines, whatIsLeft } from '#upkeep/new-service/what-is-left.ts';
import { sayWrongCalls } from './wrong-call.ts';

/**
 * `npm run new:service [folder]`: asks for a service, on the terminal or from a file of answers, writes
 * its file (and its organisation's, where that is new), and says what is left to do. It writes nothing
 * until every question is answered. What stands twice is written a second time by a second person.
 */
sayWrongCalls('Usage: npm run new:service [-- folder]');
const { positionals } = parseArgs({ allowPositionals: true, options: {} });
const content = positionals[0] ?? 'content';
const asker = askerOn(process.stdin, process.stdout);
try {
  const today = ukDay(new Date());
  asker.say(
    'Press Enter for what stands in [brackets]. A slip in an answer before is put right in the file, when it is written. Ctrl+C stops; nothing is written until the end.',
  );
  const { id, service, organisation } = await askService(
    asker,
    loadDirectory(content, { today }),
    today,
  );
  if (organisation !== undefined)
    write(`organisations/${organisation.id}.yaml`, organisation.record);
  write(`services/${id}.yaml`, service);
  asker.say('');
  for (const line of leftLines(whatIsLeft(faultsNow()))) asker.say(line);
} catch (error) {
  if (!(error instanceof AnswersEnded) && !(error instanceof DirectoryFaults)) throw error;
  console.error(`\n${error.message}\nNothing was written.`);
  process.exitCode = 1;
} finally {
  asker.close();
}

function write(file: string, record: object): void {
  const path = join(content, file);
  if (existsSync(path)) throw new Error(`${path} is there already; nothing was written over it.`);
  writeFileSync(path, houseYaml(record));
  asker.say(`\nWritten: ${path}`);
}

function faultsNow(): DirectoryFaults['faults'] {
  try {
    loadDirectory(content);
    return [];
  } catch (error) {
    if (!(error instanceof DirectoryFaults)) throw error;
    return error.faults;
  }
}
