import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';

test('what is dialled must be what is shown', () => {
  expect(faultsOf([service, "'0800123456'", "'0800123457'"])).toEqual([
    'content/services/a-line.yaml:20 channels.1.dial: must be the digits of "0800 123 456"; write \'0800123456\'; found "0800123457"',
  ]);
});

test('a number is shown alone, without words', () => {
  expect(faultsOf([service, '0800 123 456', '0800 123 456 (free)'])).toEqual([
    'content/services/a-line.yaml:19 channels.1.value: write the number alone, in digits and spaces; found "0800 123 456 (free)"',
  ]);
});

test('a number in its international form keeps its plus', () => {
  expect(
    faultsOf(
      [service, '0800 123 456', '+44 117 372 0154'],
      [service, "'0800123456'", "'+441173720154'"],
      [service, 'cost: free', 'cost: standard'],
    ),
  ).toEqual([]);
});
