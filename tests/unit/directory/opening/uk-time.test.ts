import { expect, test } from 'vitest';
import { ukTime, weekdayOf } from '#directory/opening/uk-time.ts';

const hour = 3_600_000;

test('UK time agrees with the time zone database for every hour from 2024 to 2035', () => {
  const reference = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const wrong: string[] = [];
  for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2036, 0, 1); time += hour) {
    const parts: Record<string, string> = {};
    for (const { type, value } of reference.formatToParts(time)) parts[type] = value;
    const { day, minutes } = ukTime(new Date(time));
    const date = new Date(day * 24 * hour).toISOString().slice(0, 10);
    const clock = `${date} ${Math.floor(minutes / 60)}:${minutes % 60}`;
    const expected = `${parts['year']}-${parts['month']}-${parts['day']} ${Number(parts['hour'])}:${Number(parts['minute'])}`;
    if (clock !== expected) wrong.push(`${clock} instead of ${expected}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['2026-03-29T00:59:59Z', 59],
  ['2026-03-29T01:00:00Z', 120],
  ['2026-10-25T00:59:00Z', 119],
  ['2026-10-25T01:00:00Z', 60],
])('at %s the UK clock shows %i minutes past midnight', (instant, minutes) => {
  expect(ukTime(new Date(instant)).minutes).toBe(minutes);
});

test('weekdays count from Monday', () => {
  const { day } = ukTime(new Date('2026-11-21T12:00:00Z'));
  expect(weekdayOf(day)).toBe(5);
});
