import { z } from 'zod';
import { cut, english, minutes, pauseId } from './words.ts';

const list = z.array(english).min(1);

const step = z.strictObject({
  minutes: minutes.describe('How long the step takes'),
  heading: english.describe('What the step is'),
  pause: pauseId.optional().describe('The stop of the film that the step leads to and talks about'),
  does: list.describe('What is done, in order'),
});

/**
 * A session, `content/kit/plans/<id>.yaml`, in English. What every session has stands in
 * `every-session.yaml`, questions and hints beside their stop; a plan says only what is its own.
 */
export const plan = z.strictObject({
  minutes: minutes.describe('The whole length; the steps add up to it'),
  title: english.describe('Its name in lists'),
  cuts: z.array(cut).min(1).describe('The ages that it is for'),
  group: english.describe('How many, and who'),
  aims: list,
  who_leads: list,
  prepare: list.optional().describe('What to prepare besides what every session needs'),
  affected: list.optional().describe('What to think of besides what every session says'),
  ground_rules: list.optional().describe('Rules besides those of every session'),
  steps: z.array(step).min(2),
  if_told: list.optional(),
  after: list.optional(),
  evaluate: list.optional(),
});
export type Plan = z.infer<typeof plan> & { id: string };
