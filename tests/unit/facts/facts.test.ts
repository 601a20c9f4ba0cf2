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

test('what must be checked before it is published, or was read in an old text, is held back', () => {
  const checkFirst = /\bbefore (?:publishing|use)\b/;
  const newerText = /\bedition\b.*\bread\b|\bread\b.*\b(?:edition|current)\b/i;
  const waiting = all.facts.filter(
    ({ to_confirm = '', as_of = '9999' }) =>
      checkFirst.test(to_confirm) || (newerText.test(to_confirm) && as_of < '2020'),
  );
  expect(waiting.length).toBeGreaterThan(4);
  expect(waiting.filter(({ held }) => held === undefined).map(({ id }) => id)).toEqual([]);
});

test('a law that is not known to have started is not said to hold', () => {
  const unknown = /\b(?:confirm|check)\b[^.]*\b(?:it is in force|have started|has started)\b/i;
  const unsure = /\bcould not check\b|\bhad not started\b|\bpassed\b/;
  const asked = all.facts.filter(
    ({ to_confirm = '', held }) => unknown.test(to_confirm) && held === undefined,
  );
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(({ says }) => !unsure.test(says)).map(({ id }) => id)).toEqual([]);
});

test('a figure says its year, and whose it is, in its own sentence', () => {
  const shown = all.facts.filter(({ topic, held }) => topic === 'figures' && held === undefined);
  expect(shown.length).toBeGreaterThan(8);
  const bare = shown.filter(({ says, sources }) => {
    const names = sources.flatMap(({ publisher = '' }) => publisher.split(' / '));
    return (
      !/\b20\d\d\b/.test(says) ||
      !names.some((name) => says.toLowerCase().includes(name.toLowerCase()))
    );
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('the Philomena Protocol is named for no nation where its use was not confirmed', () => {
  const used = all.facts.find(({ id }) => id === 'philomena-protocol')?.nations;
  expect(used).toEqual(['england', 'scotland', 'northern-ireland']);
  const step = all.facts.find(({ id }) => id === 'missing-child-plan-ahead-1');
  const form = all.guidance.find(({ id }) => id === 'philomena-protocol');
  expect([step?.nations, form?.nations]).toEqual([used, used]);
});

test('Scotland’s lists name the framework that its facts call the newest', () => {
  const newest = all.facts.find(({ id }) => id === 'framework-2025-scotland')?.as_of;
  const years = all.guidance
    .filter(({ title }) => /^National Missing Persons Framework for Scotland\b/.test(title))
    .map(({ year }) => year);
  expect(years).toContain(newest);
});

test('what is left to confirm makes sense where it stands alone', () => {
  expect(all.facts.filter(({ to_confirm }) => to_confirm?.includes('As above'))).toEqual([]);
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

test.each([
  ['That duty does not apply in Scotland.', 'That'],
  ['In Scotland the same is against the law.', 'In Scotland the same'],
  ['Northern Ireland has the same offence for a child in care.', 'has the same'],
  ['Scotland has no such defence in statute.', 'no such defence'],
  ['Breaking such a notice is not itself a crime.', 'such a notice'],
  ['The defence does not cover about 140 offences.', 'The defence'],
])('“%s” is refused: a list of one nation shows it without what it leans on', (says, words) => {
  const field = sound.split('\n').findIndex((line) => line.startsWith('says:')) + 1;
  const text = sound.replace(/^says:.*$/m, `says: "${says}"`);
  expect(faultsOf(text)).toContain(
    `content/facts/one.yaml:${field} says: leans on another fact with "${words}"`,
  );
});

test.each([
  'The duty of England and Wales to tell the police does not apply here.',
  'In Northern Ireland it is an offence to take a child in care.',
  'A child can go to either. They then hear the same from both.',
])('“%s” stands alone', (says) => {
  expect(faultsOf(sound.replace(/^says:.*$/m, `says: "${says}"`))).toBe('');
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
