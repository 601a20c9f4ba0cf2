import { expect, test } from 'vitest';
import { openIndex } from '#directory/search/open-index.ts';
import { editDistance, nearestWords } from '#directory/search/spelling.ts';
import { undoMutation } from '#directory/search/welsh.ts';
import { splitWords, stem, stemsOf } from '#directory/search/words.ts';
import { index } from './real-index.ts';

test('apostrophes, accents and capitals make no difference to what is typed', () => {
  expect(splitWords('I DON’T know, tŷ Mam: Safe@Last')).toEqual([
    'i',
    'dont',
    'know',
    'ty',
    'mam',
    'safe',
    'last',
  ]);
});

test.each([
  ['𝗶 𝘄𝗮𝗻𝘁 𝘁𝗼 𝗸𝗶𝗹𝗹 𝗺𝘆𝘀𝗲𝗹𝗳', 'in letters of another style'],
  ['ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ', 'in wide letters'],
  ['i want to k\u00adill my\u00adself', 'with soft hyphens'],
  ['i want to k\u200bi\u200dl\u2060l myself', 'with joiners that nobody sees'],
])('"%s" is read %s', (typed) => {
  expect(splitWords(typed)).toEqual(['i', 'want', 'to', 'kill', 'myself']);
});

test.each(["don't", 'don’t', 'don‘t', 'don`t', 'don´t', 'ｄｏｎ＇ｔ'])(
  '"%s" is one word, whatever stands for the apostrophe',
  (typed) => {
    expect(splitWords(`i ${typed} know`)).toEqual(['i', 'dont', 'know']);
  },
);

test('one word in its usual English forms is one word', () => {
  const whole = new Set(['missing']);
  const stems = (words: string) => new Set(words.split(' ').map((word) => stem(word, whole)));
  expect(stems('kick kicks kicked kicking')).toEqual(new Set(['kick']));
  expect(stems('bully bullies bullied bullying')).toEqual(new Set(['bulli']));
  expect(stems('stab stabbed stabbing')).toEqual(new Set(['stab']));
  expect(stem('missing', whole)).toBe('missing');
  expect(stem('bus', whole)).toBe('bus');
});

test('text-speak becomes plain words and small words go', () => {
  const tables = {
    says: new Map([
      ['idk', ['not', 'know']],
      ['tmrw', ['tomorrow']],
    ]),
    small: new Set(['i', 'the']),
    whole: new Set<string>(),
  };
  expect(stemsOf('i idk tmrw', tables)).toEqual(['not', 'know', 'tomorrow']);
});

test.each([
  ['sucide', 'suicide', 1],
  ['msising', 'missing', 1],
  ['same', 'same', 0],
  ['abc', 'xyz', 3],
])('%s is a known number of slips from %s', (typed, meant, edits) => {
  expect(editDistance(typed, meant, 2)).toBe(edits);
});

test('a word of 4 to 7 letters may hold one slip, a longer one two, a shorter one none', () => {
  const known = new Map(['knife', 'pregnancy', 'gay'].map((word) => [word.charAt(0), [word]]));
  expect(nearestWords('knfie', known)).toEqual(['knife']);
  expect(nearestWords('kife', known)).toEqual(['knife']);
  expect(nearestWords('knffe', known)).toEqual(['knife']);
  expect(nearestWords('knxxe', known)).toEqual([]);
  expect(nearestWords('pregnency', known)).toEqual(['pregnancy']);
  expect(nearestWords('pergnency', known)).toEqual(['pregnancy']);
  expect(nearestWords('gya', known)).toEqual([]);
});

const mutations: [typed: string, plain: string][] = [
  ['blant', 'plant'],
  ['mhlant', 'plant'],
  ['phlant', 'plant'],
  ['nharo', 'taro'],
  ['daro', 'taro'],
  ['ngharchar', 'carchar'],
  ['garchar', 'carchar'],
  ['charchar', 'carchar'],
  ['mwlio', 'bwlio'],
  ['fwlio', 'bwlio'],
  ['nilyn', 'dilyn'],
  ['ddilyn', 'dilyn'],
  ['ofal', 'gofal'],
  ['adael', 'gadael'],
  ['ferch', 'merch'],
  ['luniau', 'lluniau'],
  ['redeg', 'rhedeg'],
  ['hofn', 'ofn'],
  ['waith', 'gwaith'],
  ['goll', 'coll'],
];
test.each(mutations)('%s leads a Welsh speaker to %s', (typed, plain) => {
  expect(
    undoMutation(typed, { ...openIndex(index), welsh: new Set(mutations.map(([, word]) => word)) }),
  ).toContain(plain);
});

test('a Welsh word that is not in the list is never made up', () => {
  expect(undoMutation('phone', { ...openIndex(index), welsh: new Set(['plant']) })).toEqual([]);
});
