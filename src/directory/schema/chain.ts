import { z } from 'zod';
import { id } from './basics.ts';

const steps = z.array(id).min(2).describe('Services to try, in order');
const byNation = z.strictObject({
  england: steps,
  wales: steps,
  scotland: steps,
  'northern-ireland': steps,
});

/** Whom to try next when nobody answers, for one topic: `content/chains/<topic id>.yaml`. */
export const chain = z.strictObject({ child: byNation, parent: byNation });
export type Chain = z.infer<typeof chain> & { id: string };
