import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder } from '#directory/published.ts';
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

/** What the police ask for, from `content/police-form.yaml`. @throws DirectoryFaults */
export function loadPoliceForm(folder = contentFolder()): PoliceForm {
  return loadRecord(folder, 'police-form.yaml', policeForm);
}
