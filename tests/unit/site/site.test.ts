import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
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
import { loadFacts } from '#facts/load-facts.ts';
import { pageFaults } from '#site/check-page.ts';
import { contactFaults } from '#site/contact-faults.ts';
import { loadHelpNow } from '#site/help-now.ts';
import { loadPageHints, titledHints, withPlaces } from '#site/page-hints.ts';
import { pageFrontmatter } from '#site/page-frontmatter.ts';
import { pagePeople } from '#site/page-people.ts';
import { pageRoutes } from '#site/page-routes.ts';
import { loadSiteFacts } from '#site/site-facts.ts';
import { fillMessage } from '#site/text-message.ts';
import { typedFactFaults } from '#site/typed-facts.ts';

const directory = published();
/** On a day far ahead, so that no day in content/ lies in the future. */
const facts = loadFacts('content', '2099-12-31');
const change = (id: string, how: (service: Service) => Service) => ({
  ...directory,
  services: directory.services.map((one) => (one.id === id ? how(one) : one)),
});

test('every page has its Welsh address; one without Welsh shows the English words', () => {
  const routes = pageRoutes(['about', 'about/credits'], ['about']);
  expect(routes.map(({ path, name, translated }) => [path, name, translated])).toEqual([
    ['about', 'about', true],
    ['cy/about', 'about', true],
    ['about/credits', 'about/credits', true],
    ['cy/about/credits', 'about/credits', false],
  ]);
});

test('a Welsh page without an English one stops the build', () => {
  expect(() => pageRoutes([], ['alone'])).toThrow(
    'content/pages/cy/alone.mdx has no English page beside it. Write content/pages/en/alone.mdx or give it the same name.',
  );
});

test('a button for a service that is not there stops the build with file and line', () => {
  const check = (line: string) => contactFaults('a.mdx', `one\n${line}`, directory);
  expect(check('<Contact of="childlin" by="phone" />')).toEqual([
    'a.mdx:2 Contact: no service "childlin"; write the name of a file in content/services/ without .yaml',
  ]);
  expect(check('<Contact of="childline" by="text" />')).toEqual([
    'a.mdx:2 Contact: "childline" has no "text"; write one of phone, webchat, bsl',
  ]);
  expect(check('<Contact of="childline" />')).toEqual([
    'a.mdx:2 Contact: write of="…" and by="…" on one line, for example <Contact of="childline" by="phone" />',
  ]);
  expect(check('<Number of="shout" />')).toEqual([
    'a.mdx:2 Number: "shout" has no "phone"; write one of text',
  ]);
  // A button that nothing happens at.
  expect(check('<Contact of="samaritans" by="post" />')).toEqual([
    'a.mdx:2 Contact: "samaritans" by "post" is nothing to press; write one of phone, email',
  ]);
  expect(check('<Hours of="samaritans" by="post" />')).toEqual([]);
  expect(check('<Service by="phone" />')).toEqual([
    'a.mdx:2 Service: write of="…" on one line, for example <Service of="childline" />',
  ]);
  expect(check('<Contact of="childline" by="phone" /> <Number of="childline" />')).toEqual([]);
});

test.each([
  ['Call 999 now.', '999'],
  ['Ring 0800 1111.', '0800 1111'],
  ['Text 116000.', '116000'],
  ['Open until 11pm.', '11pm'],
  ['Call 0800-1111 now.', '0800-1111'],
  ['Call (0800) 1111 now.', '(0800) 1111'],
  ['Call 0808.800.5000 now.', '0808.800.5000'],
  ['Call +44 808 800 5000 now.', '+44 808 800 5000'],
  ['Text 61016 now.', '61016'],
  ['Call 105 now.', '105'],
  ['Call **0800** 1111 now.', '0800 1111'],
  ['Call 0800/1111 now.', '0800/1111'],
  ['Open until 10 p.m.', '10 p.m.'],
  ['Open 18:00 to 22:00.', '18:00'],
  ['Open 9 to 5.', 'Open 9 to 5'],
  ['It is there 24 hours a day.', '24 hours a day'],
  ['It costs 10p.', '10p'],
  ['See https://example.org/a today.', 'https://example.org/a'],
  ['Write to help@example.org.', 'help@example.org'],
])('a fact typed into a page is found: %s', (line, found) => {
  const [fault, ...more] = typedFactFaults('a.mdx', `---\nlead: Call 999\n---\n${line}`);
  expect(fault).toContain(`a.mdx:4 words: "${found}" is a`);
  expect(more).toEqual([]);
});

