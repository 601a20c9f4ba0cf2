import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parse } from 'yaml';

const settled = z.array(
  z.strictObject({
    page: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'write an address such as /families/'),
    about: z.enum(['grade', 'unknown-words']),
    why: z.string().min(10),
  }),
);
export type Settled = z.infer<typeof settled>;

/** Warnings that a person has looked at, from `content/writing/settled.yaml`. @throws when it is not sound. */
export function loadSettled(folder = join(process.cwd(), 'content')): Settled {
  const text = readFileSync(join(folder, 'writing', 'settled.yaml'), 'utf8');
  const result = settled.safeParse(parse(text, { schema: 'failsafe' }) ?? []);
  if (!result.success) {
    throw new Error(`content/writing/settled.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  return result.data;
}
