import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const siteFacts = z.strictObject({
  neutral_page: z.url({ protocol: /^https$/ }),
  report_to: z.string().min(5),
});
export type SiteFacts = z.infer<typeof siteFacts>;

const read = new Map<string, SiteFacts>();

/** What `content/site.yaml` says of this copy of the site, read once for all pages. @throws when a key is missing or misspelt. */
export function loadSiteFacts(folder = join(process.cwd(), 'content')): SiteFacts {
  const before = read.get(folder);
  if (before !== undefined) return before;
  const result = siteFacts.safeParse(
    parse(readFileSync(join(folder, 'site.yaml'), 'utf8'), { schema: 'failsafe' }),
  );
  if (!result.success) {
    throw new Error(`content/site.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  read.set(folder, result.data);
  return result.data;
}
