import { z } from 'zod';
import { day, nation, partialDay, sentences } from '#directory/schema/basics.ts';
import { sourceOfWords } from './source.ts';

/**
 * One thing that law, guidance or practice says: `content/facts/<id>.yaml`. Pages name facts by their
 * ids and say them in words of their own; where a fact changes, it is changed here first.
 */
export const fact = z.strictObject({
  topic: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single hyphens')
    .describe('The group that it belongs to'),
  nations: z.array(nation).min(1).describe('Where it is true, and nowhere else'),
  audiences: z
    .array(z.enum(['child', 'parent', 'practitioner']))
    .min(1)
    .describe('Whom it helps'),
  says: sentences.describe('The fact in plain words'),
  in_force_from: partialDay.optional().describe('The day from which it holds'),
  as_of: partialDay.optional().describe('The date of what was read'),
  read: day.describe('The day that the source was read'),
  sources: z.array(sourceOfWords).min(1),
  to_confirm: z
    .string()
    .min(5)
    .optional()
    .describe('What a lawyer, the police or a service must confirm before release'),
  held: z.string().min(10).optional().describe('Why no page may say it yet'),
});
export type Fact = z.infer<typeof fact> & { id: string };
