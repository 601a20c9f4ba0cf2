import { describe, expect, test } from 'vitest';
import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import { isAlwaysOpen } from '#directory/is-always-open.ts';
import { isAnswered } from '#directory/is-answered.ts';
import { nextBest } from '#directory/next-best.ts';
import { published } from '#directory/published.ts';
import { nationIds, type Nation } from '#directory/schema/basics.ts';
import type { Channel } from '#directory/schema/channel.ts';
import type { Chain } from '#directory/schema/chain.ts';
import type { Service } from '#directory/schema/service.ts';
import { load } from './small-content.ts';

const [template] = load().services;

function service(id: string, more: Partial<Service> = {}): Service {
  if (!template) throw new Error('The small directory has no service.');
  return { ...template, id, channels: [chat], ...more };
}

const chat: Channel = {
  type: 'webchat',
  value: 'https://chat.example/',
  label: 'Chat',
  cost: 'free',
  bill: 'unknown',
  hours: 'unknown',
  evidence: 'page',
  source: 'https://chat.example/',
  read: '2026-11-21',
};

function chain(id: string, ...steps: string[]): Chain {
  const each = Object.fromEntries(nationIds.map((nation) => [nation, steps])) as Chain['child'];
  return { id, child: each, parent: each };
}

function directory(services: Service[], chains: Chain[]): Directory {
  return { ...load(), services, chains };
}

const start = service('start', { topics: ['away'] });
const child = { audience: 'child' } as const;
const parent = { audience: 'parent' } as const;

test('the chain of the first topic is taken, not that of others', () => {
  const one = service('start', { topics: ['away', 'home'] });
  const all = [one, ...['a', 'b', 'c'].map((id) => service(id))];
  const chains = [chain('home', 'a', 'start'), chain('away', 'b', 'c', 'start')];
  expect(nextBest(directory(all, chains), one, child)).toEqual(['b', 'c']);
});

test('when fewer than two are left, people who listen to anyone are added', () => {
  const all = [start, service('emergency-999'), ...['a', 'b', 'c'].map((id) => service(id))];
  const chains = [chain('away', 'a', 'emergency-999'), chain('mental-health', 'b', 'c')];
  expect(nextBest(directory(all, chains), start, child)).toEqual(['a', 'b', 'c', 'emergency-999']);
});

test('the order of the chain is kept, 999 last', () => {
  const general = service('general', { topics: Array.from({ length: 8 }, (_, n) => `t${n}`) });
  const all = [start, service('emergency-999'), general, service('special')];
  const chains = [chain('away', 'emergency-999', 'general', 'special')];
  expect(nextBest(directory(all, chains), start, child)).toEqual([
    'general',
    'special',
    'emergency-999',
  ]);
});

test('six at most are named, and 999 is not pushed out', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const all = [start, service('emergency-999'), ...ids.map((id) => service(id))];
  const named = (...steps: string[]) =>
    nextBest(directory(all, [chain('away', ...steps)]), start, child);
  expect(named(...ids)).toEqual(['a', 'b', 'c', 'd', 'e', 'emergency-999']);
  expect(named('emergency-999', ...ids)).toEqual(['a', 'b', 'c', 'd', 'e', 'emergency-999']);
});

test('what rings at the same number is not named', () => {
  const own = service('start', { topics: ['away'], channels: template?.channels ?? [] });
  const twin = service('twin', { channels: template?.channels ?? [] });
  const chains = [chain('away', 'twin', 'other')];
  expect(nextBest(directory([own, twin, service('other')], chains), own, child)).toEqual(['other']);
});

test('a child is not sent to a line for parents, nor a parent to one for children', () => {
  const all = [start, service('young', { who: ['child'] }), service('family', { who: ['parent'] })];
  const chains = [chain('away', 'young', 'family')];
  expect(nextBest(directory(all, chains), start, child)).toEqual(['young']);
  expect(nextBest(directory(all, chains), start, parent)).toEqual(['family']);
});

test('a child is not sent to a line that is only for older ones', () => {
  const older = service('older', { ages: { min: '16', says: 'service' } });
  const chains = [chain('away', 'older', 'open')];
  const all = [start, older, service('open')];
  expect(nextBest(directory(all, chains), start, child)).toEqual(['open']);
  const sixteen = service('start', { topics: ['away'], ages: { min: '16', says: 'service' } });
  expect(nextBest(directory(all, chains), sixteen, child)).toEqual(['older', 'open']);
});

test('somebody of eighteen is not sent to a line that ends at seventeen', () => {
  const adult = service('start', { topics: ['away'], ages: { min: '18', says: 'service' } });
  const all = [adult, service('young', { ages: { max: '17', says: 'service' } }), service('open')];
  expect(nextBest(directory(all, [chain('away', 'young', 'open')]), adult, child)).toEqual([
    'open',
  ]);
});

