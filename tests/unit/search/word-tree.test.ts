import { expect, test } from 'vitest';
import { openIndex } from '#directory/search/open-index.ts';
import type { Phrase } from '#directory/search/phrases.ts';
import { readNumbers, writeNumbers } from '#directory/search/small-numbers.ts';
import { readTree, readWords } from '#directory/search/word-tree.ts';
import { writeTree } from '#directory/search/write-tree.ts';
import { directory, index } from './real-index.ts';

const phrasesOf = (texts: readonly string[]): Phrase[] =>
  texts.map((text) => {
    const [target = '', ...parts] = text.split(' ');
    return { target, parts };
  });
const asText = ({ target, parts }: Phrase): string => [target, ...parts].join(' ');

// More targets and words than have a code of one byte.
const many = Array.from(
  { length: 400 },
  (_, place) => `${place % 90} a${place} b${place} c${place}`,
);
const texts = [
  ...['12 leav', '12 leav home', '12 leav home now', '12 leav home now pleas', '12 leav town'],
  ...['>3 leav home', '*crisis @end me', '*crisis @end it now', '3 home', '?page#part home'],
  ...['29 gadael', '29 gadael cartref', '-weak home', '@end stop', '@end finish'],
  ...many,
];

test('phrases come back from the tree as they were', () => {
  const tree = writeTree(phrasesOf(texts), new Set(['gadael', 'cartref']), ['pizza', 'banana']);
  const words = readWords(tree);
  expect(readTree(tree, words).map(asText).sort()).toEqual([...texts].sort());
  expect(words.slice(...tree.welsh)).toEqual(['cartref', 'gadael']);
  expect(words.slice(-2)).toEqual(['banana', 'pizza']);
});

test('the order in which phrases come makes no difference', () => {
  const tree = writeTree(phrasesOf(texts), new Set(), []);
  expect(writeTree(phrasesOf(texts.toReversed()), new Set(), [])).toEqual(tree);
});

test('small numbers come back', () => {
  const numbers = [0, 9, 44, 200, 50_000];
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
});

test('the columns of the index hold what the directory says', () => {
  const { services, topics } = openIndex(index).index;
  const inOrder = directory.services.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(services.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
  expect(services.map((one) => one.topics.map((topic) => topics[topic]))).toEqual(
    inOrder.map((one) => one.topics),
  );
  expect(services.map((one) => one.local === 1)).toEqual(
    inOrder.map((one) => one.region !== undefined),
  );
});
