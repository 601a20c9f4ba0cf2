import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { contactLink } from '#directory/contact-link.ts';
import { costLines } from '#directory/cost-lines.ts';
import { servicesByNeed } from '#directory/by-need.ts';
import { published } from '#directory/published.ts';
import type { Channel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { servicesOfTopic } from '#directory/services-of-topic.ts';
import { sourceLines } from '#directory/source-lines.ts';
import { threeNumbers } from '#directory/three-numbers.ts';
import { nightTown } from '#drawings/night-town.ts';
import { checkContacts } from '#site/check-contacts.ts';
import { loadHelpNow } from '#site/help-now.ts';
import { loadPageHints } from '#site/page-hints.ts';
import { pageRoutes } from '#site/page-routes.ts';
import { loadSiteFacts } from '#site/site-facts.ts';

const directory = published();
const change = (id: string, how: (service: Service) => Service) => ({
  ...directory,
  services: directory.services.map((one) => (one.id === id ? how(one) : one)),
});

test('every page has its Welsh address; one without Welsh shows the English words', () => {
  const routes = pageRoutes(['en/about', 'en/about/credits', 'cy/about']);
  expect(routes.map(({ path, entry, translated }) => [path, entry, translated])).toEqual([
    ['about', 'en/about', true],
    ['cy/about', 'cy/about', true],
    ['about/credits', 'en/about/credits', true],
    ['cy/about/credits', 'en/about/credits', false],
  ]);
});

test('a Welsh page without an English one stops the build', () => {
  expect(() => pageRoutes(['cy/alone'])).toThrow(
    'content/pages/cy/alone.mdx has no English page beside it. Write content/pages/en/alone.mdx or give it the same name.',
  );
});

test('a button for a service that is not there stops the build with file and line', () => {
  const check = (line: string) => () => checkContacts('a.mdx', `one\n${line}`, directory);
  expect(check('<Contact of="childlin" by="phone" />')).toThrow(
    'a.mdx:2 Contact: no service "childlin"; write the name of a file in content/services/ without .yaml',
  );
  expect(check('<Contact of="childline" by="text" />')).toThrow(
    'a.mdx:2 Contact: "childline" has no "text"; write one of phone, webchat, bsl',
  );
  expect(check('<Contact of="childline" />')).toThrow(
    'a.mdx:2 Contact: write of="…" and by="…" on one line, for example <Contact of="childline" by="phone" />',
  );
  expect(check('<Contact of="childline" by="phone" />')).not.toThrow();
});

test('the three numbers come from the data', () => {
  const { emergency, away, anyTime } = threeNumbers(directory);
  expect([emergency.value, away.value, anyTime.value]).toEqual(['999', '116 000', '0800 1111']);
});

test('the strip says that texts are free only while the data does', () => {
  const paid = change('missing-people-safecall', (service) => ({
    ...service,
    channels: service.channels.map((channel) =>
      channel.type === 'text' ? { ...channel, cost: 'standard' as const } : channel,
    ),
  }));
  expect(() => threeNumbers(paid)).toThrow('the strip on each page says "call or text free"');
});

test('a line that the strip calls open at any time must be', () => {
  const closed = change('childline', (service) => ({
    ...service,
    channels: service.channels.map((channel) => ({ ...channel, hours: 'unknown' as const })),
  }));
  expect(() => threeNumbers(closed)).toThrow('is not open at every hour');
  const gone = {
    ...directory,
    services: directory.services.filter(({ id }) => id !== 'childline'),
  };
  expect(() => threeNumbers(gone)).toThrow('content/services/childline.yaml has no free telephone');
});

test.each([
  ['childline', 0, 'tel:08001111'],
  ['shout', 0, 'sms:85258'],
  ['relay-uk-18000', 0, 'tel:18000'],
  ['samaritans', 1, 'mailto:jo@samaritans.org'],
  ['samaritans', 2, undefined],
])('%s, way in %i, leads to %s', (id, place, link) => {
  const channel = directory.services.find((one) => one.id === id)?.channels[place];
  expect(channel && contactLink(channel)).toBe(link);
});

test('where a service’s numbers cost different things, each is told beside its number', () => {
  const [template] = directory.services.find(({ id }) => id === 'childline')?.channels ?? [];
  if (template === undefined) throw new Error('Childline has no way in.');
  const at = (cost: Channel['cost'], value: string) => ({ ...template, cost, value }) as Channel;
  const [free, also, paid] = [at('free', '1'), at('free', '2'), at('standard', '3')];
  expect(costLines({ channels: [free, also] })).toEqual([
    { means: 'calls', cost: 'free', bill: 'not-shown', values: [] },
  ]);
  expect(costLines({ channels: [free, paid] })).toEqual([
    { means: 'calls', cost: 'free', bill: 'not-shown', values: ['1'] },
    { means: 'calls', cost: 'standard', bill: 'not-shown', values: ['3'] },
  ]);
});

test('every service stands once in the list by need, and every topic has its place', () => {
  const groups = servicesByNeed(directory);
  const ids = groups.flatMap(({ services }) => services.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(directory.services.map(({ id }) => id).toSorted());
  expect(groups.flatMap(({ topic }) => topic?.id ?? []).length).toBe(directory.topics.length);
});

test('when a topic has a line for young people and one for adults, its page shows both', () => {
  for (const topic of directory.topics) {
    const { young, adults, professionals } = servicesOfTopic(directory, topic);
    const shown = [...young, ...adults, ...professionals].map(({ id }) => id);
    const all = directory.services.filter(({ topics }) => topics.includes(topic.id));
    expect(all.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
    expect(young.length).toBeGreaterThan(0);
  }
});

test('in danger, 999 stands first; elsewhere the line that the topic’s chain names first', () => {
  const first = (id: string) => {
    const topic = directory.topics.find((one) => one.id === id);
    return topic && servicesOfTopic(directory, topic).young[0]?.id;
  };
  expect(first('in-danger-now')).toBe('emergency-999');
  expect(first('running-away')).toBe('missing-people-safecall');
});

test('each source of a service is named once, with the last day on which it was read', () => {
  for (const service of directory.services) {
    const { lines } = sourceLines(service);
    const names = lines.map(({ source, record }) => source ?? record);
    expect(new Set(names).size).toBe(names.length);
    expect(lines.every(({ read }) => read === '2026-11-21')).toBe(true);
  }
});

test('help-now names only ways in that are published', () => {
  for (const { services = [] } of loadHelpNow()) {
    for (const { of, by } of services) {
      const service = directory.services.find(({ id }) => id === of);
      expect(service?.channels.some(({ type }) => type === by)).toBe(true);
    }
  }
});

test('every question that the search knows a page for leads to one', () => {
  const answers = parse(readFileSync('content/search/answers.yaml', 'utf8')) as {
    answers: { page: string }[];
  };
  const led = new Set(loadPageHints().flatMap(({ pages }) => pages));
  expect(answers.answers.map(({ page }) => page).filter((page) => !led.has(page))).toEqual([]);
});

test('leaving leads to the neutral page that was decided', () => {
  expect(loadSiteFacts().neutral_page).toBe('https://www.bbc.co.uk/weather');
});

test('the drawing is the same for the same seed', () => {
  expect(nightTown(11)).toEqual(nightTown(11));
  expect(nightTown(11)).not.toEqual(nightTown(12));
});
