import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#build/list-files.ts';

/** Whether `dist/` is finished and nothing that it is made of has changed since. */
export function isFresh(root: string): boolean {
  const finished = join(root, 'dist', '_headers');
  if (!existsSync(finished)) return false;
  const built = statSync(finished).mtimeMs;
  const sources = ['src', 'content', 'public'].flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => join(root, folder, path)),
  );
  return [...sources, join(root, 'astro.config.ts')].every(
    (file) => statSync(file).mtimeMs <= built || file.includes(join('src', 'bench')),
  );
}
