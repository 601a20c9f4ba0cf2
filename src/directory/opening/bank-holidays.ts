import { weekdayOf } from './uk-time.ts';

/**
 * Bank holidays of a year: day since 1970-01-01 → first letters of the nations that have it (e, w, s, n).
 * England, Wales, Scotland and Northern Ireland by the Banking and Financial Dealings Act 1971,
 * Schedule 1, the yearly proclamations that follow the same pattern, and the St Andrew's Day Bank
 * Holiday (Scotland) Act 2007, as https://www.gov.uk/bank-holidays publishes them. A holiday that falls on a
 * weekend has its substitute day, and stands on its own day too: whether a line that is open on Saturdays
 * is open on Boxing Day, nobody can say. A letter may stand twice. Days for one year alone come as data.
 */
export function bankHolidaysOf(year: number): ReadonlyMap<number, string> {
  const known = years.get(year);
  if (known) return known;
  const holidays = new Map<number, string>();
  const add = (nations: string, day: number) =>
    holidays.set(day, (holidays.get(day) ?? '') + nations);
  const addMonday = (nations: string, month: number, from: number) =>
    add(nations, mondayFrom(dayOf(year, month, from)));
  /**
   * A day that moves to the next free weekday. Their order decides only which holiday a day is named
   * after: a 25 December on Sunday with the 26th on Monday takes 26 and 27 either way.
   */
  const addFixed = (nations: string, month: number, date: number) => {
    const day = dayOf(year, month, date);
    for (const nation of nations) {
      let free = day;
      while (isWeekend(free) || holidays.get(free)?.includes(nation)) free += 1;
      add(nation, free);
    }
    add(nations, day);
  };
  const easterSunday = easter(year);
  add('ewsn', easterSunday - 2);
  add('ewn', easterSunday + 1);
  addMonday('ewsn', 5, 1);
  addMonday('ewsn', 5, 25);
  addMonday('s', 8, 1);
  addMonday('ewn', 8, 25);
  addFixed('ewsn', 1, 1);
  addFixed('s', 1, 2);
  addFixed('n', 3, 17);
  addFixed('n', 7, 12);
  addFixed('s', 11, 30);
  addFixed('ewsn', 12, 25);
  addFixed('ewsn', 12, 26);
  years.set(year, holidays);
  return holidays;
}

const years = new Map<number, ReadonlyMap<number, string>>();

/** Days since 1970-01-01; January is 1. */
function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  return weekdayOf(day) > 4;
}

/** The first Monday on or after a day. */
function mondayFrom(day: number): number {
  return day + ((7 - weekdayOf(day)) % 7);
}

/** Easter Sunday from 1900 to 2099, years in which no leap day is left out; the test holds it to the whole rule. */
function easter(year: number): number {
  let moon = 225 - 11 * (year % 19);
  while (moon > 50) moon -= 30;
  if (moon > 48) moon -= 1;
  return dayOf(year, 3, moon + 7 - ((year + (year >> 2) + moon + 1) % 7));
}
