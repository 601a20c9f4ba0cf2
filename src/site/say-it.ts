import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { id, inBothLanguages } from '#directory/schema/basics.ts';

const choice = { id, ...inBothLanguages.shape };
const sayIt = z.strictObject({
  how: z.array(z.strictObject({ ...choice, says: inBothLanguages })).min(1),
  who: z.array(z.strictObject({ ...choice, opens: inBothLanguages, asks: inBothLanguages })).min(1),
});
export type SayIt = z.infer<typeof sayIt>;

/** Words to start with, from `content/say-it.yaml`. @throws when the file is not sound. */
export function loadSayIt(folder = join(process.cwd(), 'content')): SayIt {
  const text = readFileSync(join(folder, 'say-it.yaml'), 'utf8');
  const result = sayIt.safeParse(parse(text, { schema: 'failsafe' }));
  if (!result.success) {
    throw new Error(`content/say-it.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  return result.data;
}
