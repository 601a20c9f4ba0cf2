import { describe, expect, test } from 'vitest';
import { orukFeed } from '#data-export/oruk/feed.ts';
import { published } from '#directory/published.ts';
import { examiners, kinds, type Kind } from './oruk-rules.ts';
import { exampleFaults } from './read-examples.ts';

const feed = orukFeed(published(), 'https://mychoice.example');
const answers = new Map([...feed].map(([address, text]) => [address, JSON.parse(text) as unknown]));
const examine = examiners();
const kindOf = (address: string) => address.split('/')[0] as Kind;

interface Page {
  readonly total_items: number;
  readonly contents: readonly { readonly id: string }[];
}
const page = (kind: Kind) => answers.get(kind) as Page;

describe('every answer of the feed', () => {
  test('passes the schemas of Open Referral UK and of HSDS, formats too', () => {
    const faults = [...answers].flatMap(([address, answer]) => {
      const found =
        address === ''
          ? examine.root(answer)
          : address.includes('/')
            ? examine[kindOf(address)].record(answer)
            : examine[kindOf(address)].list(answer);
      return found.map((fault) => `${address} ${fault}`);
    });
    expect(faults).toEqual([]);
    expect(answers.size).toBeGreaterThan(500);
  });

  test('leaves out what we don’t know: nothing is null, empty, or an empty list', () => {
    const faults = [...answers].flatMap(([address, answer]) =>
      emptyValues(answer).map((path) => `${address}${path}`),
    );
    expect(faults).toEqual([]);
  });

  test('names only https addresses, and of ours only pages under the public address', () => {
    const addresses = [...feed.values()].flatMap((text) => text.match(/"https?:[^"]*"/g) ?? []);
    // The Office for National Statistics names areas by http addresses, and some sources were read so.
    const plain = addresses.filter(
      (each) => each.startsWith('"http:') && !each.includes('statistics.data.gov.uk'),
    );
    const read = published().services.flatMap((one) => JSON.stringify(one).match(/"http:[^"]*"/g));
    expect(plain.filter((each) => !read.includes(each))).toEqual([]);
    expect(addresses.filter((each) => each.includes('undefined'))).toEqual([]);
  });
});

describe('the lists', () => {
  test.each(kinds)('of %s count what they hold, and each record has its own answer', (kind) => {
    const { contents, total_items: total } = page(kind);
    const ids = contents.map(({ id }) => id);
    const below = [...answers.keys()].filter((address) => address.startsWith(`${kind}/`));
    expect(total).toBe(contents.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(below.sort()).toEqual(ids.map((id) => `${kind}/${id}`).sort());
    for (const id of ids) {
      expect((answers.get(`${kind}/${id}`) as { id: string }).id).toBe(id);
    }
  });

  test('leave nothing out, whatever it costs and whoever runs it', () => {
    const { services, organisations, topics } = published();
    const active = page('services').contents.filter(
      (one) => (one as unknown as { status: string }).status === 'active',
    );
    expect(active.length).toBe(services.length);
    expect(page('organizations').total_items).toBe(organisations.length);
    expect(page('taxonomy_terms').total_items).toBeGreaterThan(topics.length);
  });

  test('give every record of a kind an id of its own, whatever it stands in', () => {
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const { id } of page('services').contents) {
      for (const [kind, list] of Object.entries(answers.get(`services/${id}`) as object)) {
        if (!Array.isArray(list) || kind.startsWith('x_')) continue;
        for (const record of list as { id: string }[]) {
          const before = seen.get(`${kind} ${record.id}`);
          if (before !== undefined) faults.push(`${kind} ${record.id} of ${id} and ${before}`);
          seen.set(`${kind} ${record.id}`, id);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(1000);
  });
});

describe('what the standard’s own examples say', () => {
  test.each([
    [
      'api_details',
      ["UK: / must have required property 'profile'", 'UK: /openapi_url must match format "uri"'],
    ],
    ['service_full', ['UK: /url must match format "uri"', 'UK: /email must match format "email"']],
    [
      'service_list',
      [
        "UK: /contents/0 must have required property 'name'",
        'UK: /contents/0/url must match format "uri"',
        'UK: /contents/0/email must match format "email"',
      ],
    ],
    [
      'service_at_location_full',
      ["UK: / must have required property 'name'", "UK: / must have required property 'status'"],
    ],
    [
      'taxonomy_term',
      ["UK: / must have required property 'description'", 'UK: /term_uri must match format "uri"'],
    ],
  ])('%s must fail, and does', (name, faults) => {
    expect(exampleFaults(examine, 'must-fail', name)).toEqual(expect.arrayContaining(faults));
  });

  test.each(['service_full', 'service_list', 'taxonomy', 'taxonomy_term', 'taxonomy_term_list'])(
    '%s passes, and does',
    (name) => {
      expect(exampleFaults(examine, 'passes', name)).toEqual([]);
    },
  );

  test.each([
    ['a name of ours in place of an id', (one: Service) => ({ ...one, id: 'childline' })],
    ['no status', (one: Service) => ({ ...one, status: undefined })],
    ['a status that is not one', (one: Service) => ({ ...one, status: 'open' })],
    ['an age in words', (one: Service) => ({ ...one, minimum_age: '11' })],
    ['an e-mail that is null', (one: Service) => ({ ...one, email: null })],
    ['an address without https', (one: Service) => ({ ...one, url: 'example/counselling' })],
    [
      'an organisation without words',
      (one: Service) => ({ ...one, organization: { ...one.organization, description: undefined } }),
    ],
    ['a number without digits', (one: Service) => ({ ...one, phones: [{ id: one.id }] })],
    [
      'a place of no kind',
      (one: Service) => ({
        ...one,
        service_at_locations: [{ id: one.id, location: { id: one.id } }],
      }),
    ],
  ])('a service of ours with %s would fail', (_, spoil) => {
    const id = page('services').contents[0]?.id ?? '';
    const ours = answers.get(`services/${id}`) as Service;
    expect(examine.services.record(ours)).toEqual([]);
    const spoilt: unknown = JSON.parse(JSON.stringify(spoil(ours)));
    expect(examine.services.record(spoilt)).not.toEqual([]);
  });
});

interface Service {
  readonly id: string;
  readonly organization: object;
}

/** The paths of all that says nothing. */
function emptyValues(value: unknown, path = ''): string[] {
  if (value === null || value === '') return [`${path} is ${JSON.stringify(value)}`];
  if (typeof value !== 'object') return [];
  // A page of nothing would be an empty list; ours never is.
  if (Array.isArray(value) && value.length === 0) return [`${path} is []`];
  return Object.entries(value).flatMap(([key, entry]) => emptyValues(entry, `${path}/${key}`));
}
