import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareHost } from '#hosting/compare-host.ts';
import { hostDay } from '#hosting/host-day.ts';
import { manifestPath, type Manifest } from '#hosting/served-files.ts';
import { withBuiltAgain } from './build-again.ts';
import { root } from './run-tool.ts';

/**
 * `npm run verify -- URL`: whether a live host sends what was built: every byte and every header.
 *
 * `--allow NAME` passes a header that the host adds and that you judged harmless; it may be given
 * several times. `--site FOLDER` compares with another finished site than `dist/`. `--replay` builds
 * this commit again for the day that the host's manifest records, and compares with that: what ages
 * with the clock is then as old as it was.
 */
const { values, positionals } = parseArgs({
  options: {
    allow: { type: 'string', multiple: true, default: [] },
    site: { type: 'string', default: join(root, 'dist') },
    replay: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [url] = positionals;
if (url === undefined || !/^https?:\/\/[^/]+\/?$/.test(url)) {
  stop('Write the address of the host: npm run verify -- https://example.org');
}
try {
  const day = await hostDay(url);
  if (values.replay) {
    if (day === undefined) stop(`${url} does not say for which day it was built.`);
    const address = process.env['SITE_URL'] ?? url.replace(/\/$/, '');
    await withBuiltAgain(day, { SITE_URL: address }, compareWith);
  } else {
    await compareWithBuilt(url, day);
  }
} catch (fault) {
  stop(fault instanceof Error ? fault.message : String(fault));
}

async function compareWithBuilt(host: string, day: string | undefined): Promise<void> {
  const manifest = join(values.site, manifestPath);
  if (!existsSync(manifest)) {
    stop(`There is no finished site in ${values.site}. Run "npm run build" first.`);
  }
  const own = (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).day;
  if (day !== undefined && day !== own) {
    console.error(
      `${host} was built for ${day}, ${values.site} for ${own}: what ages differs. Build that day again: npm run verify -- ${host} --replay`,
    );
  }
  await compareWith(values.site);
}

async function compareWith(site: string): Promise<void> {
  const host = url ?? '';
  const { answers, faults } = await compareHost(host, site, values.allow);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? `${answers} answers of ${host} are as built, bytes and headers.`
      : `${faults.length} faults in ${answers} answers of ${host}.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}
