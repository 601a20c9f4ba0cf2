import { z } from 'zod';
import { id } from './basics.ts';

/** Numbers that two services share although their hours differ: `content/exceptions/shared-numbers.yaml`. */
export const sharedNumbers = z.strictObject({
  exceptions: z
    .array(
      z.strictObject({
        dial: z.string().regex(/^\d{3,15}$/, 'write the digits alone, as they are dialled'),
        services: z.array(id).min(2).describe('The services that share it'),
        why: z.string().min(20).describe('Why both hours are right'),
      }),
    )
    .describe('One entry for each number'),
});
export type SharedNumberException = z.infer<typeof sharedNumbers>['exceptions'][number];
