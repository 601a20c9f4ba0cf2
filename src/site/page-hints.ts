import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder } from '#directory/published.ts';
import { id, inBothLanguages } from '#directory/schema/basics.ts';

const pageHints = z.strictObject({
  hints: z.array(
    z.strictObject({
      pages: z.array(id).min(1),
      address: z
        .string()
        .regex(
          /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
          'write the English address of a page of ours, such as /young-people/calling/',
        ),
      title: inBothLanguages,
    }),
  ),
});
export type PageHintEntry = z.infer<typeof pageHints>['hints'][number];

/** Which page answers which question, from `content/page-hints.yaml`. @throws DirectoryFaults */
export function loadPageHints(folder = contentFolder()): PageHintEntry[] {
  return loadRecord(folder, 'page-hints.yaml', pageHints).hints;
}
