import type { Nation } from '../schema/basics.ts';
import type { Hours } from '../schema/hours.ts';

/**
 * Hours as one short attribute for the visitor's clock: periods, bank holidays and nations, such as
 * `01234:0900-1700;5:0900-1300|u|ew`. Days count from Monday, 0. The letter for bank holidays is
 * `a` as usual, `c` closed, `d` open all day, `u` unknown; nations are their first letters. `|!` at
 * the end: at other times somebody else answers. `''` when the hours are not known.
 */
export function encodeHours(hours: Hours | 'unknown', nations: readonly Nation[]): string {
  if (hours === 'unknown' || hours.periods === 'unknown') return '';
  const periods = hours.periods.map(({ days, opens, closes }) => {
    const numbers = days.map((day) => 'motuwethfrsasu'.indexOf(day) / 2).sort();
    return `${numbers.join('')}:${digits(opens)}-${digits(closes)}`;
  });
  const letters = { 'as-usual': 'a', closed: 'c', 'all-day': 'd', unknown: 'u' } as const;
  const outside = hours.outside === 'answered' ? '|!' : '';
  return `${periods.join(';')}|${letters[hours.bank_holidays]}|${initialsOf(nations)}${outside}`;
}

/**
 * Bank holidays of one year only, each with the first letters of its nations: `2026-06-15ewsn|2027-05-10s`. A day
 * that was proclaimed twice, in two nations, stands there once.
 */
export function encodeExtraDays(
  days: readonly { readonly date: string; readonly nations: readonly Nation[] }[],
): string {
  const nationsOf = new Map<string, Nation[]>();
  for (const { date, nations } of days) {
    nationsOf.set(date, [...(nationsOf.get(date) ?? []), ...nations]);
  }
  return [...nationsOf].map(([date, nations]) => date + initialsOf(nations)).join('|');
}

const initialsOf = (nations: readonly Nation[]): string =>
  nations.map((nation) => nation[0]).join('');

function digits(time: string): string {
  return time.replace(':', '');
}

/** What `encodeHours` wrote. */
export interface HoursCode {
  readonly periods: readonly {
    /** Weekdays as digits; Monday is 0. */
    readonly days: string;
    /** Minutes since midnight; `closes` is at most 1440. */
    readonly opens: number;
    readonly closes: number;
  }[];
  readonly bankHolidays: string;
  readonly nations: string;
}

/** `code` must not be empty. */
export function decodeHours(code: string): HoursCode {
  const [periods = '', bankHolidays = '', nations = ''] = code.split('|');
  const minutes = (time: string) => +time.slice(0, 2) * 60 + +time.slice(2);
  return {
    periods: periods.split(';').map((period) => {
      const [days = '', opens = '', closes = ''] = period.split(/[:-]/);
      return { days, opens: minutes(opens), closes: minutes(closes) };
    }),
    bankHolidays,
    nations,
  };
}
