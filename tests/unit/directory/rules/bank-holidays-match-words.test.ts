import { describe, expect, test } from 'vitest';
import { bankHolidaysAllowedBy } from '#directory/rules/bank-holidays-match-words.ts';
import { faultsOf, type Edit } from '../small-content.ts';

const service = 'services/a-line.yaml';
const words = 'Monday to Friday, 9am to 5pm';

test('"not bank holidays" means closed', () => {
  expect(faultsOf([service, words, `${words} (not bank holidays)`])).toEqual([
    'content/services/a-line.yaml:28 channels.1.hours.bank_holidays: the words "Monday to Friday, 9am to 5pm (not bank holidays)" allow closed; found unknown',
  ]);
});

test.each([
  'not including',
  'never including',
  'excluding',
  'excluding weekends and',
  'excluding public or',
  'other than',
  'other than on',
  'apart from',
  'except for',
  'shut on',
])('"%s bank holidays" means closed, not open as usual', (leavesOut) => {
  const text = `${words} (${leavesOut} bank holidays)`;
  expect(faultsOf(...withHours(text, 'closed'))).toEqual([]);
  expect(faultsOf(...withHours(text, 'as-usual'))).toEqual([
    `content/services/a-line.yaml:28 channels.1.hours.bank_holidays: the words "${text}" allow closed; found as-usual`,
  ]);
});

test.each(['not usually including bank holidays', 'but not all day on bank holidays'])(
  '"%s" is no promise',
  (text) => {
    expect(bankHolidaysAllowedBy(`${words} (${text})`)).toEqual(['unknown']);
  },
);

test.each(['including bank holidays, 10am to 4pm', 'including bank holidays in Scotland only'])(
  '"%s" is not as usual',
  (text) => {
    expect(bankHolidaysAllowedBy(`${words} (${text})`)).toEqual(['unknown']);
  },
);

test('"not closed on bank holidays" is not closed', () => {
  expect(bankHolidaysAllowedBy(`${words} (not closed on bank holidays)`)).toEqual(['unknown']);
  const lunch = 'not closed for lunch; closed on bank holidays';
  expect(bankHolidaysAllowedBy(`${words} (${lunch})`)).toEqual(['closed']);
});

test('silence about bank holidays is no promise', () => {
  expect(faultsOf([service, 'bank_holidays: unknown', 'bank_holidays: as-usual'])).toEqual([
    'content/services/a-line.yaml:28 channels.1.hours.bank_holidays: the words "Monday to Friday, 9am to 5pm" allow unknown; found as-usual',
  ]);
});

describe('allows', () => {
  test.each([
    ['Monday to Friday, 9am to 5pm (not bank holidays)', 'closed'],
    ['Monday to Friday, 9am to 5pm (closed on bank holidays)', 'closed'],
    ['Monday to Friday, 9am to 5pm (including bank holidays)', 'as-usual'],
    ['Monday to Friday, 9am to 5pm (and all day on bank holidays)', 'all-day'],
    ['Monday to Friday, 9am to 5pm (other hours on holidays)', 'unknown'],
  ])('%s: %s', (text, value) => {
    expect(faultsOf(...withHours(text, value))).toEqual([]);
  });
  test.each(['as-usual', 'unknown'])('every day: %s', (value) => {
    expect(faultsOf(...withEveryDay('every day, 9am to 5pm', value))).toEqual([]);
  });
});

test.each([
  'every day, 9am to 5pm (except Christmas Day)',
  'every day, 9am to 5pm (closed at Christmas and New Year)',
  'every day, 9am to 5pm (including bank holidays, but not Christmas Day)',
  'every day, 9am to 5pm (other hours at Easter)',
])('who leaves out a holiday by name is not called open on it: %s', (text) => {
  expect(faultsOf(...withEveryDay(text, 'unknown'))).toEqual([]);
  expect(faultsOf(...withEveryDay(text, 'as-usual'))).toEqual([
    `content/services/a-line.yaml:28 channels.1.hours.bank_holidays: the words "${text}" allow unknown, because they leave out a bank holiday by its name; found as-usual`,
  ]);
});

test('who counts a holiday in by name is open on it', () => {
  const text = 'every day, 9am to 5pm (including Christmas Day)';
  expect(faultsOf(...withEveryDay(text, 'as-usual'))).toEqual([]);
});

test('24 hours but for a named holiday are no promise for it', () => {
  expect(bankHolidaysAllowedBy('24 hours (closed on Christmas Day)')).toEqual(['unknown']);
  expect(bankHolidaysAllowedBy('24 hours')).toEqual(['as-usual', 'unknown']);
});

describe('refuses', () => {
  test.each([
    ['Monday to Friday, 9am to 5pm (and all day on bank holidays)', 'closed', 'all-day'],
    ['Monday to Friday, 9am to 5pm (the rest any time)', 'as-usual', 'unknown'],
    ['Monday to Friday, 9am to 5pm', 'all-day', 'unknown'],
    ['Monday to Friday, 9am to 5pm', 'closed', 'unknown'],
  ])('%s: %s', (text, value, allowed) => {
    expect(faultsOf(...withHours(text, value))).toEqual([
      `content/services/a-line.yaml:28 channels.1.hours.bank_holidays: the words "${text}" allow ${allowed}; found ${value}`,
    ]);
  });
  test('every day: closed', () => {
    expect(faultsOf(...withEveryDay('every day, 9am to 5pm', 'closed'))).toEqual([
      'content/services/a-line.yaml:28 channels.1.hours.bank_holidays: the words "every day, 9am to 5pm" allow as-usual or unknown; found closed',
    ]);
  });
});

function withHours(text: string, value: string): Edit[] {
  return [
    [service, words, text],
    [service, 'bank_holidays: unknown', `bank_holidays: ${value}`],
  ];
}

function withEveryDay(text: string, value: string): Edit[] {
  return [...withHours(text, value), [service, 'th, fr]', 'th, fr, sa, su]']];
}
