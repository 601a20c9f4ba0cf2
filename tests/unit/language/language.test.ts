import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clockWords } from '#language/clock-words.ts';
import { dayInWords } from '#language/day-words.ts';
import { finderKeys, finderWords } from '#language/finder-words.ts';
import { hoursInWords, hoursOf } from '#language/hours-words.ts';
import { pathInLanguage } from '#language/paths.ts';
import { loadStrings } from '#language/strings.ts';
import { words } from '#language/words.ts';
import type { Channel } from '#directory/schema/channel.ts';
import type { Hours } from '#directory/schema/hours.ts';
import type { Service } from '#directory/schema/service.ts';

function inFolder(en: string, cy: string): () => unknown {
  return () => {
    const above = mkdtempSync(join(tmpdir(), 'strings-'));
    const folder = join(above, 'content');
    try {
      mkdirSync(join(folder, 'strings'), { recursive: true });
      writeFileSync(join(folder, 'strings/en.yaml'), en);
      writeFileSync(join(folder, 'strings/cy.yaml'), cy);
      return loadStrings(folder);
    } finally {
      rmSync(above, { recursive: true });
    }
  };
}

test('a word that one language lacks stops the build and is named', () => {
  expect(inFolder('a: A\nb: B\n', 'a: Â\n')).toThrow(
    'content/strings/cy.yaml lacks b\nWrite each word in both files.',
  );
  expect(inFolder('a: A\n', 'a: Â\nc: C\n')).toThrow('content/strings/en.yaml lacks c');
});

test('the endings of a plural stand for one another, since languages need different ones', () => {
  expect(inFolder('n.one: 1\nn.other: 2\n', 'n.two: 2\nn.other: 3\n')).not.toThrow();
});

test('an empty word stops the build', () => {
  expect(inFolder('b: B\na: ""\n', 'a: A\nb: B\n')).toThrow(
    'content/strings/en.yaml:2 a: is empty; write it',
  );
});

test.each([
  ['a: A\nb: B\na: C\n', '3 file: has a field twice in one place; keep one of them'],
  [
    'a: A\nb: "B\n',
    '3 file: lacks a colon, a comma or the end of a bracket or quotation; compare a sound line',
  ],
  ['a: A\nb: {c: C}\n', '2 b: must be words; found fields'],
])('a slip in a file of words stops the build with its file and line: %j', (text, fault) => {
  expect(inFolder('a: A\nb: B\n', text)).toThrow(
    `1 fault in the directory\ncontent/strings/cy.yaml:${fault}`,
  );
});

test('a word that is asked for and not written stops the build', () => {
  expect(() => words('en')('no.such.word')).toThrow(
    'content/strings/en.yaml has no "no.such.word". Add it in both languages.',
  );
  expect(() => words('en')('service.phone')).toThrow('"service.phone" needs a value for {value}.');
});

test('words are filled in, in the language asked for', () => {
  expect(words('en')('service.phone', { value: '0800 1111' })).toBe('Call 0800 1111');
  expect(words('cy')('service.phone', { value: '0800 1111' })).toBe('Ffonio 0800 1111');
});

test('addresses differ by their first folder only', () => {
  expect(pathInLanguage('/find/', 'en')).toBe('/find/');
  expect(pathInLanguage('/find/', 'cy')).toBe('/cy/find/');
});

test.each([
  [0, 'midnight'],
  [1440, 'midnight'],
  [720, 'noon'],
  [570, '9.30am'],
  [785, '1.05pm'],
  [5, '12.05am'],
])('%i minutes after midnight are read as %s', (minutes, read) => {
  expect(clockWords(minutes, { midnight: 'midnight', noon: 'noon' })).toBe(read);
});

test('a day is written out in both languages', () => {
  expect(dayInWords('2026-11-05', 'en')).toBe('5 November 2026');
  expect(dayInWords('2026-11-05', 'cy')).toBe('5 Tachwedd 2026');
});

const weekdays: Hours = {
  words: 'Monday to Friday, 9am to 5.30pm; Saturday, noon to midnight',
  periods: [
    { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:30' },
    { days: ['sa'], opens: '12:00', closes: '24:00' },
  ],
  bank_holidays: 'unknown',
  evidence: 'page',
  source: 'https://hours.example/',
  read: '2026-11-21',
};

test('English hours are those of the data; Welsh ones say the same', () => {
  expect(hoursInWords(weekdays, 'en')).toBe(weekdays.words);
  expect(hoursInWords(weekdays, 'cy')).toBe(
    'dydd Llun i ddydd Gwener, 9am tan 5.30pm; dydd Sadwrn, hanner dydd tan hanner nos',
  );
  const always = {
    days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
    opens: '00:00',
    closes: '24:00',
  };
  expect(hoursInWords({ ...weekdays, periods: [always] } as Hours, 'cy')).toBe('bob dydd, 24 awr');
});

test('Welsh hours go from morning to night, in whatever order the periods are written', () => {
  const periods = [
    { days: ['mo'], opens: '19:00', closes: '22:00' },
    { days: ['mo'], opens: '09:30', closes: '16:00' },
  ];
  expect(hoursInWords({ ...weekdays, periods } as Hours, 'cy')).toBe(
    'dydd Llun, 9.30am tan 4pm a 7pm tan 10pm',
  );
});

test('what stands in brackets beside hours is said in Welsh, or the hours stay in English', () => {
  const hours = { ...weekdays, words: `${weekdays.words} (usually)` };
  const channel = { type: 'phone', hours } as Channel;
  const said = (cy: Service['cy']) => hoursOf({ channels: [channel], cy }, channel, 'cy');
  const welsh = hoursInWords(weekdays, 'cy') ?? '';
  expect(said({ channels: [{ label: 'Ffonio', hours_remark: 'fel arfer' }] })).toBe(
    `${welsh} (fel arfer)`,
  );
  expect(said(undefined)).toBe(hours.words);
});

test('hours that only words can give have Welsh ones, or stay in English', () => {
  const channel = { type: 'phone', hours: { ...weekdays, periods: 'unknown' } } as Channel;
  const said = (cy: Service['cy']) => hoursOf({ channels: [channel], cy }, channel, 'cy');
  expect(said({ channels: [{ label: 'Ffonio', hours_words: 'prynhawniau' }] })).toBe('prynhawniau');
  expect(said(undefined)).toBe(weekdays.words);
});

test('a page without room for Welsh words of hours keeps English ones, unknown ones are not made up', () => {
  expect(hoursInWords({ ...weekdays, periods: 'unknown' }, 'cy')).toBe(weekdays.words);
  expect(hoursInWords('unknown', 'en')).toBeUndefined();
});

test('the finder gets every word that it looks for, in both languages', () => {
  for (const language of ['en', 'cy'] as const) {
    const found = finderWords(words(language));
    expect(Object.keys(found)).toEqual(Object.keys(finderKeys));
    expect(Object.values(found)).not.toContain('');
  }
});
