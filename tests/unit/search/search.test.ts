import { expect, test } from 'vitest';
import {
  audienceFilters,
  wayFilters,
  type SearchFilters,
  type SearchResult,
} from '#directory/search/answer.ts';
import { nationOrder } from '#directory/search/search-index.ts';
import { search } from '#directory/search/search.ts';
import { directory, index } from './real-index.ts';

const five = (query: string) =>
  search(index, query)
    .results.slice(0, 5)
    .map(({ id }) => id);
const isYoung = (id: string) =>
  directory.services
    .find((one) => one.id === id)
    ?.who.some((who) => who === 'child' || who === 'young_adult');

test('an empty box shows people first and then every service', () => {
  const { results, nonsense } = search(index, '  ');
  expect(results.slice(0, 3).map(({ id }) => id)).toEqual(['childline', 'shout', 'samaritans']);
  expect(results).toHaveLength(directory.services.length);
  expect(nonsense).toBe(false);
});

test('help is met with people and the crisis strip where it is a plea', () => {
  expect(five('help')).toContain('childline');
  const plea = search(index, 'help me pls');
  expect(plea.crisis).toBe(true);
  expect(plea.results.slice(0, 5).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['childline', 'emergency-999']),
  );
});

test.each(['asdfghj', 'qwertyuiop', 'zzzz', '???!', 'best pokemon cards'])(
  'nobody is left alone with "%s"',
  (query) => {
    const { results, topics } = search(index, query);
    expect(topics).toEqual([]);
    expect(results.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['childline', 'samaritans', 'shout', 'missing-people-safecall']),
    );
  },
);

test.each([
  'dad hit me and my little brother',
  'its freezing outside and i have no coat',
  'she has self harmed in the past hour',
  'my friend is not talking or moving',
  'they put petrol through the letterbox',
  'he sent me a goodbye text',
  'cant feel my fingers im so cold',
  // A harmless phrase has one word in common with the danger.
  'mum wont wake up and i have school',
  'he punched my nose its bleeding',
  'im on the train tracks its time',
  // Its words stand far apart.
  'he beat me up after fifa',
  'dad kicked me knocked my tooth out',
  // Once it hushed all of it.
  'my son is going to take his own life',
  'he put the knife to my skin',
  'hes not moving help me',
  'she is about to take her own life',
  'i dont want to live without mum',
  'mum tried to kill me',
  // A word of school or play at an end is no story.
  'friend took an overdose before her gcse',
  'he stabbed her after the film',
])('what calms a harmless sentence does not hush "%s"', (query) => {
  expect(search(index, query).crisis).toBe(true);
});

test.each([
  'my mum isnt talking to me',
  'my best friend isnt talking to me',
  'nobody at school talks to me',
  'my boyfriend wont talk to me',
  'my boyfriend doesnt love me',
  'same car outside mine every day',
])('who is ignored, or let down, is not told of danger: "%s"', (query) => {
  expect(search(index, query).crisis).toBe(false);
});

test.each([
  ...['cant talk', 'cant talk he will hear me', 'my boyfriend wont let me go'],
  ...['im on the bridge', 'on the bridge'],
  'my brother fell and he is not talking to me',
  'my friend took something and hes not talking to me',
  'took an e heart going mad cant breathe',
])(
  'who cannot speak, leave or breathe, or stands where one may fall, is told of danger: "%s"',
  (query) => {
    expect(search(index, query).crisis).toBe(true);
  },
);

test('a partner who forbids is controlling', () => {
  for (const query of ['my boyfriend wont let me see my friends', 'husband wont let me work']) {
    expect(search(index, query).topics).toContain('domestic-abuse');
  }
});

test('a no that was passed over is not taken for somebody who cannot go on', () => {
  expect(search(index, 'i said no and he carried on').topics).toEqual(['sexual-abuse']);
});

test('no English words of danger are taken for Welsh', () => {
  for (const query of ['they kneecapped him', 'stuck in the rain', 'lorry with no air']) {
    expect(
      search(index, query)
        .results.slice(0, 5)
        .map(({ id }) => id),
    ).not.toContain('meic');
  }
});

test('whoever was kicked out is led to help with a home, though a kick may mean more', () => {
  expect(five('my mum kicked me out')[0]).toBe('centrepoint-helpline');
});

