import { findChromium, findFirefox, findNginx, findProgram } from './find-program.ts';
import { runTool } from './run-tool.ts';

/** A program that some tests need and that npm does not bring. */
export interface Need {
  readonly name: string;
  /** What is left out without it. */
  readonly for: string;
  /** Where it is; `undefined` where the machine has none. */
  readonly find: () => Promise<string | undefined>;
  /** Debian's packages of it, with a space between. */
  readonly debian: string;
  /** The command that gets it elsewhere, if npm's packages bring one. */
  readonly command?: readonly [string, ...string[]];
  /** Brought by every run of the tests where it is missing; the others only where CI=true. */
  readonly always: boolean;
}

/** Every such program; a test that needs one asks for it by name and is left out without it. */
export const needs: readonly Need[] = [
  {
    name: 'Chromium',
    for: 'the tests in a browser',
    find: findChromium,
    debian: 'chromium',
    command: ['playwright-core', 'install', 'chromium'],
    always: true,
  },
  {
    name: 'Firefox',
    for: 'the tests of what a visit leaves behind in Firefox',
    find: () => Promise.resolve(findFirefox()),
    debian: 'firefox-esr',
    always: true,
  },
  {
    name: 'ffmpeg',
    for: 'the tests that measure the film as it was made',
    find: () => Promise.resolve(findProgram(['ffmpeg'])),
    debian: 'ffmpeg',
    always: false,
  },
  {
    name: 'Poppler',
    for: 'the tests that read printed sheets back',
    find: () => Promise.resolve(findProgram(['pdftotext'])),
    debian: 'poppler-utils',
    always: false,
  },
  {
    name: 'LibreOffice',
    for: 'the tests that open slides and sheets as an office does',
    find: () => Promise.resolve(findProgram(['soffice', 'libreoffice'])),
    debian: 'libreoffice-impress libreoffice-writer',
    always: false,
  },
  {
    name: 'w3m',
    for: 'the journeys in a text browser',
    find: () => Promise.resolve(findProgram(['w3m'])),
    debian: 'w3m',
    always: false,
  },
  {
    name: 'nginx',
    for: 'the tests of the shipped nginx configuration',
    find: () => Promise.resolve(findNginx()),
    debian: 'nginx libnginx-mod-http-brotli-static',
    always: false,
  },
  {
    name: 'Caddy',
    for: 'the tests of the shipped Caddy configuration',
    find: () => Promise.resolve(findProgram(['caddy'])),
    debian: 'caddy',
    always: false,
  },
  {
    name: 'jq',
    for: 'the test of Caddy with a certificate',
    find: () => Promise.resolve(findProgram(['jq'])),
    debian: 'jq',
    always: false,
  },
  {
    name: 'wrk',
    for: 'the tests at full load',
    find: () => Promise.resolve(findProgram(['wrk'])),
    debian: 'wrk',
    always: false,
  },
  {
    name: 'lynx',
    for: 'the journeys in another text browser',
    find: () => Promise.resolve(findProgram(['lynx'])),
    debian: 'lynx',
    always: false,
  },
];

/** Brings a program where it is missing. Returns whether it is there afterwards. */
export async function bring(need: Need): Promise<boolean> {
  if ((await need.find()) !== undefined) return true;
  console.log(`\n▸ ${need.name} is needed for ${need.for} and is not there: bringing it…`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && findProgram(['apt-get']) !== undefined) {
    runTool(['apt-get', 'update', '-qq']);
    runTool([
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...need.debian.split(' '),
    ]);
    if ((await need.find()) !== undefined) return true;
  }
  if (need.command !== undefined) runTool(need.command);
  return (await need.find()) !== undefined;
}

/** How to get a program by hand, in one line. */
export function howToGet(need: Need): string {
  const elsewhere = need.command === undefined ? '' : `, or: npx ${need.command.join(' ')}`;
  return `apt-get install ${need.debian}  (Debian, as root)${elsewhere}`;
}
