import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/** How many files were written, because they are new or have other bytes, and how many were deleted. */
export interface BroughtOver {
  readonly written: number;
  readonly deleted: number;
}

/**
 * Makes the folder `to` hold what `from` holds and nothing else, touching only files whose bytes
 * differ: whoever uploads by time or copies by change moves no more than that. The time of the
 * folder itself says when this was last done.
 */
export function bringOver(from: string, to: string): BroughtOver {
  mkdirSync(to, { recursive: true });
  const there = new Set(listFiles(from));
  const gone = listFiles(to).filter((path) => !there.has(path));
  for (const path of gone) rmSync(join(to, path));
  // A folder where a file belongs would be in its way.
  removeEmptyFolders(to);
  let written = 0;
  for (const path of there) {
    const [source, target] = [join(from, path), join(to, path)];
    if (isSame(source, target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
    written += 1;
  }
  utimesSync(to, new Date(), new Date());
  return { written, deleted: gone.length };
}

function isSame(source: string, target: string): boolean {
  return (
    existsSync(target) &&
    statSync(source).size === statSync(target).size &&
    readFileSync(source).equals(readFileSync(target))
  );
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = join(folder, entry.name);
    removeEmptyFolders(inside);
    if (readdirSync(inside).length === 0) rmdirSync(inside);
  }
}
