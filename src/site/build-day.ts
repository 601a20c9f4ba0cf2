import { ukDay } from '#directory/uk-day.ts';

/** The day in the UK on which this build is made, `YYYY-MM-DD`. `BUILD_DAY` sets it, for tests and for builds that must come out alike. */
export function buildDay(): string {
  return process.env['BUILD_DAY'] ?? ukDay(new Date());
}
