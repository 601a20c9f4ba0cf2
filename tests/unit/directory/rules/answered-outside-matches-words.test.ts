import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';
const words = 'Monday to Friday, 9am to 5pm';
const holidays = 'bank_holidays: unknown';

test('words that say who answers out of hours ask for the mark', () => {
  expect(
    faultsOf([service, words, `${words} (out of hours the same number leads to somebody else)`]),
  ).toEqual([
    'content/services/a-line.yaml:24 channels.1.hours: the words "Monday to Friday, 9am to 5pm (out of hours the same number leads to somebody else)" say who answers at other times: write "outside: answered", or take it out of the words',
  ]);
});

test('the mark asks for words that say who answers', () => {
  expect(faultsOf([service, holidays, `${holidays}\n      outside: answered`])).toEqual([
    'content/services/a-line.yaml:24 channels.1.hours: "outside: answered" needs words that say who answers at "other times" or "out of hours"',
  ]);
});

test('both together are right', () => {
  expect(
    faultsOf(
      [service, words, `${words} (other times calls pass to somebody else)`],
      [service, holidays, `${holidays}\n      outside: answered`],
    ),
  ).toEqual([]);
});
