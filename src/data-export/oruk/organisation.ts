import type { Organisation } from '#directory/schema/organisation.ts';
import { openDataWordsOf } from '../open-data-words.ts';
import { stableId } from '../stable-id.ts';

/** An organisation without what it has several of. */
export function organisationInList({ id, name, about, website }: Organisation) {
  return { id: stableId('organization', id), name, description: about, website };
}

/** An organisation with its number in a register of charities. */
export function organisationInFull(organisation: Organisation) {
  const { id, charity_number: number } = organisation;
  return {
    ...organisationInList(organisation),
    organization_identifiers:
      number === undefined
        ? undefined
        : [
            {
              id: stableId('organization_identifier', id, number),
              organization_id: stableId('organization', id),
              ...registerOf(number),
              identifier: number,
            },
          ],
  };
}

/** The three registers of charities tell each other's numbers apart by their letters. */
function registerOf(number: string) {
  const { words } = openDataWordsOf();
  if (number.startsWith('SC')) {
    return { identifier_scheme: 'GB-SC', identifier_type: words.charity_number_scotland };
  }
  if (number.startsWith('NIC')) {
    return { identifier_scheme: 'GB-NIC', identifier_type: words.charity_number_northern_ireland };
  }
  return { identifier_scheme: 'GB-CHC', identifier_type: words.charity_number_england_wales };
}
