import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverFolderOf } from '#build/host-files.ts';
import { listFiles } from '#build/list-files.ts';
import { compareBytes } from '#hosting/compare-bytes.ts';
import { manifestPath, type Manifest } from '#hosting/served-files.ts';
import { withBuiltAgain } from './build-again.ts';
import { root } from './run-tool.ts';
import { takesNothing } from './wrong-call.ts';

/**
 * `npm run reproduce`: builds what lies in this folder again, in another one and without what an earlier
 * build kept, and compares every byte with `dist/` and `dist-server/`. Who finds no difference may
 * trust that the published files come from this source; SITE_URL must be what it was. A commit is tried in a
 * clone of it: what is not committed is built, too.
 */
takesNothing('Usage: npm run reproduce');
const dist = join(root, 'dist');
if (!existsSync(join(dist, manifestPath))) {
  console.error('There is no finished site in dist/. Run "npm run build" first.');
  process.exit(1);
}
const { day } = JSON.parse(readFileSync(join(dist, manifestPath), 'utf8')) as Manifest;
try {
  process.exitCode = await withBuiltAgain(day, {}, compareWith);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

function compareWith(again: string): number {
  const faults = [
    ...differences('dist', dist, again),
    ...differences('dist-server', serverFolderOf(dist), serverFolderOf(again)),
  ];
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? `Built again elsewhere: all ${listFiles(dist).length} files of dist/ have the same bytes.`
      : `Built again elsewhere: ${faults.length} files differ.`,
  );
  return faults.length === 0 ? 0 : 1;
}

function differences(name: string, one: string, other: string): readonly string[] {
  const paths = new Set([...listFiles(one), ...listFiles(other)]);
  return [...paths].sort().flatMap((path) => {
    const [here, there] = [join(one, path), join(other, path)];
    if (!existsSync(here)) return [`${name}/${path}: only in the copy`];
    if (!existsSync(there)) return [`${name}/${path}: not in the copy`];
    const fault = compareBytes(readFileSync(there), readFileSync(here));
    return fault === undefined ? [] : [`${name}/${path}: ${fault}`];
  });
}
