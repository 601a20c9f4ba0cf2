import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder } from '#directory/published.ts';
import { id, inBothLanguages } from '#directory/schema/basics.ts';

const choice = { id, ...inBothLanguages.shape };
const sayIt = z.strictObject({
  how: z.array(z.strictObject({ ...choice, says: inBothLanguages })).min(1),
  who: z
    .array(
      z.strictObject({
        ...choice,
        opens: inBothLanguages,
        written: inBothLanguages.optional(),
        asks: inBothLanguages,
      }),
    )
    .min(1),
});
export type SayIt = z.infer<typeof sayIt>;

/** Words to start with, from `content/say-it.yaml`. @throws DirectoryFaults */
export function loadSayIt(folder = contentFolder()): SayIt {
  return loadRecord(folder, 'say-it.yaml', sayIt);
}
