import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFacts } from '#facts/load-facts.ts';
import { sourcesOf } from '#facts/sources-of.ts';

const today = '2026-11-26';
/** On a day far ahead, so that no day in content/ lies in the future. */
const all = loadFacts('content', '2099-12-31');
const sound = readFileSync('content/facts/return-interview-england-offer.yaml', 'utf8');

function faultsOf(text: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'facts-')), 'content');
  for (const name of ['facts', 'guidance']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'facts', 'one.yaml'), text);
  try {
    loadFacts(folder, today);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('every fact names where it was read', () => {
  expect(all.facts.length).toBeGreaterThan(150);
  expect(all.facts.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('a sound fact is read', () => {
  expect(faultsOf(sound)).toBe('');
});

test('a fact that is wrong in several ways is refused with each line', () => {
  const wrong = sound
    .replace('[england]', '[englnd]')
    .replace(/^in_force_from:.*\n/m, '')
    .replace(/^read:.*$/m, "read: '2027-01-01'\nsayz: x");
  expect(faultsOf(wrong)).toBe(
    [
      '2 faults in the directory',
      'content/facts/one.yaml:2 nations.1: expected one of england, wales, scotland, northern-ireland; found "englnd"; did you mean england?',
      'content/facts/one.yaml:6 sayz: is not a field here; did you mean says?',
    ].join('\n'),
  );
});

test('a fact without a date, or from the future, is refused', () => {
  expect(faultsOf(sound.replace(/^in_force_from:.*\n/m, ''))).toContain(
    'as_of: is missing; write the date of what was read, or in_force_from',
  );
  expect(faultsOf(sound.replace(/^read:.*$/m, "read: '2027-01-01'"))).toContain(
    'read: lies in the future; today is 2026-11-26',
  );
});

test('a page’s documents are named once each, with what must still be confirmed', () => {
  const { lines, toConfirm } = sourcesOf(
    { facts: ['return-interview-england-offer'], guidance: ['dfe-missing-statutory-2014'] },
    all,
  );
  expect(new Set(lines.map(({ url }) => url)).size).toBe(lines.length);
  expect(lines.map(({ publisher }) => publisher)).toContain('Missing People');
  expect(lines.map(({ publisher }) => publisher)).toContain('Department for Education');
  expect(toConfirm).toHaveLength(1);
});
