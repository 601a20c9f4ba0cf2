import { z } from 'zod';
import { provenance, refineProvenance } from './provenance.ts';

export const weekdayIds = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdayIds)[number];

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as HH:MM from 00:00 to 23:59');

/** One opening period in UK local time. What runs past midnight is split: the rest stands on the next day. */
export const period = z.strictObject({
  days: z.array(z.enum(weekdayIds)).min(1),
  opens: time,
  closes: z.union([time, z.literal('24:00')], {
    error: 'write a time as HH:MM; 24:00 is midnight at the end of the day',
  }),
});
export type Period = z.infer<typeof period>;

/**
 * Opening hours: words for people and periods for the clock, which must say the same.
 * `periods: unknown` is for hours that only words can give ("Monday afternoons").
 */
export const hours = z
  .strictObject({
    words: z
      .string()
      .min(3)
      .regex(
        /^[^(]*(?:\([^(]*)?$/,
        'write one pair of brackets, with a semicolon between two remarks',
      )
      .describe('The hours in words; remarks in one pair of brackets'),
    periods: z.union([z.literal('unknown'), z.array(period).min(1)]),
    bank_holidays: z
      .enum(['as-usual', 'closed', 'all-day', 'unknown'])
      .describe(
        'What the source says of bank holidays; as-usual only for "every day" or where it says so',
      ),
    outside: z
      .literal('answered')
      .optional()
      .describe(
        'Where the source says that other people answer the same number at other times: never shown as closed',
      ),
    ...provenance,
  })
  .superRefine(refineProvenance);
export type Hours = z.infer<typeof hours>;

/** What hours in words say in brackets, which no period holds: "not bank holidays". */
export function hoursRemark(hours: Hours | 'unknown'): string | undefined {
  return hours === 'unknown' ? undefined : /\(([^)]*)\)/.exec(hours.words)?.[1];
}

/** Hours that only words can give: no period holds them. */
export function hoursOnlyInWords(hours: Hours | 'unknown'): string | undefined {
  return hours !== 'unknown' && hours.periods === 'unknown' ? hours.words : undefined;
}
