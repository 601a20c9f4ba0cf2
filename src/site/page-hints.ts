import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentFolder } from '#directory/published.ts';
import { id, inBothLanguages } from '#directory/schema/basics.ts';

const pageHints = z.array(
  z.strictObject({
    pages: z.array(id).min(1),
    address: z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/),
    title: inBothLanguages,
  }),
);
export type PageHintEntry = z.infer<typeof pageHints>[number];

/** Which page answers which question, from `content/page-hints.yaml`. @throws when the file is not sound. */
export function loadPageHints(folder = contentFolder()): PageHintEntry[] {
  const text = readFileSync(join(folder, 'page-hints.yaml'), 'utf8');
  const result = pageHints.safeParse(parse(text, { schema: 'failsafe' }));
  if (!result.success) {
    throw new Error(`content/page-hints.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  return result.data;
}
