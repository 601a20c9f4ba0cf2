import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSource } from './hash-source.ts';

const script = /<script type="module" src="(\/[^"]+)"/g;

/**
 * Gives each script tag among these pages of a folder the hash of its script (Subresource Integrity): a
 * script that was changed by itself, at the host or on the way, does not run, and the page works without
 * it. Scripts that a script imports are not covered, nor are so those of a page that a link brings into this
 * one (docs/threat-model.md, D). @throws where a page names a script that is not there.
 */
export function addIntegrity(folder: string, files: readonly string[]): void {
  const hashes = new Map<string, string>();
  const hashOf = (address: string): string => {
    const known = hashes.get(address) ?? hashSource(readFileSync(join(folder, address)));
    hashes.set(address, known);
    return known;
  };
  for (const path of files.filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const hashed = html.replace(
      script,
      (_, address: string) =>
        `<script type="module" integrity="${hashOf(address)}" src="${address}"`,
    );
    writeFileSync(join(folder, path), hashed);
  }
}
