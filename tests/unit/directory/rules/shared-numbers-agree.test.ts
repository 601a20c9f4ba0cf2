import { expect, test } from 'vitest';
import { faultsOf, type Edit } from '../small-content.ts';

const other = 'services/b-house.yaml';
const sameNumber: Edit[] = [
  [other, '0808 808 2121', '0800 123456'],
  [other, "'08088082121'", "'0800123456'"],
];
const otherHours: Edit[] = [
  [other, 'words: Monday to Friday, 9am to 5pm', 'words: weekdays, 9am to 4pm'],
  [other, "closes: '17:00'", "closes: '16:00'"],
];
const exception: Edit = [
  'exceptions/shared-numbers.yaml',
  `exceptions:
  - dial: '0800123456'
    services: [a-line, b-house]
    why: One desk answers both, each at its own times.
`,
];

test('one number with two known hours is a fault', () => {
  expect(faultsOf(...sameNumber, ...otherHours)).toEqual([
    'content/services/b-house.yaml:24 channels.1.hours: 0800 123456 is also the number of a-line, whose hours differ (there: Monday to Friday, 9am to 5pm; here: weekdays, 9am to 4pm); make them agree with the sources or explain both in exceptions/shared-numbers.yaml',
  ]);
});

test('one number with the same hours in other words is sound', () => {
  expect(faultsOf(...sameNumber, [other, 'Monday to Friday, 9', 'weekdays, 9'])).toEqual([]);
});

test('one number with different bank holidays is a fault', () => {
  expect(
    faultsOf(
      ...sameNumber,
      ['services/a-line.yaml', '9am to 5pm', '9am to 5pm (not bank holidays)'],
      ['services/a-line.yaml', 'bank_holidays: unknown', 'bank_holidays: closed'],
      [other, '9am to 5pm', '9am to 5pm (including bank holidays)'],
      [other, 'bank_holidays: unknown', 'bank_holidays: as-usual'],
    ),
  ).toEqual([
    'content/services/b-house.yaml:24 channels.1.hours: 0800 123456 is also the number of a-line, whose hours differ (there: Monday to Friday, 9am to 5pm (not bank holidays); here: Monday to Friday, 9am to 5pm (including bank holidays)); make them agree with the sources or explain both in exceptions/shared-numbers.yaml',
  ]);
});

test('one number that is closed by one record and answered by another is a fault', () => {
  const answered: Edit[] = [
    [other, 'to 5pm', 'to 5pm (at other times by the police)'],
    [other, 'bank_holidays: unknown', 'bank_holidays: unknown\n      outside: answered'],
  ];
  expect(faultsOf(...sameNumber, ...answered)).toEqual([
    'content/services/b-house.yaml:24 channels.1.hours: 0800 123456 is also the number of a-line, whose hours differ (there: Monday to Friday, 9am to 5pm; here: Monday to Friday, 9am to 5pm (at other times by the police), and answered at other times); make them agree with the sources or explain both in exceptions/shared-numbers.yaml',
  ]);
});

test('hours that nobody knows contradict nothing', () => {
  const period = "\n        - {days: [mo, tu, we, th, fr], opens: '09:00', closes: '17:00'}";
  expect(
    faultsOf(
      ...sameNumber,
      [other, 'words: Monday to Friday, 9am to 5pm', 'words: some evenings'],
      [other, `periods:${period}`, 'periods: unknown'],
    ),
  ).toEqual([]);
});

test('an explained exception is allowed', () => {
  expect(faultsOf(...sameNumber, ...otherHours, exception)).toEqual([]);
});

test('an exception that is no longer needed is a fault', () => {
  expect(faultsOf(exception)).toEqual([
    'content/exceptions/shared-numbers.yaml:2 exceptions.1: 0800123456 needs no exception any more; take the entry out',
  ]);
});
