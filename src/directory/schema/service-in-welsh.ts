import { z } from 'zod';
import { sentences } from './basics.ts';

const questions = [
  'who_answers',
  'give_a_name',
  'what_they_see',
  'who_they_tell',
  'wait',
  'hang_up',
  'what_happens',
] as const;

const wayIn = z.strictObject({
  label: z.string().min(2).max(90),
  note: z.string().min(4).max(240).optional(),
  hours_remark: z
    .string()
    .min(3)
    .optional()
    .describe('What the English hours say in brackets; days and times are made from the periods'),
  hours_words: z
    .string()
    .min(3)
    .optional()
    .describe('The hours, where the English has words alone: periods: unknown'),
});

/** What a way in says in Welsh: its number, address, price and hours are those of the English. */
export type WelshWay = z.infer<typeof wayIn>;

/**
 * A service's own sentences in Welsh, each under the name of the English one that it stands for. What
 * is not here yet is shown in English, and the page says so. All of it is a draft until a Welsh reader
 * has checked it.
 */
export const serviceInWelsh = z.strictObject({
  summary: z.string().min(8).max(70).optional(),
  to_child: sentences.optional().describe('To a child, as "ti"'),
  to_adult: sentences.optional().describe('To an adult, as "chi" or to nobody'),
  about: z
    .array(sentences)
    .max(6)
    .optional()
    .describe('As many sentences as the English, in order'),
  channels: z
    .array(wayIn)
    .optional()
    .describe('As many ways in as the English, in order: their words only'),
  before_you_contact: z.partialRecord(z.enum(questions), sentences).optional(),
});
