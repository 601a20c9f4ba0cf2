import { z } from 'zod';
import { day, nation, webAddress } from '#directory/schema/basics.ts';
import { sourceOfWords } from './source.ts';

/** A document that tells practitioners what to do: `content/guidance/<id>.yaml`. */
export const guidance = z.strictObject({
  title: z.string().min(3),
  publisher: z.string().min(2),
  year: z
    .string()
    .regex(/^\d{4}$/, 'write four digits')
    .optional(),
  nations: z.array(nation).min(1),
  for: z
    .array(z.enum(['police', 'social-worker', 'health', 'care-home', 'school', 'parent']))
    .min(1),
  url: webAddress.describe('Where it stands'),
  read: day.describe('The day that the sources were read'),
  says: z.array(z.string().min(10)).min(1).describe('What it says, a sentence each'),
  sources: z.array(sourceOfWords).min(1),
  to_confirm: z.string().min(5).optional(),
});
export type Guidance = z.infer<typeof guidance> & { id: string };
