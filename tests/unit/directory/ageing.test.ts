import { expect, test } from 'vitest';
import { ageingNotice } from '#directory/ageing-notice.ts';
import { ageingServices, lastSeenDay } from '#directory/ageing.ts';
import type { Directory } from '#directory/directory.ts';
import type { Service } from '#directory/schema/service.ts';
import { load, type Edit } from './small-content.ts';

const service = 'services/a-line.yaml';
const website = 'evidence: page\n  read: 2026-11-20';

/** The small directory with its first service under another id. */
function withId(id: string): Directory {
  const directory = load();
  const [first, ...rest] = directory.services;
  if (!first) throw new Error('The small directory has no service.');
  return { ...directory, services: [{ ...first, id }, ...rest] };
}

test('a service is last seen on the latest day that any of its facts was read or checked', () => {
  const edits: Edit[] = [
    [service, website, `${website}\n  checked: 2026-11-21\n  checked_how: live-page`],
  ];
  expect(load(...edits).services.map(lastSeenDay)).toEqual(['2026-11-21', '2026-11-20']);
});

test.each([
  ['2027-11-20', []],
  ['2027-11-21', ['a-line', 'b-house']],
])('on %s, a year after 2026-11-20, %j are ageing', (today, ids) => {
  expect(ageingServices(load(), today).map(({ id }) => id)).toEqual(ids);
});

test.each([
  'emergency-999',
  'police-101',
  'missing-people-safecall',
  'childline',
  'shout',
  'samaritans',
])('%s is ageing after half a year', (id) => {
  expect(ageingServices(withId(id), '2027-05-22')).toEqual([]);
  expect(ageingServices(withId(id), '2027-05-23')).toEqual([
    { id, lastSeen: '2026-11-20', days: 184, allowedDays: 183 },
  ]);
});

test('the oldest comes first', () => {
  const directory = load();
  const [younger, older] = directory.services;
  const aged = JSON.parse(
    JSON.stringify(older).replaceAll('2026-11-20', '2026-01-01'),
  ) as Directory['services'][number];
  const services = younger ? [younger, aged] : [];
  expect(ageingServices({ ...directory, services }, '2030-01-01').map(({ id }) => id)).toEqual([
    'b-house',
    'a-line',
  ]);
});

test('whoever builds is told once how many are ageing, and the first of them', () => {
  expect(ageingNotice(load(), '2027-11-20')).toBeUndefined();
  expect(ageingNotice(load(), '2027-11-21')).toBe(
    '2 of 2 services are shown as ageing, because nobody has looked at them for too long: a-line, b-house. See npm run data:report.',
  );
  expect(ageingNotice(load(), '2028-11-21')).toContain('b-house; no list leads to 2 of them. See');
  const [one, ...rest] = load().services;
  const many = Array.from({ length: 7 }, (_, at) => ({ ...one, id: `line-${at}` }) as Service);
  expect(ageingNotice({ ...load(), services: [...many, ...rest] }, '2027-11-21')).toContain(
    '8 of 8 services are shown as ageing, because nobody has looked at them for too long: b-house, line-0, line-1, line-2, line-3 and 3 more.',
  );
});
