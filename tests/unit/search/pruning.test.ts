import { expect, test } from 'vitest';
import { prunePhrases } from '#directory/search/prune-phrases.ts';

const classes = new Map([['@foe', new Set(['mum', 'dad'])]]);
const prune = (phrases: string[], calm: string[][] = []) =>
  prunePhrases(phrases, classes, { isTelling: () => false, calm });

test('a longer phrase that finds nothing more goes', () => {
  expect(prune(['kill me', 'mum try kill me', '@foe kill me'])).toEqual(['kill me']);
});

test('it stays where a harmless phrase inside it would hush the shorter one', () => {
  const calm = [['mum', 'kill', 'me']];
  expect(prune(['kill me', 'mum try kill me', 'dad try kill me'], calm)).toEqual([
    'kill me',
    'mum try kill me',
  ]);
  // This one does not hold all of the shorter phrase, so it hushes nothing.
  expect(prune(['kill me', 'mum try kill me'], [['mum', 'try']])).toEqual(['kill me']);
});

test('as many words may stand between as the search allows', () => {
  expect(prune(['not wake', 'not a b c wake'])).toEqual(['not wake']);
  expect(prune(['not wake', 'not a b c d wake'])).toEqual(['not a b c d wake', 'not wake']);
});

test('it stays where something else would be understood in it', () => {
  const among = (rivals: string[][], strongRivals: string[][]) =>
    prunePhrases(['say not', 'say not carry'], classes, {
      isTelling: () => false,
      rivals,
      strongRivals,
    });
  expect(among([['not', 'carry']], [])).toEqual(['say not']);
  expect(
    prunePhrases(['say not', 'say not carry on'], classes, {
      isTelling: () => false,
      rivals: [['not', 'carry', 'on']],
    }),
  ).toEqual(['say not', 'say not carry on']);
  expect(among([], [['not', 'carry']])).toEqual(['say not', 'say not carry']);
  expect(among([], [['not', 'cope']])).toEqual(['say not']);
});
