import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { siteOutput } from '#build/site-output.ts';

// These look at the words and the facts of the real site, which this one has not.
vi.mock(import('#build/check-words.ts'), () => ({ checkWords: () => [] }));
vi.mock(import('#directory/published.ts'), () => ({ published: () => ({}) as never }));
vi.mock(import('#directory/ageing-notice.ts'), () => ({ ageingNotice: () => undefined }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Builds a site of one page with this sheet, as Astro does: it asks where to write, writes, and tells. */
async function build(css: string): Promise<void> {
  const { hooks } = siteOutput({ day: '2026-11-01', site: 'https://mychoice.example' });
  const config = {
    root: pathToFileURL(join(folder, '/')),
    outDir: pathToFileURL(join(folder, 'dist', '/')),
  } as AstroConfig;
  let dir: URL | undefined;
  const updateConfig = (changes: { outDir?: URL }): AstroConfig => {
    dir = changes.outDir;
    return config;
  };
  const logger = {
    info: () => undefined,
    warn: () => undefined,
  } as Partial<AstroIntegrationLogger>;
  const call = (name: 'astro:config:setup' | 'astro:build:done', options: object): unknown =>
    (hooks[name] as ((options: object) => unknown) | undefined)?.(options);
  await call('astro:config:setup', { command: 'build', config, updateConfig });
  if (dir === undefined) throw new Error('The build was told no folder to write into.');
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    new URL('index.html', dir),
    `<!doctype html><html lang="en"><head><title>T</title><style>${css}</style></head><body><p>Hello</p></body></html>`,
  );
  await call('astro:build:done', { dir, logger });
}

/** Every file of the site and of what its servers are told, with its text. */
const published = (): Record<string, string> =>
  Object.fromEntries(
    ['dist', 'dist-server'].flatMap((part) =>
      listFiles(join(folder, part)).map((path) => [
        `${part}/${path}`,
        readFileSync(join(folder, part, path), 'latin1'),
      ]),
    ),
  );

test('a build that fails at its last step leaves the site, and what servers are told of it, as they were', async () => {
  await build('p{color:red}');
  const before = published();
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(['dist/index.html', 'dist-server/release']),
  );
  // Compressing is the last step, and fails where its folder cannot be made.
  const kept = join(folder, '.cache/compressed');
  rmSync(kept, { recursive: true });
  writeFileSync(kept, '');
  await expect(build('p{color:blue}')).rejects.toThrow('EEXIST');
  expect(published()).toEqual(before);
  rmSync(kept);
  await build('p{color:blue}');
  const after = published();
  expect(after['dist-server/release']).not.toBe(before['dist-server/release']);
  const sheets = Object.keys(after).filter((path) => path.includes('/sheets/'));
  expect(sheets).toHaveLength(1);
});
