import { expect, test } from 'vitest';
import { loadDirectoryFrom } from '#directory/load-directory.ts';
import { chainsLeadToPeople } from '#directory/rules/chains-lead-to-people.ts';
import { smallContent, today, type Edit } from '../small-content.ts';

const service = 'services/a-line.yaml';

/** What the chain says for one audience and nation. */
function faultsOf(place: string, ...edits: readonly Edit[]): string[] {
  const rules = [chainsLeadToPeople];
  try {
    loadDirectoryFrom(smallContent(...edits), 'content', { today, rules });
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').filter((line) => line.includes(` ${place}`));
  }
}

test('a chain never ends at a website', () => {
  expect(faultsOf('child.england', [service, 'listing: full', 'listing: link-only'])).toEqual([
    'content/chains/being-away.yaml:2 child.england.1: a-line has only a website; choose a service that people answer',
  ]);
});

test('a chain for Wales has only who covers Wales', () => {
  expect(
    faultsOf('', [service, 'nations: [england, wales,', 'nations: [england,']).slice(-2),
  ).toEqual([
    'content/chains/being-away.yaml:3 child.wales.1: a-line does not cover wales; choose one that does',
    'content/chains/being-away.yaml:8 parent.wales.1: a-line does not cover wales; choose one that does',
  ]);
});

test('a chain for a child has only who answers young people', () => {
  expect(faultsOf('child.scotland', [service, 'who: [child, parent]', 'who: [parent]'])).toEqual([
    'content/chains/being-away.yaml:4 child.scotland.1: a-line is not for a child; choose one that is',
  ]);
});

test('a chain for a parent has only who answers families', () => {
  expect(faultsOf('parent.scotland', [service, 'who: [child, parent]', 'who: [child]'])).toEqual([
    'content/chains/being-away.yaml:9 parent.scotland.1: a-line is not for a parent; choose one that is',
  ]);
});

test('a child of ten finds somebody in every chain', () => {
  const sixteen = "ages: {min: '16', says: service}\ntopics:";
  expect(
    faultsOf(
      'child.england',
      [service, 'topics:', sixteen],
      ['services/b-house.yaml', 'who: [child, parent]', 'who: [young_adult, parent]'],
    ),
  ).toEqual([
    'content/chains/being-away.yaml:2 child.england: has nobody for a child of 10; add one, such as childline',
  ]);
});
