import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from '#directory/rules/all-rules.ts';

const folder = new URL('../../../../src/directory/rules/', import.meta.url);

test('every rule that has a file and a test is applied, and every rule applied has both', () => {
  const tested = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.test.ts') && file !== 'all-rules.test.ts')
    .map((file) => file.replace('.test.ts', ''));
  const written = readdirSync(folder)
    .map((file) => file.replace('.ts', ''))
    .filter((name) => tested.includes(name));
  const applied = allRules.map(({ name }) => name).sort();
  expect(tested.sort()).toEqual(applied);
  expect(written.sort()).toEqual(applied);
});

test('every rule says why it matters', () => {
  for (const { name, why } of allRules) expect(why, name).toMatch(/^\S.{30,}[.]$/);
});
