import { z } from 'zod';

/**
 * A reader of Open Referral UK that knows the standard and nothing of this project: what a council's
 * program would make of any feed. It asks for addresses only, and follows lists to their records.
 */
export type Ask = (address: string) => Promise<unknown>;

const page = z.object({
  total_items: z.number(),
  total_pages: z.number(),
  contents: z.array(z.object({ id: z.uuid() })),
});
const schedule = z.object({
  byday: z.string().optional(),
  opens_at: z.string().optional(),
  closes_at: z.string().optional(),
  description: z.string(),
  attending_type: z.string(),
});
const service = z.object({
  id: z.uuid(),
  name: z.string(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: z.string(),
  alert: z.string().optional(),
  url: z.string().optional(),
  email: z.string().optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: z.string().optional(),
  organization: z
    .object({
      name: z.string(),
      website: z.string().optional(),
      organization_identifiers: z.array(z.object({ identifier: z.string() })).optional(),
    })
    .optional(),
  phones: z.array(z.object({ number: z.string(), type: z.string() })).default([]),
  schedules: z.array(schedule).default([]),
  service_areas: z.array(z.object({ name: z.string() })).default([]),
  languages: z.array(z.object({ code: z.string() })).default([]),
  service_at_locations: z
    .array(
      z.object({
        id: z.uuid(),
        location: z.object({ location_type: z.string(), url: z.string().optional() }),
      }),
    )
    .default([]),
  cost_options: z
    .array(z.object({ option: z.string(), amount: z.number().optional() }))
    .default([]),
  attributes: z.array(z.object({ taxonomy_term_id: z.uuid(), link_id: z.uuid() })).default([]),
});

const term = z.object({ id: z.uuid(), code: z.string(), taxonomy_id: z.uuid() });
const taxonomy = z.object({ id: z.uuid(), name: z.string() });

/** A service as the reader understood it. */
export interface ReadService extends Omit<z.infer<typeof service>, 'attributes'> {
  /** Codes of its terms by the name of their taxonomy. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

/** Every service of a feed. Throws where the feed contradicts itself or the standard. */
export async function readOruk(ask: Ask): Promise<ReadService[]> {
  const { version } = z.object({ version: z.string() }).parse(await ask(''));
  if (version !== 'HSDS-UK-3.0') throw new Error(`The feed is of another version: ${version}.`);
  const kinds = new Map((await all(ask, 'taxonomies', taxonomy)).map(({ id, name }) => [id, name]));
  const terms = new Map((await all(ask, 'taxonomy_terms', term)).map((each) => [each.id, each]));
  const places = new Set(
    (await all(ask, 'service_at_locations', z.object({ id: z.uuid() }))).map(({ id }) => id),
  );
  const services = await all(ask, 'services', service);
  return services.map(({ attributes, ...rest }) => {
    const own: Record<string, string[]> = {};
    for (const { taxonomy_term_id: id, link_id: link } of attributes) {
      const found = terms.get(id);
      const kind = kinds.get(found?.taxonomy_id ?? '');
      if (found === undefined || kind === undefined || link !== rest.id) {
        throw new Error(`${rest.name} is sorted by something that the feed does not name.`);
      }
      (own[kind] ??= []).push(found.code);
    }
    const lost = rest.service_at_locations.filter(({ id }) => !places.has(id));
    if (lost.length > 0) throw new Error(`${rest.name} has a place that no list names.`);
    return { ...rest, terms: own };
  });
}

/** All records of a list, each asked for by itself. */
async function all<Record>(ask: Ask, list: string, record: z.ZodType<Record>): Promise<Record[]> {
  const { contents, total_items: total, total_pages: pages } = page.parse(await ask(list));
  if (pages !== 1 || total !== contents.length) throw new Error(`${list} is not whole.`);
  const found: Record[] = [];
  for (const { id } of contents) found.push(record.parse(await ask(`${list}/${id}`)));
  return found;
}
