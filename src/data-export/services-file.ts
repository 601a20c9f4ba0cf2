import { z } from 'zod';
import { lastSeenDay } from '#directory/ageing.ts';
import type { Directory } from '#directory/directory.ts';
import { day, id, webAddress } from '#directory/schema/basics.ts';
import { chain } from '#directory/schema/chain.ts';
import { organisation } from '#directory/schema/organisation.ts';
import { retired } from '#directory/schema/retired.ts';
import { service } from '#directory/schema/service.ts';
import { topic } from '#directory/schema/topic.ts';
import { without } from './without.ts';

const named = { id: id.describe('Its file name, and its place in our addresses') };

/** A service as others get it: all that its file says but the editors' notes to each other. */
const publishedService = service.omit({ editor_notes: true }).extend({
  ...named,
  page: webAddress.describe('Its page on this site'),
  last_seen: day.describe('The latest day on which one of its sources was read or checked'),
});

/** The file `/data/services.json`: the whole directory in the shape in which its editors write it. */
export const servicesFile = z.strictObject({
  $schema: webAddress,
  title: z.string(),
  about: webAddress.describe('The page that says what this is and how to report an error'),
  licence: z.string(),
  licence_address: webAddress,
  services: z.array(publishedService),
  organisations: z.array(organisation.extend(named)),
  topics: z.array(topic.extend(named)),
  chains: z
    .array(chain.extend(named))
    .describe('Whom to try next, by topic; the id is the topic’s'),
  retired: z.array(retired.extend(named)).describe('Old names and numbers that people still type'),
});
export type ServicesFile = z.infer<typeof servicesFile>;

/** Whose the data are, and under which licence: `content/LICENSE.md` says the same in full. */
export const licence = {
  title: 'My Choice: support services for children who run away, their families and those who help',
  licence: 'CC BY 4.0',
  licence_address: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The whole directory, unfiltered. `site` is the public address without a slash at its end. */
export function servicesFileOf(directory: Directory, site: string): ServicesFile {
  const { services, organisations, topics, chains, retired: former } = directory;
  return {
    $schema: `${site}/data/services.schema.json`,
    ...licence,
    about: `${site}/data/`,
    services: services.map((one) => ({
      ...without(one, 'editor_notes'),
      page: `${site}/services/${one.id}/`,
      last_seen: lastSeenDay(one),
    })),
    organisations: [...organisations],
    topics: [...topics],
    chains: [...chains],
    retired: [...former],
  };
}
