import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder } from '#directory/published.ts';
import { audienceIds, nationIds } from '#directory/schema/basics.ts';
import { channelTypes } from '#directory/schema/channel.ts';

const words = z.string().min(3);
const term = z.strictObject({ name: words, description: words });
/** Each by its id: fields, so that a slip in one is told with those that there are. */
const termsOf = <Id extends string>(ids: readonly Id[]) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, term])) as Record<Id, typeof term>);

/** Kinds of terms by which the open data sorts services. */
export const taxonomyIds = ['topic', 'audience', 'way_in', 'nation', 'cost'] as const;
export type TaxonomyId = (typeof taxonomyIds)[number];

const openDataWords = z.strictObject({
  taxonomies: termsOf(taxonomyIds),
  terms: z.strictObject({
    audience: termsOf(audienceIds),
    way_in: termsOf(channelTypes),
    nation: termsOf(nationIds),
    cost: termsOf(['free', 'not-on-bill']),
  }),
  words: z.strictObject({
    united_kingdom: words,
    uk_time: words,
    interpreter: words,
    by_number: words,
    at_website: words,
    nowhere: words,
    charity_number_england_wales: words,
    charity_number_scotland: words,
    charity_number_northern_ireland: words,
    bank_holidays: z.strictObject({ 'as-usual': words, closed: words, 'all-day': words }),
  }),
});
export type OpenDataWords = z.infer<typeof openDataWords>;

const read = new Map<string, OpenDataWords>();

/** What `content/open-data.yaml` calls things in the open data, read once. @throws DirectoryFaults */
export function openDataWordsOf(folder = contentFolder()): OpenDataWords {
  const before = read.get(folder);
  if (before !== undefined) return before;
  const said = loadRecord(folder, 'open-data.yaml', openDataWords);
  read.set(folder, said);
  return said;
}
