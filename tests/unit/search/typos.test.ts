import { expect, test } from 'vitest';
import { foundPercent } from '#bench/typo-rates.ts';
import { typosOf } from '#bench/typos.ts';
import { seededRandom } from '#drawings/seeded-random.ts';
import { splitWords } from '#directory/search/words.ts';
import { nearestWords } from '#directory/search/spelling.ts';
import { search } from '#directory/search/search.ts';
import { directory, index } from './real-index.ts';

/** One slip behind the first letter: a letter left out, put in, changed, or swapped with the next. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)] ?? 'e';
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  return kinds[Math.floor(random() * 4)] ?? word;
}

/** One-word names and topic words, by least length; what they find is the measure. */
function words(least: number): string[] {
  const all = [
    ...directory.services.map((one) => one.name),
    ...directory.topics.flatMap((topic) => topic.words.en),
  ];
  return [
    ...new Set(
      all
        .map((text) => splitWords(text))
        .filter((one) => one.length === 1)
        .flat(),
    ),
  ]
    .filter((word) => word.length >= least && /^[a-z]+$/.test(word))
    .sort();
}

/** Share of slips whose first five hold the first result of the right spelling. */
function shareFound(least: number, slips: number, count: number): number {
  const random = seededRandom(20261121);
  const list = words(least);
  let found = 0;
  for (let n = 0; n < count; n++) {
    const word = list[Math.floor(random() * list.length)] ?? '';
    let typed = word;
    while (typed === word) for (let k = 0; k < slips; k++) typed = slip(typed, random);
    const right = search(index, word).results[0]?.id;
    const five = search(index, typed).results.slice(0, 5);
    if (five.some(({ id }) => id === right)) found++;
  }
  return found / count;
}

test('a word with one slip finds what the right spelling finds', () => {
  expect(shareFound(5, 1, 200)).toBeGreaterThanOrEqual(0.95);
}, 30_000);

test('a word of 8 letters or more with two slips mostly does, too', () => {
  expect(shareFound(8, 2, 200)).toBeGreaterThanOrEqual(0.8);
}, 30_000);

// Other slips than those of `npm run bench`, which are too few to be held to a per cent.
test.each([
  [1, 95],
  [2, 80],
] as const)(
  'names and topics with slips in a word (%s) find what they mean',
  (edits, least) => {
    const random = seededRandom(7);
    const names = directory.services.map(({ name }) => name);
    const topics = directory.topics.flatMap(({ label, words }) => [label.en, ...words.en]);
    const typos = [names, topics].flatMap((phrases) =>
      typosOf(phrases, { count: 250, edits, random }),
    );
    const ask = (query: string) => search(index, query).results.map(({ id }) => id);
    expect(foundPercent(ask, typos)).toBeGreaterThanOrEqual(least);
  },
  30_000,
);

test('three letters that cannot be a word want one more, and an ordinary short word is left alone', () => {
  const known = new Map([
    ['h', ['hurt', 'hat']],
    ['b', ['boat', 'bruis']],
  ]);
  expect(nearestWords('hrt', known)).toEqual(['hurt']);
  expect(nearestWords('bat', known)).toEqual([]);
});

test('a repaired word is read as what it is near to, not as what that would be cut down to', () => {
  expect(search(index, 'overodse').crisis).toBe(true);
});
