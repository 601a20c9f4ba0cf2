import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SearchFilters } from '#directory/search/answer.ts';
import { search } from '#directory/search/search.ts';
import { index, searchWords } from './real-index.ts';

const welsh = parse(
  readFileSync(new URL('../../../content/strings/cy.yaml', import.meta.url), 'utf8'),
) as Record<string, string>;
const first = (count: number, query: string, filters: SearchFilters = {}) =>
  search(index, query, filters)
    .results.slice(0, count)
    .map(({ id }) => id);

test.each([
  'i did something bad im ashamed',
  'im 13 can i get a flat',
  'not home yet',
  'pregnant and scared to tell my mum',
  'police wont take it seriously',
  'scared',
  'i feel like killing my brother',
  'im 14',
  'taxi home',
  'modelling club',
  'gifts for my nan',
  'arranged to meet my friend',
  'rap lyrics',
  'i like rap',
  'cute boy in my class',
  'i passed my exam',
  'bath bomb',
])('nobody is frightened with a grave topic by "%s"', (query) => {
  expect(
    search(index, query).topics.filter((topic) => searchWords.danger.grave.includes(topic)),
  ).toEqual([]);
});

test.each([
  ['im 13 can i get a flat', 'homelessness'],
  ['not home yet', 'running-away'],
  ['pregnant and scared to tell my mum', 'sexual-health'],
  ['police wont take it seriously', 'legal-police'],
  ['nowere', 'homelessness'],
  ['no wear to go', 'homelessness'],
  ['having panic attacks in class', 'mental-health'],
  ['i think i like girls', 'lgbt'],
])('"%s" is understood as %s', (query, topic) => {
  expect(search(index, query).topics[0]).toBe(topic);
});

test.each([
  'i took some pills',
  'i took 20 paracetamol',
  'she wont wake up',
  'he has a knife',
  'hes coming up the stairs',
  'i feel like killing my brother',
  'my son hasnt come home its 2am',
  'its dark and i got no were to go',
])('999 stands first where somebody may be hurt: "%s"', (query) => {
  expect(search(index, query).crisis).toBe(true);
  expect(first(1, query)).toEqual(['emergency-999']);
});

test.each(['𝗶 𝘄𝗮𝗻𝘁 𝘁𝗼 𝗸𝗶𝗹𝗹 𝗺𝘆𝘀𝗲𝗹𝗳', 'ｉ ｗａｎｔ ｔｏ ｄｉｅ', 'i want to k\u00adill myself'])(
  'the strip is raised however the letters are written: "%s"',
  (query) => {
    expect(search(index, query).crisis).toBe(true);
  },
);

test.each([
  'where can i sleep tonight',
  'id rather not exist',
  'dont want to be here',
  'whats the point of me',
  'better off without me',
  'im scarred to go home',
])('999 is among the first three when the strip is raised: "%s"', (query) => {
  expect(search(index, query).crisis).toBe(true);
  expect(first(3, query)).toContain('emergency-999');
});

test.each([
  'im scarred to go home',
  'can i leave home at 16',
  'i want to run away',
  'not home yet',
])('SafeCall and Childline are among the first three for "%s"', (query) => {
  expect(first(3, query)).toEqual(expect.arrayContaining(['missing-people-safecall', 'childline']));
});

test('a parent at 2am meets 999, 101 and Missing People, and the page for the first hour', () => {
  const query = 'my son hasnt come home its 2am';
  expect(first(3, query)).toEqual(
    expect.arrayContaining(['emergency-999', 'police-101', 'missing-people-family-support']),
  );
  expect(search(index, query).content[0]?.page).toBe('first-hour');
});

test('a parent whose child is back meets the page for that moment', () => {
  expect(search(index, "he's back what do i say").content[0]?.page).toBe('when-they-come-back');
  expect(first(1, "he's back what do i say")).toEqual(['missing-people-family-support']);
});

test.each(['i want to message my mum but not say where i am', 'runaway helpline'])(
  'SafeCall is first for "%s"',
  (query) => {
    expect(first(1, query)).toEqual(['missing-people-safecall']);
  },
);

