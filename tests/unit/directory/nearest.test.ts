import { expect, test } from 'vitest';
import { nearest } from '#directory/nearest.ts';

test.each([
  // Two letters swapped are one slip, as where visitors search.
  ['meci', 'meic'],
  ['mei', 'meic'],
  ['Childlnie', 'childline'],
  ['chidlin', 'childline'],
  ['childline', 'childline'],
])('%s is taken for %s', (typed, meant) => {
  expect(nearest(typed, ['talk-to-frank', 'meic', 'childline'])).toBe(meant);
});

test.each(['mice-x', 'mxxc', 'chdln', ''])('"%s" is taken for nothing', (typed) => {
  expect(nearest(typed, ['talk-to-frank', 'meic', 'childline'])).toBeUndefined();
});

test('of two that are near, the nearer is meant', () => {
  expect(nearest('samaritns', ['samarit', 'samaritans'])).toBe('samaritans');
});
