/** What somebody chose for a session. It stands in the address behind `#`, which no server sees. */
export interface SessionChoice {
  readonly age: string;
  /** The stops at which the film waits, in its order. */
  readonly stops: readonly string[];
  readonly captions: string;
  /** The version and size of the film; empty for the one that suits the age. */
  readonly film: string;
  /** A nation or an area; empty for the whole UK. */
  readonly area: string;
  /** Services of the last card, in the order in which they were chosen. */
  readonly services: readonly string[];
}

/** What can be chosen on this page; the first age and captions stand for what the address leaves out. */
export interface SessionOffer {
  readonly ages: readonly string[];
  readonly stops: readonly string[];
  readonly captions: readonly string[];
  readonly films: readonly string[];
  readonly services: readonly string[];
  readonly mostServices: number;
}

/** Written for `stops=` where the film waits nowhere. */
const none = 'none';

/**
 * Reads the end of an address, `age=14-16&stops=p1,p3&area=wales`. Whatever the page does not offer is
 * left out; an area is kept as it is, since areas are many and are looked up when the card is shown.
 */
export function readChoice(fragment: string, offer: SessionOffer): SessionChoice {
  const given = new URLSearchParams(fragment);
  const one = (key: string, offered: readonly string[], otherwise = offered[0] ?? ''): string =>
    offered.find((each) => each === given.get(key)) ?? otherwise;
  const stops = given.get('stops')?.split(',');
  const services = given.get('services')?.split(',') ?? [];
  const area = given.get('area') ?? '';
  return {
    age: one('age', offer.ages),
    stops: stops === undefined ? offer.stops : offer.stops.filter((each) => stops.includes(each)),
    captions: one('captions', offer.captions),
    film: one('film', offer.films, ''),
    area: /^[a-z0-9-]{1,60}$/.test(area) ? area : '',
    services: [...new Set(services)]
      .filter((each) => offer.services.includes(each))
      .slice(0, offer.mostServices),
  };
}

/** The end of an address that says the choice; only what differs from what is chosen at first. */
export function writeChoice(choice: SessionChoice, offer: SessionOffer): string {
  const stops = choice.stops.length === 0 ? none : choice.stops.join(',');
  return [
    ['age', choice.age === offer.ages[0] ? '' : choice.age],
    ['stops', choice.stops.length === offer.stops.length ? '' : stops],
    ['captions', choice.captions === offer.captions[0] ? '' : choice.captions],
    ['film', choice.film],
    ['area', choice.area],
    ['services', choice.services.join(',')],
  ]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}