test.each([
  'Call <Number of="emergency-999" />.',
  'You do not have to wait 24 hours.',
  'At 16 or 17, in 2014, within 72 hours.',
  'A day that ends at midnight ends at `23:59`.',
  '<Contact of="police-101" by="phone" />',
])('what no directory holds may be typed: %s', (line) => {
  expect(typedFactFaults('a.mdx', line)).toEqual([]);
});

const head = pageFrontmatter.parse({
  heading: 'A page',
  tab: 'A page',
  audience: 'families',
  nations: ['england', 'wales'],
  compared: '2026-11-26',
  next_check: '2027-05-26',
  people: { topics: ['running-away'] },
});

test('a page ends with people whom its topics name, those for each nation, 999 last', () => {
  const ids = pagePeople(directory, head).map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(3);
  expect(ids.at(-1)).toBe('emergency-999');
  const young = { ...head, audience: 'young-people' as const };
  expect(pagePeople(directory, young).map(({ id }) => id)).toContain('meic');
});

test('a page that claims what no file says, or leads to nobody, is refused with each line', () => {
  const source = '---\nfacts: [nothing]\nguidance: [none]\npeople:\n  topics: [no-topic]\n---\n';
  const wrong = {
    ...head,
    facts: ['nothing', 'report-duty-england-sanction'],
    guidance: ['none'],
    people: { topics: ['no-topic'], services: [] },
    next_check: '2026-11-26',
  };
  const known = { directory, facts };
  expect(pageFaults({ file: 'a.mdx', source }, wrong, known)).toEqual([
    'a.mdx:2 facts: no fact "nothing"; write the name of a file in content/facts/',
    'a.mdx:2 facts: "report-duty-england-sanction" is held back: It was read in the Bill, not in the Act. Take it out, with its sentence',
    'a.mdx:3 guidance: no document "none"; write the name of a file in content/guidance/',
    'a.mdx:5 people: no chain "no-topic" in content/chains/',
    'a.mdx:4 people: leads to 0; name topics or services that lead to two',
    'a.mdx:1 next_check: must be after compared, 2026-11-26',
  ]);
});

test('a fact that holds nowhere where the page holds is refused', () => {
  const known = { directory, facts };
  const wales = { ...head, nations: ['wales' as const], facts: ['unsafe-home-social-work'] };
  const page = { file: 'a.mdx', source: '---\nfacts: [unsafe-home-social-work]\n---\n' };
  expect(pageFaults(page, wales, known)).toContain(
    'a.mdx:2 facts: "unsafe-home-social-work" holds for scotland, the page for wales; take it out',
  );
  expect(pageFaults(page, { ...wales, nations: ['scotland'] }, known).join()).not.toContain(
    'holds',
  );
});

