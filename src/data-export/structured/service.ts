import { isAnswered } from '#directory/is-answered.ts';
import { nationIds, type Nation } from '#directory/schema/basics.ts';
import type { Channel } from '#directory/schema/channel.ts';
import type { Weekday } from '#directory/schema/hours.ts';
import type { Organisation } from '#directory/schema/organisation.ts';
import type { Service } from '#directory/schema/service.ts';
import type { Language } from '#language/paths.ts';
import { serviceWords, type ServiceWords } from '#language/service-words.ts';
import { openDataWordsOf } from '../open-data-words.ts';

const days: Record<Weekday, string> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

/**
 * A service in the words of schema.org: who runs it, whom it is for, where, and each way to reach a
 * person with its languages and hours. What we don't know is left out.
 */
export function serviceData(service: Service, organisation: Organisation, language: Language) {
  const { name, website, ages } = service;
  const said = serviceWords(service, language);
  const ways = channelsOf(service, said);
  const own = ages?.says === 'service' ? ages : undefined;
  return {
    '@type': 'Service',
    name,
    description: said.toAdult.words,
    serviceType: said.summary.words,
    url: website?.url,
    provider: {
      '@type': 'Organization',
      name: organisation.name,
      url: organisation.website,
      contactPoint: emailsOf(service, said),
    },
    areaServed: areasOf(service),
    audience: {
      '@type': 'PeopleAudience',
      audienceType: service.who.map((one) => openDataWordsOf().terms.audience[one].name).join(', '),
      suggestedMinAge: own?.min === undefined ? undefined : Number(own.min),
      suggestedMaxAge: own?.max === undefined ? undefined : Number(own.max),
    },
    availableChannel: ways.length === 0 ? undefined : ways,
  };
}

function areasOf({ nations, region }: Service) {
  return region === undefined ? nationsAsAreas(nations) : area(region);
}

function nationsAsAreas(nations: readonly Nation[]) {
  const { terms, words } = openDataWordsOf();
  return nations.length === nationIds.length
    ? { '@type': 'Country', name: words.united_kingdom }
    : nations.map((nation) => area(terms.nation[nation].name));
}

function area(name: string) {
  return { '@type': 'AdministrativeArea', name };
}

/**
 * The languages of a way in. A service says which it has, not by which way: where there are several, only
 * English is certain of each.
 */
function languagesOf({ type }: Channel, { languages, channels }: Service): readonly string[] {
  if (type === 'bsl') return ['bfi'];
  const isOnly = channels.filter((one) => isAnswered(one.type) && one.type !== 'bsl').length === 1;
  return languages.filter((code) => code === 'en' || (code === 'cy' && isOnly));
}

/** A number to call or text is a point of contact; a page to chat, write or sign on is an address. */
function channelsOf(service: Service, said: ServiceWords) {
  return service.channels.flatMap((channel): object[] => {
    const { type, value } = channel;
    const { label } = said.way(channel);
    const name = label.words;
    if (type === 'phone' || type === 'relay') {
      return [{ '@type': 'ServiceChannel', servicePhone: contactPoint(channel, service, name) }];
    }
    if (type === 'text') {
      return [
        { '@type': 'ServiceChannel', serviceSmsNumber: contactPoint(channel, service, name) },
      ];
    }
    if (type === 'website' || !value.startsWith('https://')) return [];
    return [
      {
        '@type': 'ServiceChannel',
        name,
        serviceUrl: value,
        availableLanguage: languagesOf(channel, service),
      },
    ];
  });
}

function contactPoint(channel: Channel, service: Service, name: string) {
  const options = [
    ...(channel.cost === 'free' ? ['TollFree'] : []),
    ...(channel.type === 'relay' ? ['HearingImpairedSupported'] : []),
  ];
  return {
    '@type': 'ContactPoint',
    contactType: 'helpline',
    name,
    telephone: channel.value,
    contactOption: options.length === 0 ? undefined : options,
    // Where a number has no nations of its own, the service says where it is.
    areaServed: channel.nations === undefined ? undefined : nationsAsAreas(channel.nations),
    availableLanguage: languagesOf(channel, service),
    hoursAvailable: hoursOf(channel),
  };
}

/** An address to write to belongs to whoever runs the service: no way in of the vocabulary has one. */
function emailsOf({ channels }: Service, said: ServiceWords) {
  const emails = channels.filter(({ type }) => type === 'email');
  return emails.length === 0
    ? undefined
    : emails.map((way) => ({
        '@type': 'ContactPoint',
        name: said.way(way).label.words,
        email: way.value,
      }));
}

/** Midnight at the end of the day is 23:59, as readers of this vocabulary expect it. */
function hoursOf({ type, hours }: Channel) {
  if (hours === 'unknown' || hours.periods === 'unknown' || !isAnswered(type)) return undefined;
  return hours.periods.map((period) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: period.days.map((day) => days[day]),
    opens: period.opens,
    closes: period.closes === '24:00' ? '23:59' : period.closes,
  }));
}
