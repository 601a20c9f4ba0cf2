import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isServed,
  manifestPath,
  type BuiltFor,
  type Manifest,
  type ServedFile,
} from '#hosting/served-files.ts';
import { listFiles } from './list-files.ts';

/**
 * Writes `manifest.json` into the finished site: the hash and size of every file that is served,
 * itself left out. Write it last before the compressed copies, which say the same in fewer bytes.
 */
export function writeManifest(
  dist: string,
  about: BuiltFor & { readonly sheet: string },
): Manifest {
  const paths = listFiles(dist).filter((path) => isServed(path) && path !== manifestPath);
  const manifest: Manifest = {
    ...about,
    files: Object.fromEntries(paths.map((path) => [path, describe(join(dist, path))])),
  };
  writeFileSync(join(dist, manifestPath), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

function describe(file: string): ServedFile {
  const bytes = readFileSync(file);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}
