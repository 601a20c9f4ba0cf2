import { minutesOfPeriods } from './rules/week-minutes.ts';
import type { Channel } from './schema/channel.ts';

/** Whether a way in is known to be answered at every hour of every day of the week. */
export function isAlwaysOpen({ hours }: Pick<Channel, 'hours'>): boolean {
  if (hours === 'unknown' || hours.periods === 'unknown') return false;
  return !minutesOfPeriods(hours.periods).includes(0);
}
