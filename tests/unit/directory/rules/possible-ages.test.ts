import { expect, test } from 'vitest';
import { loadDirectoryFrom } from '#directory/load-directory.ts';
import { possibleAges } from '#directory/rules/possible-ages.ts';
import { smallContent, today } from '../small-content.ts';

test.each([
  ["{min: '16', max: '12', says: service}", 'ages: from 16 to 12 nobody is left; check both'],
  ["{min: '18', says: service}", 'ages.min: is 18, but who has child; one is wrong'],
  ['{says: service}', 'ages: has neither min nor max; write at least one, or leave ages out'],
])('ages %s for children are a fault', (ages, fault) => {
  const files = smallContent(['services/a-line.yaml', 'topics:', `ages: ${ages}\ntopics:`]);
  expect(() => loadDirectoryFrom(files, 'content', { today, rules: [possibleAges] })).toThrow(
    `1 fault in the directory\ncontent/services/a-line.yaml:10 ${fault}`,
  );
});

test.each([
  "{min: '16', max: '16', says: service}",
  "{max: '25', says: us}",
  "{min: '17', says: us}",
])('ages %s are possible', (ages) => {
  const files = smallContent(['services/a-line.yaml', 'topics:', `ages: ${ages}\ntopics:`]);
  expect(() => loadDirectoryFrom(files, 'content', { today, rules: [possibleAges] })).not.toThrow();
});
