import { nationIds, type Nation } from '#directory/schema/basics.ts';
import type { Service } from '#directory/schema/service.ts';
import { openDataWordsOf } from '../open-data-words.ts';
import { stableId } from '../stable-id.ts';

/** Where the Office for National Statistics names areas. */
const areas = 'http://statistics.data.gov.uk/id/statistical-geography/';
const unitedKingdom = 'K02000001';
const nationCodes: Record<Nation, string> = {
  england: 'E92000001',
  wales: 'W92000004',
  scotland: 'S92000003',
  'northern-ireland': 'N92000002',
};

/** Where a service works. A region is named without a code: it is a part, and no code of ours is that part. */
export function serviceAreasOf({ id, nations, region }: Service) {
  const area = (name: string, code?: string) => ({
    id: stableId('service_area', id, name),
    service_id: stableId('service', id),
    name,
    uri: code === undefined ? undefined : areas + code,
  });
  const { terms, words } = openDataWordsOf();
  if (region !== undefined) return [area(region)];
  if (nations.length === nationIds.length) return [area(words.united_kingdom, unitedKingdom)];
  return nations.map((nation) => area(terms.nation[nation].name, nationCodes[nation]));
}