test('keys hit at random are called nonsense, and a topic is not', () => {
  expect(search(index, 'asdfghj').nonsense).toBe(true);
  expect(search(index, 'bullying').nonsense).toBe(false);
});

test('nobody who may be in danger is told that they were not understood', () => {
  for (const query of ['im on the bridge', 'ive written my note', 'im freezing', 'theres a fire']) {
    expect(search(index, query), query).toMatchObject({ crisis: true, nonsense: false });
  }
});

test.each(['im being stabbed', 'being attacked', 'hes shot', 'heart attack', 'im being beaten'])(
  '%s, and nothing else, is danger',
  (query) => {
    expect(search(index, query).crisis).toBe(true);
  },
);

test.each(['kids at school hit me', 'older kids make me carry drugs', 'a kid at school hits me'])(
  '%s: whoever says it is not taken for a parent',
  (query) => {
    expect(search(index, query).voice).not.toBe(1);
    expect(five(query)).toContain('childline');
  },
);

test.each(['ex took the kids to spain', 'my kids hit me', 'my children are missing'])(
  '%s: a parent says it',
  (query) => {
    expect(search(index, query).voice).toBe(1);
  },
);

test.each([
  ['0800 11 11', 'childline'],
  ['08001111', 'childline'],
  ['０８００ １１１１', 'childline'],
  ['whats the 116 number', 'missing-people-safecall'],
  ['116123', 'samaritans'],
  ['text 85258', 'shout'],
  ['+44 117 372 0154', 'uk-missing-persons-unit'],
  ['+44 (0)117 372 0154', 'uk-missing-persons-unit'],
  ['0808.800.5000', 'nspcc-helpline'],
  ['i am 12 0808 800 5000', 'nspcc-helpline'],
  ['im 14. 0808 800 5000', 'nspcc-helpline'],
  ['0808 800 5000 (24 hours)', 'nspcc-helpline'],
  ['0044 117 372 0154', 'uk-missing-persons-unit'],
  ['0044 800 1111', 'childline'],
  ['0800–1111', 'childline'],
  ['0800\u20111111', 'childline'],
  ['85285', 'shout'],
])('the number in "%s" is found however it is spaced', (query, id) => {
  expect(five(query)[0]).toBe(id);
});

test.each(['i ran away', 'run away', 'im running away', 'runaway'])(
  'nobody who says what happened is told of an old name: "%s"',
  (query) => {
    expect(search(index, query).replaced).toBeUndefined();
    expect(search(index, 'runaway helpline').replaced?.was).toBe('Runaway Helpline');
  },
);

test('an old name leads to what replaced it, and claims no more than its sources', () => {
  expect(search(index, 'hopelineuk').replaced).toEqual({
    was: 'HOPELINEUK',
    id: 'papyrus-hopeline247',
    how: 'now',
    claim: 'sourced',
  });
  expect(search(index, 'safe at last number').replaced).toMatchObject({
    id: 'missing-people-safecall',
    claim: 'likely',
  });
  expect(search(index, '0808 800 4104').replaced).toMatchObject({ how: 'instead', claim: 'none' });
  expect(search(index, 'childline').replaced).toBeUndefined();
});

test('every old name and number that has somewhere to go is led there', () => {
  const lost = directory.retired
    .filter((one) => one.now ?? one.instead)
    .filter((one) => search(index, one.was).replaced?.id !== (one.now ?? one.instead))
    .map((one) => one.was);
  expect(lost).toEqual([]);
});

test('every service is first among the results of its own name', () => {
  const lost = directory.services
    .filter((one) => !five(one.name).slice(0, 3).includes(one.id))
    .map((one) => one.name);
  expect(lost).toEqual([]);
});

test('a name that holds another’s name is the one that is meant', () => {
  expect(five('NHS 111, mental health option')[0]).toBe('nhs-111-mental-health');
});

test('an everyday word is a name only when it stands alone', () => {
  expect(five('calm')[0]).toBe('calm');
  expect(five('calm down a panic attack')[0]).not.toBe('calm');
});

