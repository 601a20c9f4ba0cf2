import { expect, test } from 'vitest';
import { markOf, withListed } from '#directory/search/listed.ts';
import { finderFile } from '#site/finder-file.ts';
import { day, directory, index } from './real-index.ts';

test('an index is not used with a list of another build', () => {
  const { listed, ...search } = index;
  const { list, ...rest } = finderFile(directory, 'content', day);
  expect(list).toBe(markOf(listed));
  const file = { ...rest, search, list };
  expect(withListed(file, listed, list)).toEqual(index);
  const [first, ...others] = listed.services;
  const renamed = {
    ...listed,
    services: [{ id: first?.id ?? '', name: 'New name', number: '' }, ...others],
  };
  const dialled = { ...listed, services: listed.services.map((one) => ({ ...one, number: '1' })) };
  for (const other of [
    renamed,
    dialled,
    { ...listed, services: others },
    { ...listed, topics: [] },
  ]) {
    expect(() => withListed(file, other, markOf(other))).toThrow('Another list');
  }
});

test('services are listed in the order in which a browser sorts their ids', () => {
  const ids = index.listed.services.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
});
