import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run-tool.ts';

/** Folders that a copy makes for itself or does without. */
const leftOut = ['node_modules', 'dist', 'dist-server', '.git', '.cache', '.astro'];

/**
 * A copy of the project in a temporary folder, to build and break in. Each package is linked, not
 * copied; their folder is the copy's own, because builds keep caches in it. Returns the folder.
 */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'my-choice-'));
  for (const name of readdirSync(root).filter((each) => !leftOut.includes(each))) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  const packages = readdirSync(join(root, 'node_modules')).filter(
    (name) => !name.startsWith('.') || name === '.bin',
  );
  for (const name of packages) {
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  return copy;
}
