import { z } from 'zod';
import { day, nation, sourceAddress } from './basics.ts';

/** Bank holidays proclaimed for one year only; the yearly ones follow a rule: `content/calendar/bank-holidays.yaml`. */
export const bankHolidays = z.strictObject({
  extra: z.array(
    z.strictObject({
      date: day,
      name: z.string().min(3),
      nations: z.array(nation).min(1),
      source: sourceAddress,
      read: day,
    }),
  ),
});
export type ExtraBankHoliday = z.infer<typeof bankHolidays>['extra'][number];
