import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caddyFiles } from '#hosting/caddy-files.ts';
import { headerRules } from '#hosting/headers.ts';
import { writeHostHeaders } from '#hosting/host-headers-file.ts';
import { nginxFiles } from '#hosting/nginx-files.ts';
import { hostRewrites, manifestPath, type BuiltFor } from '#hosting/served-files.ts';
import { listFiles } from './list-files.ts';
import { writeManifest } from './manifest.ts';
import { siteSheetHash } from './site-sheet.ts';

/** What was written for the host. */
export interface HostFiles {
  /** The one style sheet that the headers allow: `sha256-…`. */
  readonly sheet: string;
  /** How many pages carry it. */
  readonly pages: number;
  /** The name that this build takes on a server. */
  readonly release: string;
}

/**
 * Where the files for a server belong: beside the finished site, where no visitor can ask for them.
 * `dist-server` for `dist/`.
 */
export function serverFolderOf(site: string): string {
  return `${site.replace(/[\\/]+$/, '')}-server`;
}

/**
 * Writes, from one list of headers, `_headers`, `_redirects` and `manifest.json` into the finished site
 * `dist`, and the files for nginx and Caddy into `serverFolder`.
 */
export function writeHostFiles(dist: string, serverFolder: string, builtFor: BuiltFor): HostFiles {
  const pages = listFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(dist, path), 'utf8') }));
  const hash = siteSheetHash(pages);
  writeFileSync(join(dist, '_headers'), writeHostHeaders(headerRules([hash])));
  writeFileSync(join(dist, '_redirects'), hostRewrites);
  writeManifest(dist, { ...builtFor, sheet: hash });
  const id = shortHash(hash);
  const release = `${id}-${shortHash(readFileSync(join(dist, manifestPath)))}`;
  rmSync(serverFolder, { recursive: true, force: true });
  for (const { path, text } of [
    { path: 'release', text: `${release}\n` },
    ...nginxFiles({ hash, id }).map((file) => ({ ...file, path: `nginx/${file.path}` })),
    ...caddyFiles({ hash }).map((file) => ({ ...file, path: `caddy/${file.path}` })),
  ]) {
    mkdirSync(dirname(join(serverFolder, path)), { recursive: true });
    writeFileSync(join(serverFolder, path), text);
  }
  return { sheet: hash, pages: pages.length, release };
}

function shortHash(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex').slice(0, 12);
}
