import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run-tool.ts';
import type { Patch } from './sabotage-patch.ts';
import { WrongCall } from './wrong-call.ts';

/** The patches of `tests/sabotage/` in the order of its files; of these lists where some are named. */
export async function readPatches(lists?: readonly string[]): Promise<readonly Patch[]> {
  const folder = join(root, 'tests', 'sabotage');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
    .sort();
  const unknown = lists?.find((list) => !names.includes(list));
  if (unknown !== undefined) {
    throw new WrongCall(`--lists names "${unknown}"; there are ${names.join(', ')}.`);
  }
  const read = await Promise.all(
    names
      .filter((name) => lists?.includes(name) ?? true)
      .map(
        (name) =>
          import(pathToFileURL(join(folder, `${name}.ts`)).href) as Promise<{ patches: Patch[] }>,
      ),
  );
  return read.flatMap(({ patches }) => patches);
}
