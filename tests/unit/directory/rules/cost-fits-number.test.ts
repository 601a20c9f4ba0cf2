import { expect, test } from 'vitest';
import { faultsOf, type Edit } from '../small-content.ts';

const service = 'services/a-line.yaml';
const withNumber = (value: string): Edit[] => [
  [service, '0800 123 456', value],
  [service, "'0800123456'", `'${value.replaceAll(' ', '')}'`],
];

test('a free number is never shown as one that costs', () => {
  expect(faultsOf([service, 'cost: free', 'cost: standard'])).toEqual([
    'content/services/a-line.yaml:22 channels.1.cost: 0800 123 456 is always free; write free; found "standard"',
  ]);
});

test('an ordinary number is never shown as free', () => {
  expect(faultsOf(...withNumber('0300 123 4567'))).toEqual([
    'content/services/a-line.yaml:22 channels.1.cost: 0300 123 4567 costs as an ordinary call; write standard; found "free"',
  ]);
});

test('a number with a service charge is shown as charged', () => {
  expect(faultsOf(...withNumber('0845 123 4567'))).toEqual([
    'content/services/a-line.yaml:22 channels.1.cost: 0845 123 4567 has a service charge; write charged; found "free"',
  ]);
});

test('a cost that nobody knows is no fault', () => {
  expect(faultsOf([service, 'cost: free', 'cost: unknown'])).toEqual([]);
});
