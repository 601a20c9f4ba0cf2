import { lastSeenDay } from '#directory/ageing.ts';
import type { Organisation } from '#directory/schema/organisation.ts';
import { beforeYouContact, type Service } from '#directory/schema/service.ts';
import { isFreeForAll } from '#language/cost-words.ts';
import { words } from '#language/words.ts';
import { assuredDay } from '../assured-day.ts';
import { eligibilityWords } from '../eligibility-words.ts';
import { openDataWordsOf } from '../open-data-words.ts';
import { factsOf } from '../provenance.ts';
import { stableId } from '../stable-id.ts';
import { serviceAtLocationsOf } from './locations.ts';
import { organisationInFull, organisationInList } from './organisation.ts';
import { serviceAreasOf } from './service-areas.ts';
import { attributesOf, type TaxonomyTerm } from './taxonomies.ts';
import { costOptionsOf, phonesOf, schedulesOf } from './ways-in.ts';

/** What a service's record rests on besides the service itself. */
export interface Around {
  /** The site's public address without a slash at its end. */
  readonly site: string;
  readonly organisation: Organisation;
  readonly terms: ReadonlyMap<string, TaxonomyTerm>;
}

/**
 * A service as the standard's list has it: what it has once. What we don't know is left out. Names that
 * begin with `x_` are ours: the page on this site, and the last day on which a source was read or checked.
 */
export function serviceInList(service: Service, { site, organisation }: Around) {
  const { id, name, summary, to_adult: toAdult, about, channels, ages, languages } = service;
  const happens = service.before_you_contact.what_happens;
  const ways = channels.filter(({ type }) => type !== 'website');
  const isFree = ways.length > 0 && ways.every(isFreeForAll);
  const own = ages?.says === 'service' ? ages : undefined;
  return {
    id: stableId('service', id),
    organization_id: stableId('organization', organisation.id),
    name,
    description: [toAdult, ...about].join(' '),
    url: service.website?.url,
    email: channels.find(({ type }) => type === 'email')?.value,
    status: 'active',
    application_process: happens === 'unknown' ? undefined : happens.words,
    eligibility_description: eligibilityWords(service),
    minimum_age: own?.min === undefined ? undefined : Number(own.min),
    maximum_age: own?.max === undefined ? undefined : Number(own.max),
    fees_description: isFree ? words('en')('service.cost.free') : undefined,
    interpretation_services: languages.includes('interpreter')
      ? openDataWordsOf().words.interpreter
      : undefined,
    assured_date: assuredDay(service),
    organization: organisationInList(organisation),
    x_summary: summary,
    x_page: `${site}/services/${id}/`,
    x_last_seen: lastSeenDay(service),
  };
}

/** A service with everything that is known of it, where each fact was read included. */
export function serviceInFull(service: Service, around: Around) {
  const phones = phonesOf(service);
  return {
    ...serviceInList(service, around),
    organization: organisationInFull(around.organisation),
    phones: someOf(phones),
    schedules: someOf(schedulesOf(service)),
    service_areas: serviceAreasOf(service),
    service_at_locations: serviceAtLocationsOf(service),
    languages: languagesOf(service),
    cost_options: someOf(costOptionsOf(service)),
    contacts: contactsOf(service, phones),
    attributes: attributesOf(service, around.terms),
    x_before_you_contact: someOf(promisesOf(service)),
    x_facts: factsOf(service),
  };
}

/** The standard has no word for an empty list: it is left out. */
function someOf<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

function languagesOf({ id, languages }: Service) {
  const say = words('en');
  return languages
    .filter((code) => code !== 'interpreter')
    .map((code) => ({
      id: stableId('language', id, code),
      service_id: stableId('service', id),
      name: say(`before.languages.${code}`),
      code,
    }));
}

/** Who is met: the service, never a person by name. */
function contactsOf({ id, name, channels }: Service, phones: ReturnType<typeof phonesOf>) {
  const email = channels.find(({ type }) => type === 'email')?.value;
  if (phones.length === 0 && email === undefined) return undefined;
  return [
    {
      id: stableId('contact', id),
      service_id: stableId('service', id),
      name,
      email,
      phones: someOf(phones),
    },
  ];
}

/** What a source says of how contact goes: never more than the source promises. */
function promisesOf({ before_you_contact: box }: Service) {
  const say = words('en');
  return (Object.keys(beforeYouContact.shape) as (keyof typeof box)[]).flatMap((key) => {
    const answer = box[key];
    if (answer === 'unknown') return [];
    return [{ question: say(`before.${key}`), answer: answer.words, read: answer.read }];
  });
}
