import { z } from 'zod';
import { day, sentences, webAddress } from './basics.ts';

/** Who runs a service: `content/organisations/<id>.yaml`. */
export const organisation = z.strictObject({
  name: z.string().min(2),
  about: sentences,
  website: webAddress.optional(),
  charity_number: z
    .string()
    .regex(/^(SC0?)?\d{5,8}$|^NIC\d{6}$/)
    .optional(),
  read: day,
  cy: z.strictObject({ about: sentences }).optional().describe('Its sentence in Welsh, a draft'),
});
export type Organisation = z.infer<typeof organisation> & { id: string };
