import { z } from 'zod';
import { claim, cut, said } from './words.ts';

const list = z.array(said).min(1);

/** What holds for every session: `content/kit/every-session.yaml`. */
export const everySession = z.strictObject({
  before: list.describe('What to prepare'),
  affected: list.describe('Who may be affected, and their real choice'),
  ground_rules: list.describe('What the group agrees on'),
  if_told: list.describe('What to do when a child tells something'),
  after: list.describe('What to do afterwards'),
  evaluate: list.describe('What to measure'),
  curriculum: z
    .array(z.strictObject({ cut, facts: claim.shape.facts.unwrap() }))
    .describe('What each nation’s curriculum says that a session of an age belongs to'),
});
export type EverySession = z.infer<typeof everySession>;