test('a young person’s page comes with a message that fits into two texts', () => {
  const known = { directory, facts: { facts: [], guidance: [] } };
  const young = { ...head, audience: 'young-people' as const };
  expect(pageFaults({ file: 'a.mdx', source: '' }, young, known)[0]).toContain(
    'a.mdx:1 text_message: is missing',
  );
  expect(fillMessage('Ring {childline phone}.', directory)).toBe('Ring 0800 1111.');
  expect(() => fillMessage('{childline fax}', directory)).toThrow('names no published way in');
  // Two parts of 153; with a letter outside the alphabet of texts, five of 67. A mark of print is no such letter.
  const curly = 'Don’t – “ring” ';
  expect(fillMessage(curly, directory)).toBe(`Don't - "ring" `);
  expect(fillMessage(curly.padEnd(306, 'a'), directory)).toHaveLength(306);
  expect(() => fillMessage(curly.padEnd(307, 'a'), directory)).toThrow(
    'has 307 characters; a phone sends 153 in a part, and at most 2 parts (306 characters)',
  );
  expect(fillMessage('ffôn'.padEnd(335, 'a'), directory)).toHaveLength(335);
  expect(() => fillMessage('ffôn'.padEnd(336, 'a'), directory)).toThrow('at most 5 parts (335');
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
    expect(new Set(names).size, service.id).toBe(names.length);
  }
  const readAgain = change('childline', (one) => ({
    ...one,
    channels: one.channels.map((channel, at) =>
      at === 0 ? { ...channel, read: '2099-01-01' } : channel,
    ),
  }));
  const childline = readAgain.services.find(({ id }) => id === 'childline');
  const [first] = childline?.channels ?? [];
  if (childline === undefined || first === undefined) throw new Error('There is no Childline.');
  const { lines } = sourceLines(childline);
  expect(lines.find(({ source }) => source === first.source)?.read).toBe('2099-01-01');
  expect(lines.filter(({ read }) => read === '2099-01-01')).toHaveLength(1);
});

test('help-now names only ways in that are published', () => {
  const named = loadHelpNow().flatMap(({ services = [] }) => services);
  expect(named).not.toEqual([]);
  const published = named.filter(({ of, by }) =>
    directory.services.some(
      ({ id, channels }) => id === of && channels.some(({ type }) => type === by),
    ),
  );
  expect(published).toEqual(named);
});

test('every question that the search knows a page for leads to one', () => {
  const answers = parse(readFileSync('content/search/answers.yaml', 'utf8')) as {
    answers: { page: string }[];
  };
  const led = new Set(loadPageHints().flatMap(({ pages }) => pages));
  expect(answers.answers.map(({ page }) => page).filter((page) => !led.has(page))).toEqual([]);
});

describe('a hint', () => {
  const headings = {
    en: new Map([['young-people/tonight', 'I’m out there now']]),
    cy: new Map([['young-people/tonight', 'Dw i allan nawr']]),
  };
  const hint = { pages: [], topics: ['running-away'], address: '/young-people/tonight/' };
  test('without a title has the heading of its page', () => {
    expect(titledHints([hint], headings, ['running-away'])[0]?.title).toEqual({
      en: 'I’m out there now',
      cy: 'Dw i allan nawr',
    });
  });
  test('for a topic that is not there stops the build', () => {
    expect(() => titledHints([hint], headings, ['bullying'])).toThrow(
      'content/page-hints.yaml: /young-people/tonight/ is for the topic "running-away", which content/topics/ has not. Write the name of a file there.',
    );
  });
  test('to a page that is not there stops the build', () => {
    const wrong = { ...hint, address: '/young-people/tonigth/' };
    expect(() => titledHints([wrong], headings, ['running-away'])).toThrow(
      'content/page-hints.yaml: /young-people/tonigth/ has no title, and content/pages/ has no young-people/tonigth.mdx in both languages to take it from. Write its title.',
    );
  });

  const near = { ...hint, title: { en: 'Help near me', cy: 'Help yn agos ata i' } };
  test('for places has their names among its words, but for those that it excepts', () => {
    const hints = [near, { ...near, words: ['council'], places_but: ['bath'] }];
    const told = withPlaces(hints, ['bath', 'bath and north east somerset', 'leeds']);
    expect(told.map(({ words }) => words)).toEqual([
      undefined,
      ['council', 'bath and north east somerset', 'leeds'],
    ]);
  });
  test('that excepts what is no place stops the build', () => {
    expect(() => withPlaces([{ ...near, places_but: ['bathh'] }], ['bath'])).toThrow(
      'content/page-hints.yaml: /young-people/tonight/ excepts "bathh", which is the name of no council or larger town in content/areas/. Leave it out.',
    );
  });
});

test('leaving leads to the neutral page that was decided', () => {
  expect(loadSiteFacts().neutral_page).toBe('https://www.bbc.co.uk/weather');
});

test('the drawing is the same for the same seed', () => {
  expect(nightTown(11)).toEqual(nightTown(11));
  expect(nightTown(11)).not.toEqual(nightTown(12));
});
