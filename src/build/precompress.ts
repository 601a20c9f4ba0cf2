import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files that grow smaller; pictures, sound and film are packed already. */
const compressible = /\.(?:html|css|js|mjs|json|jsonl|csv|svg|txt|xml|vtt|wasm|pack)$/;

/** What precompressing wrote: the count of files, and their bytes before and after. */
export interface Precompressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
  readonly gzipBytes: number;
}

/**
 * Writes `.br` (Brotli 11) and `.gz` (gzip 9) beside every text file of a folder, so that no server
 * compresses while someone waits. `paths` are relative to the folder.
 */
export async function precompress(
  folder: string,
  paths: readonly string[],
): Promise<Precompressed> {
  const total = { files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 };
  const waiting = paths.filter((path) => compressible.test(path));
  const next = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = join(folder, path);
      const bytes = await readFile(file);
      const small = await brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
      const zipped = await zip(bytes, { level: 9 });
      await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, zipped)]);
      total.files += 1;
      total.bytes += bytes.length;
      total.brotliBytes += small.length;
      total.gzipBytes += zipped.length;
    }
  };
  // Node compresses on four threads of its own; this keeps them fed without opening every file at once.
  await Promise.all(Array.from({ length: 4 }, next));
  return total;
}
