import { z } from 'zod';

/** What stands between the two --- lines at the head of a page in `content/pages/`. */
export const pageFrontmatter = z.strictObject({
  heading: z.string().min(3).describe('The heading that visitors read (h1)'),
  tab: z
    .string()
    .min(3)
    .describe(
      'Words for the browser’s tab and history: plain, so that a glance gives nothing away',
    ),
  lead: z.string().min(10).optional().describe('The first sentences, in larger type'),
});
