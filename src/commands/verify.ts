import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareHost } from '#hosting/compare-host.ts';
import { manifestPath } from '#hosting/served-files.ts';
import { root } from './run-tool.ts';

/**
 * `npm run verify -- URL`: whether a live host sends what was built: every byte and every header.
 *
 * `--allow NAME` passes a header that the host adds and that you judged harmless; it may be given
 * several times. `--site FOLDER` compares with another finished site than `dist/`.
 */
const { values, positionals } = parseArgs({
  options: {
    allow: { type: 'string', multiple: true, default: [] },
    site: { type: 'string', default: join(root, 'dist') },
  },
  allowPositionals: true,
});
const [url] = positionals;
if (url === undefined || !/^https?:\/\/[^/]+\/?$/.test(url)) {
  stop('Write the address of the host: npm run verify -- https://example.org');
}
if (!existsSync(join(values.site, manifestPath))) {
  stop(`There is no finished site in ${values.site}. Run "npm run build" first.`);
}
try {
  const { answers, faults } = await compareHost(url, values.site, values.allow);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? `${answers} answers of ${url} are as built, bytes and headers.`
      : `${faults.length} faults in ${answers} answers of ${url}.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (fault) {
  stop(fault instanceof Error ? fault.message : String(fault));
}

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}
