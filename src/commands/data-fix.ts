import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chain } from '#directory/schema/chain.ts';
import { organisation } from '#directory/schema/organisation.ts';
import { retired } from '#directory/schema/retired.ts';
import { service } from '#directory/schema/service.ts';
import { fixRecord } from '#upkeep/fix/fix-record.ts';
import { sayWrongCalls } from './wrong-call.ts';

/**
 * `npm run data:fix [-- --look] [folder]`: mends what is mechanical in the records of content/. With
 * `--look` it only says what it would mend, and ends with 1 where there is something.
 */
sayWrongCalls('Usage: npm run data:fix [-- --look] [folder]');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { look: { type: 'boolean' } },
});
const content = positionals[0] ?? 'content';
const folders = { services: service, organisations: organisation, retired, chains: chain };
let files = 0;
for (const [folder, schema] of Object.entries(folders)) {
  for (const name of readdirSync(join(content, folder)).sort()) {
    if (!name.endsWith('.yaml') || name.startsWith('.')) continue;
    const path = join(content, folder, name);
    const bytes = readFileSync(path);
    const { text, mended } = fixRecord(bytes.toString('utf8'), schema);
    if (mended.length === 0) continue;
    files += 1;
    console.log(`${path}: ${mended.join(', ')}`);
    if (!values.look) writeFileSync(path, text);
  }
}
if (files === 0) console.log('Nothing to mend.');
else if (values.look) process.exitCode = 1;
else console.log('Look at what changed (git diff), then: npm run check:data');
