import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listFiles } from '#build/list-files.ts';
import { compressible } from '#build/precompress.ts';
import type { Measured } from './figure.ts';

/** H1: text files without a Brotli and a gzip copy of the same bytes. */
export function servedSmall(dist: string): readonly Measured[] {
  const texts = listFiles(dist).filter((path) => compressible.test(path));
  const bare = texts.filter((path) => !hasCopies(join(dist, path)));
  return [
    {
      goal: 'H1',
      what: `of ${texts.length} text files, without .br and .gz of the same bytes`,
      ours: texts.length === 0 ? NaN : bare.length,
      atMost: 0,
    },
  ];
}

function hasCopies(file: string): boolean {
  if (!existsSync(`${file}.br`) || !existsSync(`${file}.gz`)) return false;
  const bytes = readFileSync(file);
  return (
    brotliDecompressSync(readFileSync(`${file}.br`)).equals(bytes) &&
    gunzipSync(readFileSync(`${file}.gz`)).equals(bytes)
  );
}
