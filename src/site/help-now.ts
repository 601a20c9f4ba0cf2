import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { id, inBothLanguages } from '#directory/schema/basics.ts';
import { channelTypes } from '#directory/schema/channel.ts';
import { provenance, refineProvenance } from '#directory/schema/provenance.ts';

const step = z
  .strictObject({
    id,
    heading: inBothLanguages,
    words: inBothLanguages,
    services: z.array(z.strictObject({ of: id, by: z.enum(channelTypes) })).optional(),
    ...provenance,
  })
  .superRefine(refineProvenance);
export type HelpNowStep = z.infer<typeof step>;

const file = z.strictObject({ steps: z.array(step).min(1) });

/** What `/help-now/` says beside the three numbers. @throws when `content/help-now.yaml` is not sound. */
export function loadHelpNow(folder = join(process.cwd(), 'content')): HelpNowStep[] {
  const text = readFileSync(join(folder, 'help-now.yaml'), 'utf8');
  const result = file.safeParse(parse(text, { schema: 'failsafe' }));
  if (!result.success) {
    throw new Error(`content/help-now.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  return result.data.steps;
}
