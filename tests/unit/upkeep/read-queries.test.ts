import { expect, test } from 'vitest';
import { readQueries } from '#upkeep/scores/read-queries.ts';

const sound = {
  q: 'being bullied',
  audience: 'child',
  topics: ['bullying'],
  mustInclude: [],
  flags: [],
};

test('queries are read, and what else stands beside them is left alone', () => {
  expect(readQueries('mine.json', JSON.stringify([{ ...sound, note: 'mine' }]))).toEqual([sound]);
});

test('whoever writes queries is told what is wrong with them, and where', () => {
  const text = JSON.stringify([sound, { ...sound, audience: 'teacher' }, { q: 'x' }], null, 1);
  expect(() => readQueries('mine.json', text)).toThrow(
    [
      'mine.json:13 2.audience: expected one of child, parent, practitioner; found "teacher"',
      'mine.json:20 3.audience: is missing; write one of child, parent, practitioner',
      'mine.json:20 3.topics: is missing; write it',
      'mine.json:20 3.mustInclude: is missing; write it',
      'mine.json:20 3.flags: is missing; write it',
    ].join('\n'),
  );
  expect(() => readQueries('mine.json', '[{"q": }]')).toThrow(/^mine\.json: is not JSON; /);
});

test('a file of another shape is not read out to its end', () => {
  const text = JSON.stringify(Array.from({ length: 30 }, () => ({ words: 'x' })));
  expect(() => readQueries('mine.json', text)).toThrow(/\nand 140 more$/);
});
