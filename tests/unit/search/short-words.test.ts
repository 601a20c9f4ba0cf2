import { expect, test } from 'vitest';
import { openIndex } from '#directory/search/open-index.ts';
import { longWords, shortenWords } from '#directory/search/short-words.ts';
import { readNumbers, writeNumbers } from '#directory/search/small-numbers.ts';
import { directory, index } from './real-index.ts';

const many = Array.from({ length: 30 }, (_, place) => `many${place}`).join(' ');
const phrases = [
  '12|leav home|leav town|leav school|want leav home',
  '*young|my home|at home|home soon|leav',
  ...['?page#young', '?young', '>12', '12'].map((target) => `${target}|12 ${many}`),
].join('\n');

test('frequent words become one character and come back', () => {
  const { phrases: coded, words } = shortenWords({ phrases });
  expect(coded.length).toBeLessThan(phrases.length - 20);
  const long = longWords(words)(coded);
  const plain = long.split(/([|\n])/).map((one) => one.split(' ').filter(Boolean).join(' '));
  expect(plain.join('')).toBe(phrases);
});

test('names of targets stay as they are, and words that are rare', () => {
  const { phrases: coded, words } = shortenWords({ phrases });
  expect(words.split(' ').sort()).toEqual(['12', 'home', 'leav', ...many.split(' ')].sort());
  expect(coded.split('\n').map((line) => line.split('|')[0])).toEqual(
    phrases.split('\n').map((line) => line.split('|')[0]),
  );
});

test('small numbers come back', () => {
  const numbers = [0, 9, 44, 200, 50_000];
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
});

test('the columns of the index hold what the directory says', () => {
  const { services, topics } = openIndex(index).index;
  expect(services.map(([id]) => id)).toEqual(directory.services.map(({ id }) => id));
  expect(services.map((one) => one[1].map((topic) => topics[topic]))).toEqual(
    directory.services.map((one) => one.topics),
  );
  expect(services.map((one) => one[5] === 1)).toEqual(
    directory.services.map((one) => one.region !== undefined),
  );
});
