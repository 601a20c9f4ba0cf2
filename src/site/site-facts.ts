import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder } from '#directory/published.ts';

const siteFacts = z.strictObject({
  neutral_page: z.url({ protocol: /^https$/ }),
  report_to: z.string().min(5),
});
export type SiteFacts = z.infer<typeof siteFacts>;

const read = new Map<string, SiteFacts>();

/** What `content/site.yaml` says of this copy of the site, read once for all pages. @throws DirectoryFaults */
export function loadSiteFacts(folder = contentFolder()): SiteFacts {
  const before = read.get(folder);
  if (before !== undefined) return before;
  const facts = loadRecord(folder, 'site.yaml', siteFacts);
  read.set(folder, facts);
  return facts;
}
