import { expect, test } from 'vitest';
import { faultsOf, smallContent } from '../small-content.ts';

const topic = new TextDecoder().decode(smallContent().get('topics/being-away.yaml'));

test('a topic that no service has, and that has no chain, is a fault', () => {
  expect(faultsOf(['topics/exams.yaml', topic.replace("'01'", "'02'")])).toEqual([
    'content/topics/exams.yaml:1 file: has no chain; write chains/exams.yaml',
    'content/topics/exams.yaml:1 file: no service has this topic; add it to one or delete this file',
  ]);
});

test('while a file is broken nobody is told that a topic is unused', () => {
  expect(
    faultsOf(
      ['topics/exams.yaml', topic.replace("'01'", "'02'")],
      ['services/a-line.yaml', 'name: A Line\n', ''],
    ),
  ).toEqual(['content/services/a-line.yaml:1 name: is missing; write it']);
});

test('a topic has its label in Welsh', () => {
  expect(faultsOf(['topics/being-away.yaml', '  cy: Bod i ffwrdd\n', ''])).toEqual([
    'content/topics/being-away.yaml:2 label.cy: is missing; write it',
  ]);
  expect(faultsOf(['topics/being-away.yaml', '  cy: Bod i ffwrdd\n', "  cy: ''\n"])).toEqual([
    'content/topics/being-away.yaml:4 label.cy: is empty; write it',
  ]);
});
