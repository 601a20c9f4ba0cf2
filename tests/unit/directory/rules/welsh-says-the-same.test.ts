import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';
const end = 'sources:\n  - supports: [who, nations]\n    says: Their own page.';
const withWelsh = (...lines: string[]) =>
  [service, end, ['cy:', ...lines.map((line) => `  ${line}`), end].join('\n')] as const;
const english = [
  service,
  'to_child: You can talk to them.',
  'to_child: You can talk to them if you are under 18.',
] as const;

test('a Welsh sentence with the same numbers is published', () => {
  expect(faultsOf(english, withWelsh('to_child: Os wyt ti dan 18, cei di siarad â nhw.'))).toEqual(
    [],
  );
});

test('a Welsh sentence with another number, or without one, stops the build', () => {
  expect(faultsOf(english, withWelsh('to_child: Os wyt ti dan 19, cei di siarad.'))).toEqual([
    expect.stringMatching(
      /a-line\.yaml:\d+ cy\.to_child: says 19 where the English says 18; write the same numbers$/,
    ),
  ]);
  expect(faultsOf(english, withWelsh('to_child: Cei di siarad â nhw.'))).toEqual([
    expect.stringMatching(/says no number where the English says 18; write the same numbers$/),
  ]);
});

test('two numbers beside each other are two, in whatever order each language has them', () => {
  const [, sentence] = english;
  expect(
    faultsOf(
      [service, sentence.replace(/ if.*/, ''), 'to_child: Call 116 000, 24 hours a day.'],
      withWelsh('to_child: Ffonia 24 awr y dydd ar 116 000.'),
    ),
  ).toEqual([]);
});

test('Welsh for what the English does not say, or for a part of a list, stops the build', () => {
  const more = withWelsh(
    'about:',
    '  - Maen nhw’n ateb bob dydd.',
    '  - Mae am ddim.',
    'before_you_contact:',
    '  wait: Pum munud.',
  );
  expect(faultsOf(more)).toEqual([
    expect.stringMatching(
      /cy\.about: has 2 sentences where the English has 1; write one for each, in the same order$/,
    ),
    expect.stringMatching(
      /cy\.before_you_contact\.wait: has no English that it stands for; take it out$/,
    ),
  ]);
});

test('hours that are words alone have Welsh words with the same numbers, and others have none', () => {
  const periods =
    "periods:\n        - {days: [mo, tu, we, th, fr], opens: '09:00', closes: '17:00'}";
  const hours = [service, periods, 'periods: unknown'] as const;
  const welsh = (words: string) =>
    withWelsh('channels:', '  - label: Ffonio', `    hours_words: ${words}`);
  const right = welsh('dydd Llun i ddydd Gwener, 9am tan 5pm');
  expect(faultsOf(hours, right)).toEqual([]);
  expect(faultsOf(hours, welsh('dydd Llun i ddydd Gwener, 9am tan 6pm'))).toEqual([
    expect.stringMatching(/cy\.channels\.1\.hours_words: says 6, 9 where the English says 5, 9/),
  ]);
  expect(faultsOf(hours, withWelsh('channels:', '  - label: Ffonio'))).toEqual([
    expect.stringMatching(
      /cy\.channels\.1: has no hours_words where the English hours are words alone/,
    ),
  ]);
  expect(faultsOf(right)).toEqual([
    expect.stringMatching(
      /cy\.channels\.1\.hours_words: has no English that it stands for; take it out$/,
    ),
  ]);
});

test('a topic in Welsh says the numbers of the English, too', () => {
  const [from, to] = ['en: Being away from home.', 'en: You are 16.\n  cy: Rwyt ti’n 17.'];
  expect(faultsOf(['topics/being-away.yaml', from, to])).toEqual([
    expect.stringMatching(
      /being-away\.yaml:\d+ description\.cy: says 17 where the English says 16/,
    ),
  ]);
});

test('a way in has its Welsh words, and what stands in brackets beside its hours is not left out', () => {
  const hours = [
    service,
    'words: Monday to Friday, 9am to 5pm',
    'words: Monday to Friday, 9am to 5pm (usually)',
  ] as const;
  const whole = withWelsh('channels:', '  - label: Ffonio', '    hours_remark: fel arfer');
  expect(faultsOf(hours, whole)).toEqual([]);
  expect(faultsOf(hours, withWelsh('channels:', '  - label: Ffonio'))).toEqual([
    expect.stringMatching(
      /cy\.channels\.1: has no hours_remark where the English hours say "\(usually\)"; write it without brackets$/,
    ),
  ]);
  expect(faultsOf(whole)).toEqual([
    expect.stringMatching(
      /cy\.channels\.1\.hours_remark: has no English that it stands for; take it out$/,
    ),
  ]);
  expect(faultsOf(withWelsh('channels:', '  - label: Ffonio 55', '    note: Bob dydd.'))).toEqual([
    expect.stringMatching(/cy\.channels\.1\.label: says 55 where the English says none/),
    expect.stringMatching(/cy\.channels\.1\.note: has no English that it stands for; take it out$/),
  ]);
  expect(faultsOf(withWelsh('channels: []'))).toEqual([
    expect.stringMatching(
      /cy\.channels: has 0 ways in where the English has 1; write one for each/,
    ),
  ]);
});

test('who runs a service is described in Welsh with the same numbers', () => {
  const organisation = 'organisations/helpers.yaml';
  const welsh = (words: string) => [organisation, 'read:', `cy: {about: ${words}}\nread:`] as const;
  expect(faultsOf(welsh('Elusen i blant.'))).toEqual([]);
  expect(faultsOf(welsh('Elusen ers 1999.'))).toEqual([
    expect.stringMatching(/helpers\.yaml:\d+ cy\.about: says 1999 where the English says none/),
  ]);
});
