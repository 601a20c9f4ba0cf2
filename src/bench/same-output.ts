import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#build/list-files.ts';
import { buildSite } from './build-site.ts';
import type { Measured } from './figure.ts';

/** The service whose record is changed, and the words that are added to what it says to adults. */
const changed = 'frank';
const addedWords = ' Ask them anything.';

/**
 * B4: whether the same input gives the same bytes, and what is written again when one service says
 * something else.
 */
export function sameOutput(root: string, folder: string): readonly Measured[] {
  const out = join(folder, 'twice');
  buildSite({ root, out });
  const first = hashesOf(out);
  buildSite({ root, out });
  const second = hashesOf(out);
  const content = join(folder, 'one-changed');
  rmSync(content, { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  changeOneService(join(content, 'services', `${changed}.yaml`));
  const begun = Date.now();
  buildSite({ root, out, content });
  const third = hashesOf(out);
  const others = differing(second, third);
  const written = [...third.keys()].filter((path) => statSync(join(out, path)).mtimeMs >= begun);
  return [
    {
      goal: 'B4',
      what: `of ${first.size} files, other bytes after a second build`,
      ours: first.size === 0 ? NaN : differing(first, second).length,
      atMost: 0,
    },
    {
      goal: 'B4',
      what: `one service changed: files with other bytes (${kindsOf(others)})`,
      ours: others.length,
      atLeast: 1,
    },
    {
      goal: 'B4',
      what: 'files written again although their bytes are the same',
      ours: written.filter((path) => !others.includes(path)).length,
      atMost: 0,
    },
  ];
}

/** Adds a sentence to the words for adults, which no other service shows. */
function changeOneService(file: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/^(to_adult: (?:.*\n {2})*.*[.!?])$/m, `$1${addedWords}`);
  if (after === before) throw new Error(`${file} has no to_adult that could be changed.`);
  writeFileSync(file, after);
}

function hashesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** Paths that stand in one only, or with other bytes. */
export function differing(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
}

/** `services 6, find 3` */
function kindsOf(paths: readonly string[]): string {
  const kinds = Map.groupBy(
    paths,
    (path) => path.replace(/^cy\//, '').split('/')[0]?.replace(/\..*/, '') ?? '',
  );
  return [...kinds].map(([kind, list]) => `${kind} ${list.length}`).join(', ');
}
