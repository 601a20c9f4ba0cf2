import { z } from 'zod';
import { ukDay } from '#directory/uk-day.ts';

/** The day in the UK on which this build is made, `YYYY-MM-DD`. `BUILD_DAY` sets it, for tests and for builds that must come out alike. */
export function buildDay(): string {
  const day = process.env['BUILD_DAY'] ?? '';
  if (day === '') return ukDay(new Date());
  if (z.iso.date().safeParse(day).success) return day;
  throw new Error(`BUILD_DAY is "${day}"; write a day such as 2026-11-26, or leave it out.`);
}
