import { expect, test } from 'vitest';
import { fittingLines } from '#elements/hand-out-rows.ts';
import type { ListedLine } from '#kit/lines/line-list.ts';

const lineOf = (id: string, name: string, number: string): ListedLine => {
  return { id, name, number, how: '', read: '', nations: ['england'] };
};
const lines = [
  lineOf('reunite', 'Reunite', '0116 255 5345'),
  lineOf('nightstop', 'Children’s nights', '080 880 23456'),
];
const found = (words: string) =>
  fittingLines(lines, { nation: 'england', words, chosen: [] }).map(({ id }) => id);

test.each(["children's", 'children’s', 'childrens', 'CHILDREN‘S', 'chil'])(
  'a service is found by its name, whatever stands for the apostrophe: %s',
  (words) => {
    expect(found(words)).toEqual(['nightstop']);
  },
);

test('a service is found by its number, and all are there while nothing is looked for', () => {
  expect(found('255 5345')).toEqual(['reunite']);
  expect(found('  ')).toEqual(['reunite', 'nightstop']);
  expect(found('nobody')).toEqual([]);
});
