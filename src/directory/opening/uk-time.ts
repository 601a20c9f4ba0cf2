/** A moment on UK clocks. */
export interface UkTime {
  /** Days since 1970-01-01 on the UK calendar. */
  readonly day: number;
  /** Minutes since midnight, as the clock shows them. */
  readonly minutes: number;
}

/**
 * UK clock time of an instant, whatever zone the device is in. Clocks are one hour ahead of UTC from
 * the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC
 * (Summer Time Act 1972 as amended by the Summer Time Order 2002, SI 2002/262).
 */
export function ukTime(at: Date): UkTime {
  const time = +at;
  const year = at.getUTCFullYear();
  const isSummer = time >= lastSundayAtOne(year, 2) && time < lastSundayAtOne(year, 9);
  const minutes = Math.floor(time / 60_000) + (isSummer ? 60 : 0);
  const day = Math.floor(minutes / 1440);
  return { day, minutes: minutes - day * 1440 };
}

/** Monday is 0. */
export function weekdayOf(day: number): number {
  return (day + 3) % 7;
}

/** 01:00 UTC on the last Sunday of a month of 31 days; January is 0. */
function lastSundayAtOne(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return +last - last.getUTCDay() * 86_400_000;
}
