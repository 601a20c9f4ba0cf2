import { z } from 'zod';
import { day, id, sourceAddress } from './basics.ts';

/** An old name, number or address that people still type: `content/retired/<id>.yaml`. */
export const retired = z.strictObject({
  was: z.string().min(2),
  kind: z.enum(['name', 'number', 'url']),
  now: id.optional().describe('The service that took its place'),
  instead: id.optional().describe('A service to go to when nothing took its place'),
  confidence: z
    .enum(['sourced', 'likely', 'recalled', 'unsettled'])
    .describe('recalled and unsettled lead to the service without any claim'),
  why: z.string().min(5),
  sources: z.array(
    z.strictObject({
      says: z.string().min(3),
      evidence: z
        .enum(['page', 'dated-check', 'public-code'])
        .describe('public-code: printed in undated public lists; never enough to claim a change'),
      source: sourceAddress.optional(),
    }),
  ),
  read: day,
});
export type Retired = z.infer<typeof retired> & { id: string };