test.each([
  ['northern-ireland', 'voypic'],
  ['wales', 'meic'],
  ['scotland', 'who-cares-scotland'],
] as const)('care in %s is led by %s', (nation, id) => {
  expect(first(1, 'moved again in care', { nation })).toEqual([id]);
});

test('Adoption UK is for whoever speaks of adoption', () => {
  expect(first(5, 'moved again in care')).not.toContain('adoption-uk-helpline');
  expect(first(1, 'adopted')).toEqual(['adoption-uk-helpline']);
});

test('no credit is a question about calls, not about money', () => {
  const { topics, content } = search(index, 'no credit');
  expect(topics).toEqual([]);
  expect(content[0]?.section).toBe('phone-bill');
});

test.each([
  ['told_to_leave', 'homelessness'],
  ['hurting', 'abuse-neglect'],
  ['night', 'in-danger-now'],
  ['online', 'online-harm'],
  ['care', 'care-and-rights'],
  ['talk', 'mental-health'],
])('the Welsh words of the home page for %s lead to %s', (chip, topic) => {
  expect(search(index, welsh[`home.chip.${chip}`] ?? '').topics[0]).toBe(topic);
});

test.each([
  ['mae mam yn fy mrifo', 'abuse-neglect'],
  ['mae rhywun yn fy mrifo i', 'abuse-neglect'],
  ["dw i allan ac mae hi'n nos", 'in-danger-now'],
  ['rhywun ar y we', 'online-harm'],
])('"%s" is understood as %s', (query, topic) => {
  expect(search(index, query).topics[0]).toBe(topic);
});

test.each([
  'they wont let me leave this flat',
  'my ex has the kids at the airport',
  'mandem outside my yard wiv shanks cant leave',
  'hes picking me up in 20 mins i dont wanna go hes like 30',
  'yr 7 girl being flown to somalia first thing tomorrow for cutting',
  'note on her bed and shes gone',
])('something grave raises the strip when it happens now: "%s"', (query) => {
  expect(search(index, query).crisis).toBe(true);
});

test.each([
  'i was groomed when i was 12',
  'lesson on county lines',
  'what time does the moon come out tonight',
  'shooting stars tonight',
  'i wrote a note to my teacher',
  'waiting outside school for my mum',
  'what paracetamol can i take for a headache',
])('neither the grave alone nor the hour alone raises it: "%s"', (query) => {
  expect(search(index, query).crisis).toBe(false);
});

test.each([
  'my dad hurt me and my little sister',
  'i pray i dont wake up',
  'he smashed a bottle over my head',
  'opps outside',
])('no harmless words stand in the way of danger: "%s"', (query) => {
  expect(search(index, query).crisis).toBe(true);
});

test.each([
  'uncle makes me sleep in his bed',
  'mum and her boyfriend hit me',
  'mum stays in her room',
])('a child who tells of others is not taken for an adult: "%s"', (query) => {
  expect(first(5, query)).toContain('childline');
});

test('everyday sentences frighten nobody: hardly one raises the strip, few are told a grave topic', () => {
  const everyday = JSON.parse(
    readFileSync(new URL('../../fixtures/everyday-queries.json', import.meta.url), 'utf8'),
  ) as string[];
  const answers = everyday.map((query) => search(index, query));
  const grave = answers.filter(({ topics }) =>
    topics.some((topic) => searchWords.danger.grave.includes(topic)),
  );
  expect(answers.filter(({ crisis }) => crisis).length / everyday.length).toBeLessThan(0.04);
  expect(grave.length / everyday.length).toBeLessThan(0.23);
});

test('words that only their ending tells apart stay two words', () => {
  expect(search(index, 'was it rape').topics).toEqual(['sexual-abuse']);
  expect(search(index, 'rap lyrics').topics).toEqual([]);
  expect(search(index, 'left a note').topics).toContain('running-away');
});

test('an ordinary word is not read as a rarer one that looks like it', () => {
  expect(search(index, 'swimming lessons').topics).not.toContain('disability-deaf');
  expect(search(index, 'i was groomed a fortnight ago').crisis).toBe(false);
});
