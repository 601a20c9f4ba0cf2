import { z } from 'zod';
import { id } from '#directory/schema/basics.ts';

/** What must come from the directory, so that it changes in one place: numbers to dial, prices, addresses. */
const typed =
  /(?<![\d/-])(?:0\d(?: ?\d){6,10}|116 ?\d{3}|999|101|111|112)(?![\d-])|£ ?\d|https?:\/\//;

const plain = z
  .string()
  .min(2)
  .max(600)
  .refine((words) => !typed.test(words), {
    error:
      'holds a number, a price or an address; name the service by its id instead, or write “the emergency number”',
  });

/** Words in English alone: the session plans, until they are in Welsh. */
export const english = plain.describe('Words in English');

/** Words in both languages; the Welsh is a draft. */
export const said = z.strictObject({
  en: plain.describe('The words in English'),
  cy: plain.describe('The words in Welsh, a draft'),
});
export type Said = z.infer<typeof said>;

/** Words that state something: `facts` are ids of `content/facts/`. */
export const claim = said.extend({
  facts: z.array(id).min(1).optional().describe('Ids of the facts that the words rest on'),
});
export type Claim = z.infer<typeof claim>;

export const cutIds = ['9-11', '11-14', '14-16'] as const;
export const cut = z.enum(cutIds).describe('An age: 9-11, 11-14 or 14-16');
/** The age that questions, cards and plans are cut for. */
export type Cut = z.infer<typeof cut>;

export const pauseIds = ['p1', 'p2', 'p3', 'p4'] as const;
export const pauseId = z.enum(pauseIds).describe('A stop of the film, p1 to p4');
export type PauseId = z.infer<typeof pauseId>;

/** Whole minutes, as YAML here is text only. */
export const minutes = z
  .string()
  .regex(/^[1-9]\d?$/, 'write whole minutes, 1 to 99')
  .transform(Number);
