import { describe, expect, test } from 'vitest';
import { orukFeed } from '#data-export/oruk/feed.ts';
import { published } from '#directory/published.ts';
import { feedFaults } from './feed-rules.ts';
import type { Ask } from './feed-tellings.ts';
import { examiners } from './oruk-rules.ts';
import { askExample, example, exampleFaults, exampleNames, listOf } from './read-examples.ts';

const feed = orukFeed(published(), 'https://mychoice.example');
const ours: Ask = (address) => {
  const text = feed.get(address);
  return Promise.resolve(text === undefined ? undefined : JSON.parse(text));
};

describe('what holds between the answers of a feed', () => {
  test('is kept by ours: pages add up, one id is one thing, told in one way, and nothing is named that is not there', async () => {
    expect(await feedFaults(ours)).toEqual([]);
  });

  test('is kept by the standard’s feed that passes', async () => {
    expect(await feedFaults(askExample('passes'))).toEqual([]);
  });

  const service = 'ac148810-d857-441c-9679-408f346de14b';
  const place = 'e94c9f38-1e8f-4564-91d4-d53501ab1765';
  const term = '3f7b145d-84af-42d7-8fae-eaca714b02b2';
  const parent = '0bc248fa-dc27-4650-9ba4-8f1a24ef16a2';
  test.each([
    ['service_at_location_list', 'service_at_locations?page=2: is page 1 of 10'],
    [
      'service_at_location_full',
      `service_at_locations/${place}: 3a19ff88-4620-4d17-9830-ac1d859eb5d5 is a location and a service_at_location`,
    ],
    ['organization_list', 'organizations?page=2: is page 1 of 10'],
    [
      'organization_full',
      `organizations/d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610: service ${service} has email "email@example.com"; services/${service} has "email-example_com"`,
    ],
    [
      'taxonomy',
      `taxonomies/5c4d79d7-cc55-470e-9f1f-8cad074e4892: taxonomy_term ${term} is not in taxonomy_terms`,
    ],
    ['taxonomy_term_list', `taxonomy_terms: taxonomy_term ${parent} is its own parent`],
    ['service_list', 'services: total_items is 1, and its pages hold 4'],
    ['service_list', 'services: size is 1, and should be 4'],
    ['service_list', `services: lists ${service} twice`],
  ])('is broken by the standard’s %s that must fail', async (_, fault) => {
    expect(await feedFaults(askExample('must-fail'))).toContain(fault);
  });

  test('or by its schemas each answer that must fail is found wrong, but for one that is no other than the one that passes', async () => {
    const examine = examiners();
    const between = await feedFaults(askExample('must-fail'));
    const sound = exampleNames('must-fail').filter((name) => {
      if (exampleFaults(examine, 'must-fail', name).length > 0) return false;
      const isList = name.endsWith('_list');
      return !between.some((fault) => {
        const at = fault.split(':')[0] ?? '';
        return at.replace(/[/?].*$/, '') === listOf(name) && at.includes('/') !== isList;
      });
    });
    expect(sound).toEqual(['taxonomy_list']);
    expect(example('must-fail', 'taxonomy_list')).toEqual(example('passes', 'taxonomy_list'));
  });
});

type Answer = Readonly<Record<string, unknown>> & { readonly contents?: readonly Answer[] };
const [first, second] = ((await ours('services')) as { contents: { id: string }[] }).contents;
const ids = [first?.id ?? '', second?.id ?? ''] as const;

test.each<[string, string, (answer: Answer) => Answer | undefined, string]>([
  ['of another version', '', (one) => ({ ...one, version: '3.0' }), ': version is 3.0'],
  [
    'that counts one too many',
    'services',
    (one) => ({ ...one, total_items: Number(one['total_items']) + 1 }),
    'services: total_items is ',
  ],
  [
    'whose last page is not the last',
    'taxonomies',
    (one) => ({ ...one, last_page: false }),
    'taxonomies: last_page is false, and should be true',
  ],
  [
    'that says it is empty',
    'taxonomies',
    (one) => ({ ...one, empty: true }),
    'taxonomies: empty is true, and should be false',
  ],
  [
    'that has no second page',
    'taxonomies',
    (one) => ({ ...one, total_pages: 2, last_page: false }),
    'taxonomies?page=2: answers with nothing',
  ],
  [
    'that lists a service that it does not have',
    `services/${ids[0]}`,
    () => undefined,
    `services/${ids[0]}: answers with nothing`,
  ],
  [
    'that calls a service otherwise in its list',
    `services/${ids[0]}`,
    (one) => ({ ...one, name: 'Other' }),
    `services: service ${ids[0]} has name `,
  ],
  [
    'whose service does not say what its list says',
    `services/${ids[0]}`,
    (one) => ({ ...one, description: undefined }),
    `services: service ${ids[0]} has description `,
  ],
  [
    'whose list leaves a topic out',
    'taxonomy_terms',
    (one) => ({ ...one, contents: one.contents?.slice(1) ?? [] }),
    ' is not in taxonomy_terms',
  ],
  [
    'that names an organisation that is not there',
    `services/${ids[1]}`,
    (one) => ({ ...one, organization_id: ids[0] }),
    `services/${ids[1]}: service ${ids[1]} has organization_id ${ids[0]}, which is no organization`,
  ],
])('a feed %s is found out', async (_, spoilt, spoil, fault) => {
  const faults = await feedFaults(async (address) => {
    const answer = await ours(address);
    return address === spoilt ? spoil(answer as Answer) : answer;
  });
  expect(faults.filter((each) => each.includes(fault))).not.toEqual([]);
});
