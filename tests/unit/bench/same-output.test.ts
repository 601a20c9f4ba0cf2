import { expect, test } from 'vitest';
import { differing } from '#bench/same-output.ts';

test('a file with other bytes, a file that came and a file that went all differ', () => {
  const one = new Map([
    ['same', '1'],
    ['other', '1'],
    ['gone', '1'],
  ]);
  const two = new Map([
    ['same', '1'],
    ['other', '2'],
    ['came', '1'],
  ]);
  expect(differing(one, two)).toEqual(['other', 'gone', 'came']);
});
