import { expect, test } from 'vitest';
import { areasToConfirm, pastAreas } from '#areas/past-areas.ts';
import { smallAreas } from './small-areas.ts';

const areas = smallAreas();

test('on its last day a council is not past', () => {
  expect(pastAreas(areas, '2027-03-31')).toEqual([]);
});

test('on the next day whoever builds is warned, with what to do', () => {
  expect(pastAreas(areas, '2027-04-01')).toEqual([
    'content/areas/authorities/oldshire.yaml: ended on 2027-03-31; take it out, with its change and its pins, and give its districts and places to upper-oldshire, lower-oldshire (npm run areas:refresh)',
  ]);
});

test('the release check names what a person must confirm', () => {
  expect(areasToConfirm(areas, '2026-11-26')).toEqual([
    '2 of 2 numbers of children’s services: ring them or open their live pages, then write checked and checked_how',
    'lower-oldshire: read its website and its numbers, and write them',
    'upper-oldshire: read its website and its numbers, and write them',
    '1 districts are "unsure" (areas/districts.txt): compare them with a map of the trusts',
  ]);
  expect(areasToConfirm(areas, '2027-04-01')[0]).toContain('ended on 2027-03-31');
});

test('after a year a number is told of as old, and not a day before', () => {
  const old = '2 of 2 numbers of children’s services were read too long ago';
  expect(areasToConfirm(areas, '2027-11-20')).not.toContain(old);
  expect(areasToConfirm(areas, '2027-11-21')).toContain(old);
});
