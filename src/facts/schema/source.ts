import { z } from 'zod';
import { sourceAddress } from '#directory/schema/basics.ts';

/** A year, a month or a day, as exactly as the source gives it. */
export const partialDay = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'write a year, a month or a day: 2014, 2014-01 or 2014-01-30',
  );

/** A document that says something, and what it says in our words. */
export const sourceOfWords = z.strictObject({
  url: sourceAddress,
  title: z.string().min(2).optional(),
  publisher: z.string().min(2).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/, 'write four digits')
    .optional(),
  says: z.string().min(2).optional().describe('What it says, in a few words of ours'),
});
export type SourceOfWords = z.infer<typeof sourceOfWords>;
