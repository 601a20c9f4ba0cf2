import { expect, test } from 'vitest';
import { nationOrder as inAreas } from '#areas/regions.ts';
import { nationIds } from '#directory/schema/basics.ts';
import { nationOrder as inSearch } from '#directory/search/search-index.ts';

// The schemas are not for browsers, and each of their bundles holds what it needs: so the list stands in each.
test('the box for places and the search know the nations that the directory has, in its order', () => {
  expect(inAreas).toEqual(nationIds);
  expect(inSearch).toEqual(nationIds);
});