test('an adult line has a young person’s line for the same need before it or right behind it', () => {
  const topicsOf = (result: SearchResult) =>
    result.why.flatMap((one) => (one.kind === 'topic' ? [one.topic] : []));
  const alone: string[] = [];
  for (const query of directory.topics.flatMap((topic) => [topic.label.en, ...topic.words.en])) {
    const { results } = search(index, query);
    results.forEach((adult, at) => {
      const needs = topicsOf(adult);
      const fits = (one: SearchResult) =>
        isYoung(one.id) && topicsOf(one).some((topic) => needs.includes(topic));
      if (isYoung(adult.id) || !results.some(fits)) return;
      if (!results.slice(0, at + 2).some(fits)) alone.push(`${query}: ${adult.id}`);
    });
  }
  expect(alone).toEqual([]);
});

test('a town raises its nation’s services and rules nobody else out', () => {
  const { results } = search(index, 'kicked out in cardiff');
  const ids = results.map(({ id }) => id);
  expect(ids.slice(0, 5)).toContain('shelter-cymru');
  expect(ids).toContain('shelter-england');
});

test('a parent and a child who use the same words meet different lines first', () => {
  expect(five('my daughter ran away')[0]).toBe('missing-people-family-support');
  expect(five('i ran away')[0]).toBe('missing-people-safecall');
});

test('joined and half-typed words are understood', () => {
  expect(search(index, 'ranaway').topics[0]).toBe('running-away');
  expect(search(index, 'homele').topics[0]).toBe('homelessness');
});

test('a question about a call leads to the page that answers it', () => {
  expect(search(index, 'does it show on the bill').content[0]).toEqual({
    page: 'what-happens-when-i-call',
    section: 'phone-bill',
  });
});

test('filters keep only what fits', () => {
  for (const { id } of search(index, 'bullied at school', { nation: 'scotland' }).results) {
    expect(directory.services.find((one) => one.id === id)?.nations).toContain('scotland');
  }
});

const isOpen = (id: string) => id.length % 2 === 0;
const picked: Readonly<Record<string, SearchFilters>> = {
  nothing: { isOpen },
  'a young person who can call': { audience: 'young', ways: ['call'], isOpen },
  Scotland: { nation: 'scotland', isOpen },
  'open now in Wales': { nation: 'wales', openNow: true, isOpen },
};
// The second to the fourth are given a line of the nation that is picked.
const counted = ['bullied at school', 'im 4 days late', 'my teenager hits me', 'im in leeds', ''];

test.each(
  Object.entries(picked).flatMap(([name, filters]) =>
    counted.map((query) => ({ query, name, filters })),
  ),
)(
  'each count is what choosing it would give: "$query", with $name picked',
  ({ query, filters }) => {
    const { counts } = search(index, query, filters);
    const size = (more: SearchFilters) =>
      search(index, query, { ...filters, ...more }).results.length;
    const sizes = {
      ...Object.fromEntries(audienceFilters.map((audience) => [audience, size({ audience })])),
      ...Object.fromEntries(nationOrder.map((nation) => [nation, size({ nation })])),
      ...Object.fromEntries(
        wayFilters.map((way) => [way, size({ ways: [...(filters.ways ?? []), way] })]),
      ),
      open: size({ openNow: true }),
    };
    expect(counts).toEqual(sizes);
  },
);

test('each result says why it is there', () => {
  for (const { why } of search(index, 'owe a dealer money').results) {
    expect(why.length).toBeGreaterThan(0);
  }
});

test('the same words give the same answer every time', () => {
  const once = JSON.stringify(search(index, 'on a train dont know where im going'));
  expect(
    JSON.stringify(search(structuredClone(index), 'on a train dont know where im going')),
  ).toBe(once);
});

test.each(counted)(
  'a form in which nobody and nowhere is picked changes nothing: "%s"',
  (query) => {
    const asForm = search(index, query, { audience: '', nation: '' });
    expect(asForm.results).toEqual(search(index, query).results);
  },
);

test.each(['scotland', 'england'] as const)(
  'a parent in %s whose words are those of a child too meets Missing People and 101 first',
  (nation) => {
    const first = (audience: 'parent' | 'young') =>
      search(index, 'ran away from dad', { audience, nation })
        .results.slice(0, 3)
        .map(({ id }) => id);
    expect(first('parent')).toEqual(
      expect.arrayContaining(['missing-people-family-support', 'police-101']),
    );
    expect(first('young')[0]).toBe('missing-people-safecall');
  },
);
