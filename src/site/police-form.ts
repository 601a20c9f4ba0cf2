import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { id, inBothLanguages } from '#directory/schema/basics.ts';

const policeForm = z.strictObject({
  title: inBothLanguages,
  photo: inBothLanguages,
  parts: z.array(
    z.strictObject({
      name: inBothLanguages,
      fields: z.array(
        z.strictObject({ id, lines: z.string().regex(/^[1-9]$/), ...inBothLanguages.shape }),
      ),
    }),
  ),
});
export type PoliceForm = z.infer<typeof policeForm>;

/** What the police ask for, from `content/police-form.yaml`. @throws when the file is not sound. */
export function loadPoliceForm(folder = join(process.cwd(), 'content')): PoliceForm {
  const text = readFileSync(join(folder, 'police-form.yaml'), 'utf8');
  const result = policeForm.safeParse(parse(text, { schema: 'failsafe' }));
  if (!result.success) {
    throw new Error(`content/police-form.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  return result.data;
}
