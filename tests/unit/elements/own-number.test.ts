import { expect, test } from 'vitest';
import { dialledOf } from '#elements/own-number.ts';

test.each([
  ['01632 960 123', '01632960123'],
  ['(01632) 960-123', '01632960123'],
  ['0800–1111', '08001111'],
  ['101', '101'],
  ['116 000', '116000'],
  ['+44 20 7946 0958', '+442079460958'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['0044 20 7946 0958', '+442079460958'],
  ['+44 020 7946 0958', '+442079460958'],
  ['+49 (0)30 123456', '+4930123456'],
])('the code for %s dials %s', (typed, dial) => {
  expect(dialledOf(typed)).toBe(dial);
});

test.each([
  '020 7946 0958 ext 12',
  '020 7946 0958 x12',
  '020 7946 0958 #12',
  '01632 960 001 / 960 002',
  '01632 960 001 960 002',
  '101 or 999',
  '0800 1111 (24 hours)',
  '++44 20 7946 0958',
  '12',
  '',
])('no code dials what is more or less than one number: "%s"', (typed) => {
  expect(dialledOf(typed)).toBeUndefined();
});
