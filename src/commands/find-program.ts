import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some programs that the machine has on its PATH, as a path; `undefined` if none. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Debian puts the module that sends Brotli copies; our nginx configuration loads it from there. */
const nginxBrotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** An nginx that can load the shipped configuration; Debian keeps it off the PATH of ordinary users. */
export function findNginx(): string | undefined {
  if (!existsSync(nginxBrotli)) return undefined;
  return findProgram(['nginx']) ?? ['/usr/sbin/nginx'].find(isExecutable);
}

/**
 * The Chromium that the browser tests drive: the one that `CHROMIUM` names, else one on the PATH,
 * else one where an installer puts it, else Playwright's download.
 */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return named;
  const found = findProgram([
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  ]);
  if (found !== undefined) return found;
  const { chromium } = await import('playwright-core');
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ].find((file) => existsSync(file));
}

/** The Firefox that the browser tests drive: the one that `FIREFOX` names, else one that is installed. */
export function findFirefox(): string | undefined {
  return (
    process.env['FIREFOX'] ??
    findProgram(['firefox-esr', 'firefox']) ??
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ].find((file) => existsSync(file))
  );
}
