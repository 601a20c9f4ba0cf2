import { expect, test } from 'vitest';
import { loadDirectoryFrom } from '#directory/load-directory.ts';
import { faultsOf, smallContent } from '../small-content.ts';

const service = 'services/a-line.yaml';

test('nothing was read tomorrow', () => {
  expect(faultsOf([service, 'read: 2026-11-20', 'read: 2026-11-22'])).toEqual([
    'content/services/a-line.yaml:16 website.read: 2026-11-22 has not come yet; write the day it was done',
  ]);
});

test('nothing was checked next year', () => {
  const checked = 'read: 2026-11-20\n  checked: 2027-01-01\n  checked_how: live-page';
  expect(faultsOf([service, 'read: 2026-11-20', checked])).toEqual([
    'content/services/a-line.yaml:17 website.checked: 2027-01-01 has not come yet; write the day it was done',
  ]);
});

test('what was read today is sound', () => {
  expect(faultsOf([service, 'read: 2026-11-20', 'read: 2026-11-21'])).toEqual([]);
});

test('a day that no calendar has is a fault', () => {
  expect(faultsOf([service, 'read: 2026-11-20', 'read: 2026-02-30'])).toEqual([
    'content/services/a-line.yaml:16 website.read: write a day as YYYY-MM-DD, for example 2026-11-21; found "2026-02-30"',
  ]);
});

test('a bank holiday may lie ahead', () => {
  const extra = `extra:
  - date: 2027-05-05
    name: A day off
    nations: [england]
    source: https://www.gov.uk/bank-holidays
    read: 2026-11-20
`;
  expect(faultsOf(['calendar/bank-holidays.yaml', extra])).toEqual([]);
});

test('time alone breaks nothing', () => {
  const { services } = loadDirectoryFrom(smallContent(), 'content', { today: '2126-11-21' });
  expect(services).toHaveLength(2);
});
