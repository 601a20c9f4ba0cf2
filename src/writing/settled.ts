import { join } from 'node:path';
import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';

const settled = z.array(
  z.strictObject({
    page: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'write an address such as /families/'),
    about: z.enum(['grade', 'unknown-words']),
    why: z.string().min(10),
  }),
);
export type Settled = z.infer<typeof settled>;

/**
 * Warnings that a person has looked at, from `content/writing/settled.yaml`.
 * @throws DirectoryFaults with every fault of it and its line.
 */
export function loadSettled(folder = join(process.cwd(), 'content')): Settled {
  return loadRecord(folder, 'writing/settled.yaml', z.strictObject({ settled })).settled;
}
