import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const record = 'retired/old-line.yaml';

test('a number that was given up can not come back', () => {
  const number = 'was: 0800 123456\nkind: number';
  expect(faultsOf([record, 'was: Old Line\nkind: name', number])).toEqual([
    'content/services/a-line.yaml:20 channels.1.dial: 0800 123 456 is retired (retired/old-line.yaml); use the number that took its place',
  ]);
});

test('an old name that looks like a number retires no number', () => {
  expect(faultsOf([record, 'was: Old Line', 'was: 0800 123 456'])).toEqual([]);
});
