import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareHost } from '#hosting/compare-host.ts';
import { hostBuild } from '#hosting/host-build.ts';
import { manifestPath, type BuiltFor, type Manifest } from '#hosting/served-files.ts';
import { withBuiltAgain } from './build-again.ts';
import { root } from './run-tool.ts';
import { sayWrongCalls } from './wrong-call.ts';

/**
 * `npm run verify -- URL`: whether a live host sends what was built: every byte and every header.
 *
 * `--allow NAME` passes a header that the host adds and that you judged harmless; it may be given
 * several times. `--site FOLDER` compares with another finished site than `dist/`. `--replay` builds
 * what lies in this folder again for the day and the address that the host's manifest records, and compares with that:
 * what ages with the clock is then as old as it was. `SITE_URL` says another address.
 */
sayWrongCalls(
  'Usage: npm run verify -- https://example.org [--allow NAME] [--site FOLDER] [--replay]',
);
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
const host = url.replace(/\/$/, '');
try {
  const said = await hostBuild(host);
  await (values.replay ? compareWithReplay(said) : compareWithBuilt(said));
} catch (fault) {
  stop(fault instanceof Error ? fault.message : String(fault));
}

async function compareWithReplay(said: BuiltFor | undefined): Promise<void> {
  if (said === undefined) stop(`${host} does not say for which day and address it was built.`);
  const { SITE_URL: site = said.site } = process.env;
  if (site !== host) {
    console.error(`${host} is compared with a build for ${site}. Is that its address?`);
  }
  await withBuiltAgain(said.day, { SITE_URL: site }, compareWith);
}

async function compareWithBuilt(said: BuiltFor | undefined): Promise<void> {
  const manifest = join(values.site, manifestPath);
  if (!existsSync(manifest)) {
    stop(`There is no finished site in ${values.site}. Run "npm run build" first.`);
  }
  const own = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const again = `npm run verify -- ${host} --replay`;
  if (said !== undefined && said.day !== own.day) {
    console.error(
      `${host} was built for ${said.day}, ${values.site} for ${own.day}: what ages differs. Build that day again: ${again}`,
    );
  }
  if (said !== undefined && said.site !== own.site) {
    console.error(
      `${host} was built to be at ${said.site}, ${values.site} at ${own.site}: links differ. Build for that address: ${again}`,
    );
  }
  await compareWith(values.site);
}

async function compareWith(site: string): Promise<void> {
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
