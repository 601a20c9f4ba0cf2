import { z } from 'zod';
import { inBothLanguages } from './basics.ts';

const words = z.array(z.string().min(1));

/** What a visitor may need help with: `content/topics/<id>.yaml`. */
export const topic = z.strictObject({
  order: z
    .string()
    .regex(/^\d{2}$/, 'write two digits')
    .describe('Place in the list by need, 01 first'),
  label: inBothLanguages,
  label_for_children: inBothLanguages,
  description: z.strictObject({ en: z.string().min(10), cy: z.string().min(10).optional() }),
  words: z
    .strictObject({ en: words.min(1), cy: words })
    .describe('What people type when they mean this'),
});
export type Topic = z.infer<typeof topic> & { id: string };
