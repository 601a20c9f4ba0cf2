import { weekdayIds } from '../schema/hours.ts';
import { eachHours } from './each-hours.ts';
import type { Rule } from './rule.ts';
import { minutesInDay, minutesInWeek, minutesOf, momentInWords } from './week-minutes.ts';

export const possibleHours: Rule = {
  name: 'possible-hours',
  why: 'Hours that no clock can follow would show a service as open when it is closed.',
  *check(directory) {
    for (const { file, path, hours } of eachHours(directory)) {
      if (hours.periods === 'unknown') continue;
      const taken = new Uint8Array(minutesInWeek);
      for (const [index, { days, opens, closes }] of hours.periods.entries()) {
        const place = [...path, 'periods', index];
        const [from, to] = [minutesOf(opens), minutesOf(closes)];
        if (to <= from) {
          yield {
            file,
            path: [...place, 'closes'],
            message: `${closes} is not after ${opens}; what runs past midnight ends at 24:00 and goes on at 00:00 of the next day`,
          };
          continue;
        }
        for (const day of days) {
          const midnight = weekdayIds.indexOf(day) * minutesInDay;
          const both = taken.subarray(midnight + from, midnight + to).indexOf(1);
          if (both >= 0) {
            yield {
              file,
              path: place,
              message: `${momentInWords(midnight + from + both)} is given twice; write each time once`,
            };
            break;
          }
          taken.fill(1, midnight + from, midnight + to);
        }
      }
    }
  },
};
