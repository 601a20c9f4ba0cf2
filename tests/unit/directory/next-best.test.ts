import { expect, test } from 'vitest';
import type { Directory } from '#directory/directory.ts';
import { nextBest } from '#directory/next-best.ts';
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
  expect(named(...ids)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
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
  expect(nextBest(all, own, child)).toEqual(['welsh', 'both']);
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
