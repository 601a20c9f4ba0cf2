import type { Channel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { openDataWordsOf } from '../open-data-words.ts';
import { stableId } from '../stable-id.ts';
import { wayInId } from './ways-in.ts';

/** Ways in that help people who don't hear or speak. */
const accessible: readonly Channel['type'][] = ['bsl', 'relay'];

/**
 * Where a service is met. Nobody has an address to visit: numbers are one place without a page, each
 * page to chat, write or sign on is a place of its own, and so is an address to write to.
 */
function locationsOf(service: Service) {
  const said = openDataWordsOf().words;
  const dialled = service.channels.filter((channel) => 'dial' in channel);
  const linked = service.channels.filter(({ value }) => value.startsWith('https://'));
  const emails = service.channels.filter(({ type }) => type === 'email');
  const posts = service.channels.filter(({ type }) => type === 'post');
  const places = [
    ...(dialled.length === 0
      ? []
      : [place(service, 'numbers', { name: said.by_number, ways: dialled })]),
    ...linked.map((way) =>
      place(service, wayInId(way), { name: way.label, url: way.value, ways: [way] }),
    ),
    ...emails.map((way) => place(service, wayInId(way), { name: way.label, ways: [] })),
    ...posts.map((way) => ({
      ...place(service, wayInId(way), { name: `${way.label}: ${way.value}`, ways: [] }),
      location_type: 'postal',
    })),
  ];
  if (places.length > 0) return places;
  const url = service.website?.url;
  const name = url === undefined ? said.nowhere : said.at_website;
  return [place(service, 'website', { name, url, ways: [] })];
}

function place(
  service: Service,
  key: string,
  about: { name: string; url?: string | undefined; ways: readonly Channel[] },
) {
  const id = stableId('location', service.id, key);
  const help = about.ways.filter(({ type }) => accessible.includes(type));
  return {
    id,
    location_type: 'virtual',
    name: about.name,
    url: about.url,
    accessibility:
      help.length === 0
        ? undefined
        : help.map((way) => ({
            id: stableId('accessibility', service.id, wayInId(way)),
            location_id: id,
            description: way.label,
            details: way.note ?? way.value,
            url: way.value.startsWith('https://') ? way.value : undefined,
          })),
  };
}

/** The link between a service and each place where it is met. */
export function serviceAtLocationsOf(service: Service) {
  return locationsOf(service).map((location) => ({
    id: stableId('service_at_location', service.id, location.id),
    service_id: stableId('service', service.id),
    location_id: location.id,
    location,
  }));
}
