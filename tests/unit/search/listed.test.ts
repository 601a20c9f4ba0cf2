import { expect, test } from 'vitest';
import { markOf, withListed } from '#directory/search/listed.ts';
import { index } from './real-index.ts';

test('an index is not used with a list of another build', () => {
  const { listed, ...search } = index;
  const file = { search, list: markOf(listed), hours: { codes: '', services: '' } };
  expect(withListed(file, listed)).toEqual(index);
  const [first, ...others] = listed.services;
  const renamed = { ...listed, services: [{ id: first?.id ?? '', name: 'New name' }, ...others] };
  for (const other of [renamed, { ...listed, services: others }, { ...listed, topics: [] }]) {
    expect(() => withListed(file, other)).toThrow(/another list/);
  }
});

test('services are listed in the order in which a browser sorts their ids', () => {
  const ids = index.listed.services.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
});
