import { z } from 'zod';
import { claim, said } from './words.ts';

const question = z.union([
  said,
  z.strictObject({
    film: z
      .string()
      .regex(/^[1-9]$/, 'write which question of the film’s script it is, from 1')
      .transform(Number),
  }),
]);

const forCut = z.strictObject({
  questions: z.array(question).min(1).describe('What is asked, in order'),
  hints: z.array(claim).min(1).optional().describe('What only the adult of this age needs'),
});

/** What goes with a stop of the film: `content/kit/pauses/p1.yaml` to `p4.yaml`. */
export const pauseNotes = z.strictObject({
  cuts: z.strictObject({ '9-11': forCut, '11-14': forCut, '14-16': forCut }),
  hints: z.array(claim).min(1).describe('What helps the adult, whatever the age'),
  may_say: z
    .array(z.strictObject({ says: said, answer: said, facts: claim.shape.facts }))
    .min(1)
    .describe('What a child may say, and what to answer'),
});
export type PauseNotes = z.infer<typeof pauseNotes>;
