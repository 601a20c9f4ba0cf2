import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPatches } from '#commands/sabotage-lists.ts';
import { applyPatch } from '#commands/sabotage-patch.ts';

const patches = await readPatches();

// The run that breaks each promise takes most of an hour; that nothing of it has come loose shows here.
test('every patch that breaks a promise fits its file, and names a file of tests', () => {
  expect(patches.length).toBeGreaterThan(200);
  const unfit = patches.flatMap((patch) => {
    try {
      applyPatch(readFileSync(patch.file, 'utf8'), patch);
      return [];
    } catch (fault) {
      return [String(fault)];
    }
  });
  expect(unfit).toEqual([]);
  const tested = patches.flatMap(({ test: named }) =>
    named.project === 'build' ? [] : [named.file],
  );
  expect(tested.filter((file) => !existsSync(file))).toEqual([]);
});
