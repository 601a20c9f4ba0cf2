import { expect, test } from 'vitest';
import { namedServices } from '#directory/search/named-services.ts';
import { openIndex } from '#directory/search/open-index.ts';
import { search } from '#directory/search/search.ts';
import { understand } from '#directory/search/understand.ts';
import { directory, index } from './real-index.ts';

const firstFive = (query: string): string[] =>
  search(index, query)
    .results.slice(0, 5)
    .map(({ id }) => id);

test('the services that the rules name are in the directory', () => {
  expect(directory.services.map(({ id }) => id)).toEqual(expect.arrayContaining(namedServices));
});

test.each([
  'i left cos of my stepdad and im not going back',
  'do i have to say why i ran',
  'wanna leave but got no money',
  'staff lock the kitchen so i bounce',
  'how do i come home after running off',
])('a young person who may be away finds SafeCall in the first five: "%s"', (query) => {
  expect(firstFive(query)).toEqual(
    expect.arrayContaining(['missing-people-safecall', 'childline']),
  );
});

test.each(['she didnt come home', 'keeps sneaking out at night and coming home at dawn'])(
  'who asks after somebody missing without saying who they are finds the lines for both: "%s"',
  (query) => {
    expect(firstFive(query)).toEqual(
      expect.arrayContaining(['missing-people-safecall', 'missing-people-family-support']),
    );
  },
);

test('who is kept from a parent finds somebody who works on that alone', () => {
  expect(firstFive('mum says im not allowed back to dads she is keeping me here')).toContain(
    'child-law-advice',
  );
});

test.each([
  'think i like girls and my family r strict',
  'my periods late',
  'being bullied again',
  'dont know if im a boy or a girl',
])('a young person finds Childline in the first five: "%s"', (query) => {
  expect(firstFive(query)).toContain('childline');
});

test.each([
  'i dont feel safe at home',
  'i dont feel safe',
  'not safe at my dads',
  'im a student and homeless',
  'im a minor can i leave home',
  'im a teenager and i want to run away',
  'im only a kid and nobody listens',
  'can i refer myself',
  'i live in residential and i hate it',
  'i told the school nurse and nothing happened',
  'my youth worker told my mum',
  'i need an interpreter',
  'my parents hate me',
])('whoever speaks of themselves is not taken for an adult by a word of adults: "%s"', (query) => {
  expect(understand(query, openIndex(index)).voice ?? 0).toBe(0);
  expect(firstFive(query)).toContain('childline');
});

test.each([
  ['as a mum i dont know what to do', 1],
  ['im a parent and hes out all night', 1],
  ['looking for a placement for a 16 year old', 2],
  ['young person has not come back from leave', 2],
  ['safe and well check', 2],
  ['a pupil told me she is not safe to go home', 2],
])('an adult is known by words that no child says of themselves: "%s"', (query, voice) => {
  expect(understand(query, openIndex(index)).voice).toBe(voice);
});

test.each([
  'teimlo yn isel',
  'symud cartref maeth eto',
  'edrych ar ol mam sal',
  'ofn deud wrth mam dwin feichiog',
  // In danger too.
  'dwi ofn mynd adre',
])('a young person in Wales finds Meic in the first five: "%s"', (query) => {
  expect(firstFive(query)).toContain('meic');
});

test.each([
  ['teimlon isel trw amser', true],
  ['hate my new carers', false],
  ['bridge building project', false],
])('Welsh is known by its words: "%s"', (query, isWelsh) => {
  expect(understand(query, openIndex(index)).nation === 'wales').toBe(isWelsh);
});

test('words of school are a pupil’s when the pupil is in the sentence, else a teacher’s', () => {
  expect(firstFive('i get panic attacks in class')).toContain('childline');
  expect(firstFive('assembly on panic attacks')).not.toContain('childline');
});

test.each(['im on the bridge', 'been stabbed', 'ive got a rope', 'hes here'])(
  'a sentence that holds nothing but danger raises the strip: "%s"',
  (query) => {
    expect(search(index, query).crisis).toBe(true);
  },
);

test.each(['bridge', 'rope', 'essay on knife crime', 'homework about suicide in hamlet'])(
  'a thing or homework alone does not raise the strip: "%s"',
  (query) => {
    expect(search(index, query).crisis).toBe(false);
  },
);

test.each(['i keep hurting myself', 'cant do this anymore', 'better off without me'])(
  'words of harm to oneself raise the strip without being told so twice: "%s"',
  (query) => {
    expect(search(index, query).crisis).toBe(true);
  },
);
