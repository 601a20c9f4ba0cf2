import { bankHolidaysOf, isWeekend } from './bank-holidays.ts';
import { decodeHours, type HoursCode } from './hours-code.ts';
import { ukTime, weekdayOf } from './uk-time.ts';

/** A moment on UK clocks, counted from the day in question. */
export interface Moment {
  /** Monday is 0. */
  readonly weekday: number;
  /** 0 is today, 1 tomorrow. */
  readonly offset: number;
  /** Minutes since midnight; 1440 is midnight at the end of that day. */
  readonly minutes: number;
}

/**
 * `until` is when it closes or opens next. `null`: it stays open for the week to come.
 * `'unknown'`: open or closed now, but what comes next is not known, so say nothing of it.
 */
export type OpenState =
  | { readonly state: 'open'; readonly until: Moment | null | 'unknown' }
  | { readonly state: 'closed'; readonly until: Moment | 'unknown' }
  | { readonly state: 'unknown' };

/** Part of one day in which a service is open, or in which nobody can say (`isKnown` false). */
interface Stretch {
  readonly opens: number;
  readonly closes: number;
  readonly isKnown: boolean;
}

/** Far enough for a line open one day a week whose next day is a bank holiday. */
const daysAhead = 15;

/**
 * Whether a service is open at an instant, by its code from `encodeHours`. `extra`: bank holidays of one
 * year only, from `encodeExtraDays`.
 */
export function openState(code: string, at: Date, extra = ''): OpenState {
  if (!code) return { state: 'unknown' };
  const hours = decodeHours(code);
  const { day, minutes } = ukTime(at);
  const stretches = (offset: number) => stretchesOf(hours, day + offset, extra);
  const moment = (offset: number, time: number): Moment => ({
    weekday: weekdayOf(day + offset),
    offset,
    minutes: time,
  });
  const current = stretches(0).find(({ opens, closes }) => opens <= minutes && minutes < closes);
  if (current ? !current.isKnown : code.includes('!')) return { state: 'unknown' };
  if (current) {
    let { closes } = current;
    for (let offset = 0; offset < 8; offset += 1) {
      const onward = stretches(offset + (closes === 1440 ? 1 : 0)).find(
        ({ opens }) => opens === closes % 1440,
      );
      if (!onward) return { state: 'open', until: moment(offset, closes) };
      if (!onward.isKnown) return { state: 'open', until: 'unknown' };
      if (closes < 1440) offset -= 1;
      ({ closes } = onward);
    }
    return { state: 'open', until: null };
  }
  for (let offset = 0; offset < daysAhead; offset += 1) {
    const next = stretches(offset).find(({ opens }) => offset > 0 || opens > minutes);
    if (next) {
      return { state: 'closed', until: next.isKnown ? moment(offset, next.opens) : 'unknown' };
    }
  }
  return { state: 'closed', until: 'unknown' };
}

/** One day's stretches in their order. */
function stretchesOf(hours: HoursCode, day: number, extra: string): Stretch[] {
  const special = holidayRule(hours, day, extra);
  if (special && special !== 'c') return [{ opens: 0, closes: 1440, isKnown: special === 'd' }];
  const before = holidayRule(hours, day - 1, extra);
  // What goes on after midnight belongs to the evening before; where a line is closed on one of the two days alone, nobody can say.
  const isTail = before !== special && before !== 'd';
  return usual(hours, day)
    .map((period) => ({
      ...period,
      isKnown: !(
        isTail &&
        !period.opens &&
        usual(hours, day - 1).some(({ closes }) => closes === 1440)
      ),
    }))
    .filter(({ closes, isKnown }) => !special || (!isKnown && closes < 1440));
}

function usual({ periods }: HoursCode, day: number) {
  return periods
    .filter(({ days }) => days.includes(`${weekdayOf(day)}`))
    .sort((a, b) => a.opens - b.opens);
}

/**
 * What a bank holiday changes on a day: `c` closed, `d` open all day, `u` not known, nothing on an
 * ordinary day. Where only some of the service's nations have the holiday, the source did not say which it
 * meant; nor whether it meant a Saturday that is Christmas Day, when the holiday is another day.
 */
function holidayRule(hours: HoursCode, day: number, extra: string) {
  const { bankHolidays, nations } = hours;
  if (bankHolidays === 'a') return '';
  const date = new Date(day * 86_400_000);
  const [, proclaimed = ''] = extra.split(date.toISOString().slice(0, 10));
  const off = `${bankHolidaysOf(date.getUTCFullYear()).get(day) ?? ''}${proclaimed.split('|', 1)[0] ?? ''}`;
  const all = nations.split('');
  const isOff = (nation: string) => off.includes(nation);
  const isDoubtful = isWeekend(day);
  if (!all.some(isOff) || (isDoubtful && !usual(hours, day)[0])) return '';
  return all.every(isOff) && !isDoubtful ? bankHolidays : 'u';
}
