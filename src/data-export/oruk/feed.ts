import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import { formerService, formerServices } from './former.ts';
import { organisationInFull, organisationInList } from './organisation.ts';
import { serviceInFull, serviceInList } from './service.ts';
import { taxonomies, taxonomyTerms } from './taxonomies.ts';

/** The standard's profile, and where it describes itself. */
const profile = {
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/en/latest/',
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
};

/** The lists of the feed, each with its records below it. */
export const feedLists = [
  'services',
  'service_at_locations',
  'organizations',
  'taxonomies',
  'taxonomy_terms',
] as const;

/** A record of the feed. Fields without a value are not written. */
interface FeedRecord {
  readonly id: string;
}

/**
 * The directory as an Open Referral UK 3.0 feed: what answers at each address below `/data/oruk`, as
 * text, by the address without slashes at its ends. Complete, on one page each, and in an order that
 * depends on our ids alone.
 */
export function orukFeed(directory: Directory, site: string): ReadonlyMap<string, string> {
  const { organisations } = byId(directory);
  const allTerms = taxonomyTerms(directory.topics, site);
  const terms = new Map(allTerms.map((term) => [term.id, term]));
  const services = directory.services.map((service) => {
    const organisation = organisations.get(service.organisation);
    if (organisation === undefined) throw new Error(`${service.id} has no organisation.`);
    const around = { site, organisation, terms };
    return { list: serviceInList(service, around), full: serviceInFull(service, around) };
  });
  const former = formerServices(directory).map((one) => formerService(one, directory, site));
  const places = services.flatMap(({ list, full }) =>
    full.service_at_locations.map((place) => ({
      list: { ...place, location: { ...place.location, accessibility: undefined }, service: list },
      // The profile's own description checks this answer as if it were a service.
      full: { ...place, name: list.name, status: list.status, service: list },
    })),
  );
  const kinds = taxonomies();
  const files = new Map([['', text(profile)]]);
  const add = (
    path: (typeof feedLists)[number],
    list: readonly FeedRecord[],
    full: readonly FeedRecord[] = list,
  ) => {
    files.set(path, text(page(list)));
    for (const record of full) files.set(`${path}/${record.id}`, text(record));
  };
  add(
    'services',
    [...services.map(({ list }) => list), ...former],
    [...services.map(({ full }) => full), ...former],
  );
  add(
    'service_at_locations',
    places.map(({ list }) => list),
    places.map(({ full }) => full),
  );
  add(
    'organizations',
    directory.organisations.map(organisationInList),
    directory.organisations.map(organisationInFull),
  );
  add(
    'taxonomies',
    kinds,
    kinds.map((kind) => ({
      ...kind,
      taxonomy_terms: allTerms.filter(({ taxonomy_id: id }) => id === kind.id),
    })),
  );
  add('taxonomy_terms', allTerms);
  return files;
}

/** All of a list as one page of one. */
function page(contents: readonly FeedRecord[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

/** JSON leaves out what is undefined, so nothing is ever null. */
function text(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