test('without a nation those of each of the service’s nations are named, with one only its own', () => {
  const welsh = service('welsh', { nations: ['wales'] });
  const both = service('both', { nations: ['england', 'wales'] });
  const scottish = service('scottish', { nations: ['scotland'] });
  const own = service('start', { topics: ['away'], nations: ['england', 'wales'] });
  const chains = [chain('away', 'welsh', 'both', 'scottish')];
  const all = directory([own, welsh, both, scottish], chains);
  expect(nextBest(all, own, child)).toEqual(['both', 'welsh']);
  const inNation = (nation: Nation) => nextBest(all, own, { audience: 'child', nation });
  expect(inNation('wales')).toEqual(['welsh', 'both']);
  expect(inNation('england')).toEqual(['both']);
});

test('a form or a website that nobody answers is not named', () => {
  const form: Channel = { ...chat, type: 'online-form' };
  const all = [start, service('page', { channels: [form] }), service('other')];
  expect(nextBest(directory(all, [chain('away', 'page', 'other')]), start, child)).toEqual([
    'other',
  ]);
});

test('when nobody is known to answer at night, people who listen to anyone are added', () => {
  const day = { ...chat, hours: open('09:00', '17:00') };
  const night = { ...chat, hours: open('00:00', '24:00') };
  const listed = (channels: Channel[]) => {
    const all = [start, service('a'), service('b', { channels }), service('c')];
    const chains = [chain('away', 'a', 'b'), chain('mental-health', 'c')];
    return nextBest(directory(all, chains), start, child);
  };
  expect(listed([day])).toEqual(['a', 'b', 'c']);
  expect(listed([night])).toEqual(['a', 'b']);
});

test('a line of one nation keeps nobody in the others from people who listen to anyone', () => {
  const night = { ...chat, hours: open('00:00', '24:00') };
  const local = service('local', { nations: ['northern-ireland'], channels: [night] });
  const all = [start, local, service('b'), service('c')];
  const chains = [chain('away', 'local', 'b'), chain('mental-health', 'c')];
  expect(nextBest(directory(all, chains), start, child)).toEqual(['b', 'c', 'local']);
});

test('a number of one nation keeps nobody in the others from people who listen to anyone', () => {
  const scottish: Channel = { ...chat, nations: ['scotland'], hours: open('00:00', '24:00') };
  const english: Channel = { ...chat, nations: ['england', 'wales', 'northern-ireland'] };
  const numbers = service('numbers', { channels: [english, scottish] });
  const all = [start, numbers, service('b'), service('c')];
  const chains = [chain('away', 'numbers', 'b'), chain('mental-health', 'c')];
  const inNation = (nation: Nation) =>
    nextBest(directory(all, chains), start, { audience: 'child', nation });
  expect(inNation('scotland')).toEqual(['numbers', 'b']);
  expect(inNation('england')).toEqual(['numbers', 'b', 'c']);
});

test('a service whose answered numbers are for other nations is not named', () => {
  const channels: Channel[] = [
    { ...chat, nations: ['england'] },
    { ...chat, type: 'online-form' },
  ];
  const all = [start, service('numbers', { channels }), service('b')];
  const inNation = (nation: Nation) =>
    nextBest(directory(all, [chain('away', 'numbers', 'b')]), start, { audience: 'child', nation });
  expect(inNation('england')).toEqual(['numbers', 'b']);
  expect(inNation('wales')).toEqual(['b']);
});

function open(opens: string, closes: string): Channel['hours'] {
  return {
    words: `${opens} to ${closes}`,
    periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens, closes }],
    bank_holidays: 'unknown',
    evidence: 'page',
    source: 'https://chat.example/',
    read: '2026-11-21',
  };
}

describe('every list of the directory', () => {
  const real = published();
  const lists = real.services.flatMap((one) =>
    (['child', 'parent'] as const).flatMap((audience) => {
      const whom = audience === 'child' ? ['child', 'young_adult'] : ['parent', 'other_family'];
      return whom.some((each) => one.who.includes(each as never))
        ? [{ one, steps: nextBest(real, one, { audience }), audience }]
        : [];
    }),
  );
  const { services } = byId(real);
  const answersAlways = (id: string): boolean =>
    (services.get(id)?.channels ?? []).some(
      (channel) => isAnswered(channel.type) && isAlwaysOpen(channel),
    );

  test('ends with 999, but where that is the number that did not answer', () => {
    const without = lists.filter(({ steps }) => steps.at(-1) !== 'emergency-999');
    expect(lists.length).toBeGreaterThan(200);
    expect([...new Set(without.map(({ one }) => one.id))].sort()).toEqual([
      'emergency-999',
      'emergency-sms',
    ]);
  });

  test('names somebody besides 999 who answers at night in each nation, but for the line itself', () => {
    const faults = lists.flatMap(({ one, steps, audience }) =>
      one.nations
        .filter(
          (nation) =>
            !steps.some(
              (id) =>
                id !== 'emergency-999' &&
                services.get(id)?.nations.includes(nation) === true &&
                answersAlways(id),
            ),
        )
        .map((nation) => `${one.id} ${audience} ${nation}`),
    );
    expect(faults).toEqual([]);
  });
});
