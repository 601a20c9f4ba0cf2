import { expect, test } from 'vitest';
import { interleaved, largest, median, percentile } from '#bench/statistics.ts';

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 5])).toBe(7);
  expect(median([])).toBeNaN();
  expect(median([NaN, 1, 2])).toBeNaN();
});

test('one figure that is missing is not hidden by a larger one', () => {
  expect(largest([1, 3, 2])).toBe(3);
  expect(largest([1, NaN])).toBeNaN();
  expect(largest([])).toBeNaN();
});

test('of twenty figures one may be over what is told of ninety-five in a hundred', () => {
  const twenty = Array.from({ length: 20 }, (_, place) => 20 - place);
  expect(percentile(twenty, 95)).toBe(19);
  expect(percentile([7], 95)).toBe(7);
  expect(percentile([...twenty, NaN], 95)).toBeNaN();
  expect(percentile([], 95)).toBeNaN();
});

test('things are measured turn by turn', async () => {
  const turns: string[] = [];
  const results = await interleaved(2, {
    ours: (round) => turns.push(`ours ${round}`),
    theirs: (round) => turns.push(`theirs ${round}`),
  });
  expect(turns).toEqual(['ours 0', 'theirs 0', 'ours 1', 'theirs 1']);
  expect(results).toEqual({ ours: [1, 3], theirs: [2, 4] });
});
