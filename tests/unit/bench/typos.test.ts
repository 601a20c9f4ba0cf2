import { expect, test } from 'vitest';
import { foundPercent } from '#bench/typo-rates.ts';
import { typosOf, withOneEdit } from '#bench/typos.ts';
import { editDistance } from '#directory/search/spelling.ts';
import { seededRandom } from '#drawings/seeded-random.ts';

const phrases = ['Childline', 'Missing People', 'the Mix', 'domestic abuse', 'eating'];

test('the same seed gives the same misspelt queries', () => {
  const list = () => typosOf(phrases, { count: 50, edits: 1, random: seededRandom(7) });
  expect(list()).toEqual(list());
  expect(list()).toHaveLength(50);
  expect(typosOf(phrases, { count: 50, edits: 1, random: seededRandom(8) })).not.toEqual(list());
});

test('a query with one edit is one edit away from the right one', () => {
  for (const { right, wrong } of typosOf(phrases, {
    count: 200,
    edits: 1,
    random: seededRandom(1),
  })) {
    expect(editDistance(right, wrong, 2), `${right} → ${wrong}`).toBe(1);
  }
});

test('two edits are made in long words only, and are two', () => {
  const typos = typosOf(phrases, { count: 100, edits: 2, random: seededRandom(1) });
  for (const { right, wrong } of typos) {
    expect(editDistance(right, wrong, 2), `${right} → ${wrong}`).toBe(2);
  }
  expect(new Set(typos.map(({ right }) => right))).toEqual(
    new Set(['childline', 'domestic abuse']),
  );
});

test('a word keeps its first letter', () => {
  const random = seededRandom(3);
  for (let turn = 0; turn < 200; turn += 1) expect(withOneEdit('abcd', random)).toMatch(/^a/);
});

test('a typo is found when the first of the right answers is among its first five', () => {
  const answers: Record<string, string[]> = {
    right: ['a', 'b'],
    near: ['1', '2', '3', '4', 'a'],
    far: ['1', '2', '3', '4', '5', 'a'],
  };
  const ask = (query: string) => answers[query] ?? [];
  const typo = (wrong: string) => ({ right: 'right', wrong });
  expect(foundPercent(ask, [typo('near'), typo('far'), typo('none'), typo('right')])).toBe(50);
  expect(foundPercent(ask, [{ right: 'none', wrong: 'near' }])).toBe(0);
  expect(foundPercent(ask, [])).toBeNaN();
});
