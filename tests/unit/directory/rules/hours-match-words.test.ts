import { describe, expect, test } from 'vitest';
import { hoursInWords } from '#directory/rules/hours-in-words.ts';
import {
  firstDifference,
  minutesInDay,
  minutesInWeek,
  momentInWords,
} from '#directory/rules/week-minutes.ts';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';
const words = 'words: Monday to Friday, 9am to 5pm';

test('words and periods that differ by an hour are a fault', () => {
  expect(faultsOf([service, words, 'words: Monday to Friday, 9am to 6pm'])).toEqual([
    'content/services/a-line.yaml:26 channels.1.hours.periods: on Monday at 17:00 the words say open and the periods say closed; make them agree with the source',
  ]);
});

test('words and periods that differ by a minute are a fault', () => {
  expect(faultsOf([service, "opens: '09:00'", "opens: '08:59'"])).toEqual([
    'content/services/a-line.yaml:26 channels.1.hours.periods: on Monday at 08:59 the words say closed and the periods say open; make them agree with the source',
  ]);
});

test('two remarks in two pairs of brackets are a fault, since the Welsh has one', () => {
  const [fault] = faultsOf([service, words, `${words} (term time only) (not bank holidays)`]);
  expect(fault).toBe(
    'content/services/a-line.yaml:25 channels.1.hours.words: write one pair of brackets, with a semicolon between two remarks; found "Monday to Friday, 9am to 5pm (term time only) (not bank holidays)"',
  );
});

test('words that can not be read are a fault', () => {
  expect(faultsOf([service, words, 'words: most afternoons'])).toEqual([
    'content/services/a-line.yaml:25 channels.1.hours.words: can\'t be compared with the periods; write days and times as in "Monday to Friday, 9am to 5pm", remarks in brackets, or write periods: unknown; found "most afternoons"',
  ]);
});

test('words that can not be read are allowed where the periods are unknown', () => {
  const period = "\n        - {days: [mo, tu, we, th, fr], opens: '09:00', closes: '17:00'}";
  expect(
    faultsOf(
      [service, words, 'words: most afternoons'],
      [service, `periods:${period}`, 'periods: unknown'],
    ),
  ).toEqual([]);
});

describe('reads', () => {
  const day = minutesInDay;
  const weekdays = [0, 1, 2, 3, 4];
  const everyDay = [...weekdays, 5, 6];
  const each = (days: readonly number[], from: number, to: number) =>
    days.map((one) => [one * day + from * 60, one * day + to * 60] as const);
  test.each([
    ['24 hours, every day', each(everyDay, 0, 24)],
    ['24 hours a day', each(everyDay, 0, 24)],
    ['every day, 24 hours', each(everyDay, 0, 24)],
    ['any time', each(everyDay, 0, 24)],
    ['weekends, all day', each([5, 6], 0, 24)],
    ['every day, 5pm to midnight', each(everyDay, 17, 24)],
    ['every day, midnight to 6am', each(everyDay, 0, 6)],
    ['weekdays, 9.30am to noon', each(weekdays, 9.5, 12)],
    ['Monday to Friday, noon to 12.30pm', each(weekdays, 12, 12.5)],
    ['Monday to Friday, 12.30am to 1am', each(weekdays, 0.5, 1)],
    [
      'Monday, Wednesday and Friday, 9am to 5pm; Tuesday, 1pm to 8pm',
      [...each([0, 2, 4], 9, 17), ...each([1], 13, 20)],
    ],
    [
      'Monday to Friday, 9am to 9pm; weekends, 10am to 3pm',
      [...each(weekdays, 9, 21), ...each([5, 6], 10, 15)],
    ],
    [
      'every day, 10am to 4pm and 7pm to 10pm',
      [...each(everyDay, 10, 16), ...each(everyDay, 19, 22)],
    ],
    ['Friday to Sunday, 8am to 9am', each([4, 5, 6], 8, 9)],
    ['Saturday to Monday, 8am to 9am', each([5, 6, 0], 8, 9)],
    ['Monday to Friday, 3pm to 8pm (not bank holidays)', each(weekdays, 15, 20)],
    [
      'Monday to Thursday, 6pm to 2am; Friday 6pm to Monday 6am',
      [
        ...[0, 1, 2, 3].map((one) => [one * day + 18 * 60, (one + 1) * day + 120] as const),
        [4 * day + 18 * 60, 7 * day] as const,
        [0, 360] as const,
      ],
    ],
    [
      'Sunday, 10pm to 6am',
      [
        [6 * day + 22 * 60, 7 * day],
        [0, 360],
      ],
    ],
  ] as const)('%s', (text, open) => {
    const expected = new Uint8Array(minutesInWeek);
    for (const [from, to] of open) expected.fill(1, from, to);
    const read = hoursInWords(text);
    if (!read) throw new Error('The words were not read.');
    const minute = firstDifference(read, expected);
    expect(minute === undefined ? 'the same' : momentInWords(minute)).toBe('the same');
  });
});

describe('does not guess', () => {
  test.each([
    '',
    'Monday to Friday',
    '9am to 5pm',
    'Monday to Friday, 9 to 5',
    'Monday to Friday, 9am to 12pm',
    'Monday to Friday, 12am to 6am',
    'Monday to Friday, 9am to 12.00pm',
    'Monday to Friday, 12.00am to 6am',
    'Monday to Friday, 13pm to 14pm',
    'Monday to Friday, 9am until late',
    'Mondays, 9am to 5pm',
    'Monday afternoons',
    'Monday to Friday, 9am to 5pm and more',
    'every day, 9am to 5pm; sometimes longer',
    'to Friday, 9am to 5pm',
    'Monday to, 9am to 5pm',
  ])('"%s"', (text) => {
    expect(hoursInWords(text)).toBeUndefined();
  });
});
