import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../..', import.meta.url));

/**
 * All files of ours that some files need to run, themselves included, as paths in `src/`; a file of
 * `except` is left out with what only it needs.
 */
export function filesNeeded(entries: readonly string[], except: readonly string[] = []): string[] {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || except.includes(path)) continue;
    found.add(path);
    const text = readFileSync(join(src, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/\bfrom '([#.][^']+\.ts)'/g)) {
      waiting.push(
        name.startsWith('#')
          ? name.slice(1)
          : relative(src, join(src, dirname(path), name)).replaceAll('\\', '/'),
      );
    }
  }
  return [...found].sort();
}

/** A short name of what some files contain and of anything else that changes the result. */
export function hashOf(files: readonly string[], ...rest: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(src, file)));
  for (const text of rest) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}
