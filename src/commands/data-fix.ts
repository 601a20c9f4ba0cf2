import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chain } from '#directory/schema/chain.ts';
import { organisation } from '#directory/schema/organisation.ts';
import { retired } from '#directory/schema/retired.ts';
import { service } from '#directory/schema/service.ts';
import { fixRecord } from '#upkeep/fix/fix-record.ts';
import { textToFix } from '#upkeep/fix/text-to-fix.ts';
import { sayWrongCalls } from './wrong-call.ts';

/**
 * `npm run data:fix [-- --look] [folder]`: mends what is mechanical in the records of content/. With
 * `--look` it only says what it would mend, and ends with 1 where there is something. A file that is not UTF-8 is told
 * and left as it is.
 */
sayWrongCalls('Usage: npm run data:fix [-- --look] [folder]');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { look: { type: 'boolean' } },
});
const content = positionals[0] ?? 'content';
const folders = { services: service, organisations: organisation, retired, chains: chain };
let files = 0;
let unread = 0;
for (const [folder, schema] of Object.entries(folders)) {
  for (const name of readdirSync(join(content, folder)).sort()) {
    if (!name.endsWith('.yaml') || name.startsWith('.')) continue;
    const path = join(content, folder, name);
    const read = textToFix(readFileSync(path));
    if ('fault' in read) {
      console.error(`${path}:${read.line} file: ${read.fault}; nothing in it was mended`);
      unread += 1;
      continue;
    }
    const { text, mended } = fixRecord(read.text, schema);
    if (mended.length === 0) continue;
    files += 1;
    console.log(`${path}: ${mended.join(', ')}`);
    if (!values.look) writeFileSync(path, text);
  }
}
if (unread > 0 || (files > 0 && values.look)) process.exitCode = 1;
if (files === 0 && unread === 0) console.log('Nothing to mend.');
else if (files > 0 && !values.look) {
  console.log('Look at what changed (git diff), then: npm run check:data');
}
