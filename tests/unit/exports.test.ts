import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = /\.(?:ts|mjs|js|astro)$/;
/** Astro reads the first two by name; a word changed in the last would have the whole film made anew. */
const leftOut = /^src\/(?:pages\/|content\.config\.ts$|film\/)/;

test('no value is exported that no other file names', () => {
  const files = ['src', 'tests'].flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((path) => program.test(path))
      .map((path) => {
        const source = readFileSync(join(root, folder, path), 'utf8');
        return { path: `${folder}/${path}`, source, names: new Set(source.match(/[\w$]+/g)) };
      }),
  );
  const settings = readFileSync(join(root, 'astro.config.ts'), 'utf8');
  const exported = files
    .filter(({ path }) => path.startsWith('src/') && !leftOut.test(path))
    .flatMap(({ path, source }) =>
      [...source.matchAll(/^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm)].map(
        ([, name = '']) => ({ path, name }),
      ),
    );
  expect(exported.length).toBeGreaterThan(400);
  const unused = exported.filter(
    ({ path, name }) =>
      !settings.includes(name) &&
      !files.some((other) => other.path !== path && other.names.has(name)),
  );
  expect(unused).toEqual([]);
});
