import { expect, test } from 'vitest';
import { placeNames } from '#areas/place-names.ts';
import { published } from '#directory/published.ts';
import { loadAreas } from '#areas/load-areas.ts';

const { authorities, places } = loadAreas('content', published());

test('councils and larger towns have the names that people type, in both languages, each once', () => {
  const names = placeNames({ authorities, places });
  expect(new Set(names).size).toBe(names.length);
  for (const name of ['leeds', 'stoke on trent', 'kent', 'swansea', 'abertawe', 'ynys mon']) {
    expect(names).toContain(name);
  }
});

test('a village is left out, and a place of which nobody knows how large it is', () => {
  const one = { alsoCalled: ['Y Dref'], lat: 51, lon: 0, isPart: false, authorities: [] };
  const named = [
    { ...one, name: 'St. Ann’s', population: 30_000 },
    { ...one, name: 'Hamlet', alsoCalled: [], population: 29_999 },
    { ...one, name: 'Nowhere', alsoCalled: [], population: undefined },
  ];
  expect(placeNames({ authorities: [], places: named })).toEqual(['st anns', 'y dref']);
});
