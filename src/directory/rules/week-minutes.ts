import { weekdayIds, type Period } from '../schema/hours.ts';

export const minutesInDay = 24 * 60;
export const minutesInWeek = 7 * minutesInDay;

const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Every minute of the week from Monday 00:00 on: 1 open, 0 closed. */
export type WeekMinutes = Uint8Array;

/** `HH:MM` in minutes since midnight; `24:00` is 1440. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export function minutesOfPeriods(periods: readonly Period[]): WeekMinutes {
  const week = new Uint8Array(minutesInWeek);
  for (const { days, opens, closes } of periods) {
    for (const day of days) {
      const midnight = weekdayIds.indexOf(day) * minutesInDay;
      week.fill(1, midnight + minutesOf(opens), midnight + minutesOf(closes));
    }
  }
  return week;
}

/** The first minute in which two weeks differ, or undefined when they are the same. */
export function firstDifference(one: WeekMinutes, other: WeekMinutes): number | undefined {
  const minute = one.findIndex((open, index) => open !== other[index]);
  return minute < 0 ? undefined : minute;
}

/** `Tuesday at 18:00` */
export function momentInWords(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const time = minute % minutesInDay;
  return `${dayNames[Math.floor(minute / minutesInDay)]} at ${two(Math.floor(time / 60))}:${two(time % 60)}`;
}
