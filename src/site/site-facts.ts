import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const siteFacts = z.strictObject({
  neutral_page: z.url({ protocol: /^https$/ }),
  report_to: z.string().min(5),
});
export type SiteFacts = z.infer<typeof siteFacts>;

/** What `content/site.yaml` says of this copy of the site. @throws when a key is missing or misspelt. */
export function loadSiteFacts(folder = join(process.cwd(), 'content')): SiteFacts {
  const result = siteFacts.safeParse(
    parse(readFileSync(join(folder, 'site.yaml'), 'utf8'), { schema: 'failsafe' }),
  );
  if (!result.success) {
    throw new Error(`content/site.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  return result.data;
}
