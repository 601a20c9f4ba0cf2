import { expect, test } from 'vitest';
import { bankHolidaysOf, isWeekend } from '#directory/opening/bank-holidays.ts';

/** As published at https://www.gov.uk/bank-holidays, without days proclaimed for one year alone. */
const published = {
  2024: {
    e: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    s: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    n: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  },
  2025: {
    e: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    s: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    n: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
  },
  2026: {
    e: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    s: '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
    n: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
  },
  2027: {
    e: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    s: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    n: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
  },
} as const;

test.each([2024, 2025, 2026, 2027] as const)(
  'the bank holidays of %i are those that the government published',
  (year) => {
    expect({ e: daysOf(year, 'e'), s: daysOf(year, 's'), n: daysOf(year, 'n') }).toEqual(
      published[year],
    );
    expect(daysOf(year, 'w')).toBe(published[year].e);
  },
);

test.each([
  [2020, 'e', '12-25 12-28'],
  [2021, 'e', '12-27 12-28'],
  [2022, 'e', '12-26 12-27'],
  [2023, 'e', '12-25 12-26'],
])('Christmas %i in England is kept on %s %s', (year, nation, days) => {
  expect(daysOf(year, nation).split(' ').slice(-2).join(' ')).toBe(days);
});

test.each([
  [2021, '01-01 01-04'],
  [2022, '01-03 01-04'],
  [2023, '01-02 01-03'],
])('Scotland keeps two days at New Year %i: %s', (year, days) => {
  expect(daysOf(year, 's').split(' ').slice(0, 2).join(' ')).toBe(days);
});

function daysOf(year: number, nation: string): string {
  return (
    [...bankHolidaysOf(year)]
      // On a weekend stands what has its substitute day besides.
      .filter(([day, nations]) => !isWeekend(day) && nations.includes(nation))
      .map(([day]) => new Date(day * 86_400_000).toISOString())
      .sort()
      .map((date) => {
        expect(date.slice(0, 4)).toBe(String(year));
        return date.slice(5, 10);
      })
      .join(' ')
  );
}

test('Good Friday is two days before Easter as the whole Gregorian rule gives it, 1900 to 2099', () => {
  for (let year = 1900; year < 2100; year += 1) {
    const goodFriday = new Date((easterByTheWholeRule(year) - 2) * 86_400_000);
    expect(daysOf(year, 's').split(' ')).toContain(goodFriday.toISOString().slice(5, 10));
  }
});

/** Easter Sunday in any year (J. Meeus, Astronomical Algorithms, chapter 8), in days since 1970-01-01. */
function easterByTheWholeRule(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * (c >> 2) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / 86_400_000;
}
