import { z } from 'zod';
import { sourceAddress } from '#directory/schema/basics.ts';

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
