import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#build/list-files.ts';

/** Whether `dist/` is finished and nothing that it is made of has changed since. */
export function isFresh(root: string): boolean {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, '_headers'))) return false;
  // A build leaves files alone whose bytes are the same, and sets the time of the folder.
  const built = statSync(dist).mtimeMs;
  const sources = ['src', 'content', 'public'].flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => join(root, folder, path)),
  );
  return [...sources, join(root, 'astro.config.ts')].every(
    (file) => statSync(file).mtimeMs <= built || file.includes(join('src', 'bench')),
  );
}
