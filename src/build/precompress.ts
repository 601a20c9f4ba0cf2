import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress, type Copies } from './compressed-copies.ts';

/** Files that grow smaller; pictures, sound and film are packed already. */
export const compressible = /\.(?:html|css|js|mjs|json|jsonl|csv|svg|txt|xml|atom|vtt|wasm|pack)$/;

/** What precompressing wrote: the count of files, and their bytes before and after. */
export interface Precompressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
  readonly gzipBytes: number;
}

/**
 * Writes `.br` (Brotli 11) and `.gz` (gzip 9) beside every text file of a folder, so that no server
 * compresses while someone waits. `paths` are relative to the folder; `copiesOf` may know copies of
 * an earlier build.
 */
export async function precompress(
  folder: string,
  paths: readonly string[],
  copiesOf: (bytes: Uint8Array) => Promise<Copies> = compress,
): Promise<Precompressed> {
  const total = { files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 };
  const waiting = paths.filter((path) => compressible.test(path));
  const next = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = join(folder, path);
      const bytes = await readFile(file);
      const { br, gz } = await copiesOf(bytes);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      total.files += 1;
      total.bytes += bytes.length;
      total.brotliBytes += br.length;
      total.gzipBytes += gz.length;
    }
  };
  // Node compresses on four threads of its own; this keeps them fed without opening every file at once.
  await Promise.all(Array.from({ length: 4 }, next));
  return total;
}
