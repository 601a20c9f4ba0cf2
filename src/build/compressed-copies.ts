import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The same bytes, smaller. */
export interface Copies {
  readonly br: Uint8Array;
  readonly gz: Uint8Array;
}

/** Brotli 11 and gzip 9. The slowest part of a build, and the same for the same bytes. */
export async function compress(bytes: Uint8Array): Promise<Copies> {
  const br = await brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return { br, gz: await zip(bytes, { level: 9 }) };
}

/**
 * Copies kept in a folder under a hash of the bytes that they are made from, and of the versions of
 * what made them: a build with a full folder, an empty one and none gives the same bytes. A kept
 * copy is used only if it opens to these bytes.
 */
export class KeptCopies {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async of(bytes: Uint8Array): Promise<Copies> {
    const name = nameOf(bytes);
    this.#used.add(`${name}.br`).add(`${name}.gz`);
    const file = join(this.#folder, name);
    try {
      const [br, gz] = await Promise.all([readFile(`${file}.br`), readFile(`${file}.gz`)]);
      if (brotliDecompressSync(br).equals(bytes) && gunzipSync(gz).equals(bytes)) return { br, gz };
    } catch {
      // Not there, or not whole: made again.
    }
    const made = await compress(bytes);
    await Promise.all([writeFile(`${file}.br`, made.br), writeFile(`${file}.gz`, made.gz)]);
    return made;
  }

  /** Deletes what nobody asked for, so that the folder does not grow. */
  async forgetOthers(): Promise<void> {
    const others = (await readdir(this.#folder)).filter((name) => !this.#used.has(name));
    await Promise.all(others.map((name) => rm(join(this.#folder, name), { force: true })));
  }
}

function nameOf(bytes: Uint8Array): string {
  const { brotli: brotliVersion, zlib } = process.versions;
  return createHash('sha256').update(`${brotliVersion} ${zlib} 11 9\n`).update(bytes).digest('hex');
}
