import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWriting } from '#writing/check-writing.ts';
import { measure } from '#writing/measure.ts';
import { runningText } from '#writing/running-text.ts';
import { loadSettled } from '#writing/settled.ts';
import { siteWriting } from '#writing/site-writing.ts';
import { loadWordLists } from '#writing/word-lists.ts';

const lists = loadWordLists();
const page = (words: string, readers = 'young-people', language = 'en') =>
  `<html lang="${language}"><main data-audience="${readers}">${words}</main></html>`;
const report = (words: string, readers?: string, language?: string) => {
  const text = runningText(page(words, readers, language));
  if (text === undefined) throw new Error('The page has no readers.');
  return checkWriting(text, lists);
};
const long = (words: number) => `<p>${Array.from({ length: words }, () => 'go').join(' ')}.</p>`;

test.each([
  ['young-people', 20],
  ['easy-read', 14],
  ['urgent', 20],
  ['families', 25],
  ['professionals', 32],
])('for %s a sentence has at most %i words', (readers, most) => {
  const short = '<p>Stop. Stay. Go. Eat. Sit. Run.</p>';
  expect(report(short + long(most), readers).faults).toEqual([]);
  expect(report(short + long(most + 1), readers).faults[0]).toContain(
    `has a sentence of ${most + 1} words, at most ${most} here`,
  );
});

test('sentences that are long on average are refused', () => {
  expect(report(long(13) + long(14)).faults).toEqual([
    'has 13.5 words in a sentence on average, at most 12 here',
  ]);
});

test('headings, tables, items without a verb and names do not count', () => {
  const text = runningText(
    page(
      '<h2>One heading here.</h2><table><tr><td>A cell.</td></tr></table><ul><li>A photo</li></ul>' +
        '<p>Ring <a href="tel:999">999</a> or <a href="/services/childline/">Childline by NSPCC</a>.</p>',
    ),
  );
  expect(text?.paragraphs).toEqual(['Ring this number or Sam.']);
});

test.each([
  ['She was putting herself at risk.', undefined],
  ['He was putting themselves at risk.', 'putting themselves at risk'],
  ['Absconders leave.', 'Absconders'],
  ['Just go home now.', 'Just go home'],
  ['It is attention-seeking.', 'attention-seeking'],
  ['They won’t tell anyone about it.', 'They won’t tell anyone'],
])('"%s"', (sentence, found) => {
  const { faults } = report(`<p>${sentence}</p>`, 'families');
  expect(faults.some((fault) => fault.startsWith('says'))).toBe(found !== undefined);
  if (found !== undefined) expect(faults[0]).toContain(`says "${found}"; write `);
});

test('what a page quotes in order to explain it may stand', () => {
  expect(report('<p>Not <span data-quoted>absconder</span>.</p>', 'professionals').faults).toEqual(
    [],
  );
});

test('a hard word on a page for children is explained or left out', () => {
  expect(report('<p>Ask for an advocate.</p>').faults[0]).toContain(
    'says "advocate" without <dfn>',
  );
  expect(
    report('<p>An <dfn>advocate</dfn> speaks up for you. Ask for an advocate.</p>').faults,
  ).toEqual([]);
  expect(report('<p>Ask for an advocate.</p>', 'families').faults).toEqual([]);
});

test('the formula warns where there are enough words', () => {
  const hard = '<p>Unquestionably, institutional representatives communicate immediately.</p>';
  expect(report(hard).warnings).toEqual([]);
  const warnings = report(hard.repeat(30)).warnings.map(({ about }) => about);
  expect(warnings).toEqual(['grade', 'unknown-words']);
});

test('words with ordinary endings are as plain as the words themselves', () => {
  const { unknown } = measure(
    ['She stopped running and carries the biggest boxes home. '.repeat(12)],
    'en',
  );
  expect(unknown?.words).toEqual([]);
});

test('Welsh is measured by its sentences alone', () => {
  const { faults, warnings } = report('<p>Gelli di siarad â rhywun nawr.</p>', undefined, 'cy');
  expect([faults, warnings]).toEqual([[], []]);
  expect(report(long(21), undefined, 'cy').faults).toHaveLength(2);
});

test('a warning that a person has settled is quiet, and a line that nobody needs is a fault', () => {
  const html = page(
    '<p>Unquestionably, institutional representatives communicate immediately.</p>'.repeat(30),
    'families',
  );
  const line = { page: '/a/', about: 'grade' as const, why: 'names of offices' };
  expect(siteWriting([{ address: '/a/', html }], lists, []).warnings).toHaveLength(1);
  expect(siteWriting([{ address: '/a/', html }], lists, [line]).warnings).toEqual([]);
  expect(siteWriting([], lists, [line]).faults).toEqual([
    'content/writing/settled.yaml: /a/ no longer needs its line about grade; take it out',
  ]);
});

test('a slip in the lists of words is told with its line and what to write', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'writing-')), 'content');
  try {
    mkdirSync(join(folder, 'writing'), { recursive: true });
    writeFileSync(
      join(folder, 'writing/words.yaml'),
      'banned:\n  - words: [awol]\n    wriet: has gone missing\nhard: []\n',
    );
    writeFileSync(
      join(folder, 'writing/settled.yaml'),
      'settled:\n  - page: /what-stays/\n    about: grade\n    why: It is plain enough.\n  - page: what-stays\n    about: grade\n    why: It is plain enough.\n',
    );
    expect(() => loadWordLists(folder)).toThrow(
      [
        '2 faults in the directory',
        'content/writing/words.yaml:2 banned.1.write: is missing; write it',
        'content/writing/words.yaml:3 banned.1.wriet: is not a field here; did you mean write?',
      ].join('\n'),
    );
    expect(() => loadSettled(folder)).toThrow(
      '1 fault in the directory\ncontent/writing/settled.yaml:5 settled.2.page: write an address such as /families/; found "what-stays"',
    );
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
});
