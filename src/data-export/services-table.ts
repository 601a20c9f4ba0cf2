import { lastSeenDay } from '#directory/ageing.ts';
import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import { channelTypes } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { assuredDay } from './assured-day.ts';

/** Several values in one cell. None of them holds this. */
const between = ' | ';

interface Column {
  readonly name: string;
  readonly of: (service: Service) => string;
}

/**
 * The directory as a table: a row for each service, a column for each kind of way in, and beside it
 * what it costs and when it is open, in the same order where there are several. What we don't know
 * reads `unknown`; what a service does not have is empty.
 */
export function servicesTable(directory: Directory, site: string): string[][] {
  const { organisations } = byId(directory);
  const columns: readonly Column[] = [
    { name: 'id', of: ({ id }) => id },
    { name: 'name', of: ({ name }) => name },
    { name: 'organisation', of: (one) => organisations.get(one.organisation)?.name ?? '' },
    { name: 'summary', of: ({ summary }) => summary },
    { name: 'to_child', of: ({ to_child: words }) => words ?? '' },
    { name: 'to_adult', of: ({ to_adult: words }) => words },
    { name: 'who', of: ({ who }) => who.join(between) },
    { name: 'minimum_age', of: ({ ages }) => ages?.min ?? '' },
    { name: 'maximum_age', of: ({ ages }) => ages?.max ?? '' },
    { name: 'ages_say', of: ({ ages }) => ages?.says ?? '' },
    { name: 'nations', of: ({ nations }) => nations.join(between) },
    { name: 'region', of: ({ region }) => region ?? '' },
    { name: 'languages', of: ({ languages }) => languages.join(between) },
    { name: 'topics', of: ({ topics }) => topics.join(between) },
    { name: 'listing', of: ({ listing }) => listing },
    { name: 'website', of: ({ website }) => website?.url ?? '' },
    ...channelTypes.filter((type) => type !== 'website').flatMap((type) => wayColumns(type)),
    { name: 'page', of: ({ id }) => `${site}/services/${id}/` },
    { name: 'last_seen', of: lastSeenDay },
    { name: 'every_way_in_checked_since', of: (one) => assuredDay(one) ?? '' },
  ];
  return [
    columns.map(({ name }) => name),
    ...directory.services.map((service) => columns.map((column) => column.of(service))),
  ];
}

function wayColumns(type: Service['channels'][number]['type']): Column[] {
  const name = type.replaceAll('-', '_');
  const column = (end: string, of: (way: Service['channels'][number]) => string): Column => ({
    name: `${name}${end}`,
    of: ({ channels }) =>
      channels
        .filter((way) => way.type === type)
        .map(of)
        .join(between),
  });
  return [
    column('', ({ value }) => value),
    column('_label', ({ label }) => label),
    column('_cost', ({ cost }) => cost),
    column('_bill', ({ bill }) => bill),
    column('_hours', ({ hours }) => (hours === 'unknown' ? 'unknown' : hours.words)),
  ];
}
