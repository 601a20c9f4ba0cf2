import { expect, test } from 'vitest';
import { openState } from '#directory/opening/open-state.ts';
import { finderFile } from '#site/finder-file.ts';
import { readNumbers } from '#directory/search/small-numbers.ts';
import { day, directory } from './real-index.ts';

/** The codes of a service's hours, as `fetchFinderIndex` reads them. */
function codesOf(id: string): string[] {
  const { hours } = finderFile(directory, 'content', day);
  const place = directory.services
    .map((service) => service.id)
    .sort()
    .indexOf(id);
  const codes = hours.codes.split(' ');
  return readNumbers(hours.services.split(' ')[place] ?? '').map((code) => codes[code] ?? '');
}

test('in the search, the number of each nation keeps the bank holidays of that nation', () => {
  const codes = codesOf('beat');
  const states = (at: string) => codes.map((code) => openState(code, new Date(at)).state);
  // A Tuesday that is a bank holiday in Scotland alone.
  expect(states('2029-01-02T16:00:00Z')).toEqual(['open', 'unknown', 'open', 'open']);
  // Saint Patrick's Day is one in Northern Ireland alone; 2028 has it on a Friday.
  expect(states('2028-03-17T16:00:00Z')).toEqual(['open', 'open', 'open', 'unknown']);
}, 30_000);
