import { expect, test } from 'vitest';
import { columnsOf, inColumns, verdictOf } from '#bench/figure.ts';

const anchor = { name: 'Pagefind', value: 200 };

test('a goal holds when each of its limits holds', () => {
  expect(verdictOf({ goal: 'P1', what: '', ours: 10, atMost: 10 })).toBe('ok');
  expect(verdictOf({ goal: 'P1', what: '', ours: 11, atMost: 10 })).toBe('falls short');
  expect(verdictOf({ goal: 'S4', what: '', ours: 94, atLeast: 95 })).toBe('falls short');
  expect(verdictOf({ goal: 'S1', what: '', ours: 60, anchor, ratioAtMost: 0.3 })).toBe('ok');
  expect(verdictOf({ goal: 'S1', what: '', ours: 61, anchor, ratioAtMost: 0.3 })).toBe(
    'falls short',
  );
  expect(verdictOf({ goal: 'P5', what: '', ours: 60, anchor, ratioAtMost: 0.3, atMost: 50 })).toBe(
    'falls short',
  );
});

test('what could not be measured falls short', () => {
  expect(verdictOf({ goal: 'P1', what: '', ours: NaN, atMost: 10 })).toBe('falls short');
  expect(verdictOf({ goal: 'S1', what: '', ours: 1, ratioAtMost: 0.3 })).toBe('falls short');
});

test('a line without a goal has no verdict', () => {
  expect(verdictOf({ goal: 'B1', what: '', ours: 1 })).toBe('');
});

test('a line shows ours, the anchor, the ratio and the goal', () => {
  expect(
    columnsOf({ goal: 'S1', what: 'bytes', ours: 1260, unit: 'B', anchor, ratioAtMost: 0.3 }),
  ).toEqual(['S1', 'bytes', '1,260 B', 'Pagefind 200 B', '6.30 ×', '≤ 0.3 ×', 'falls short']);
  expect(columnsOf({ goal: 'P4', what: 'shift', ours: 0.004, atMost: 0 })[2]).toBe('0.004');
});

test('columns stand under each other', () => {
  expect(
    inColumns([
      ['a', 'long', 'c'],
      ['aaa', 'b', ''],
    ]),
  ).toBe('a    long  c\naaa  b');
});
