import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';

test.each([
  ['They <b>listen</b>', 'has the HTML tag "<b>"; write plain words'],
  ['They </p', 'has the HTML tag "</p"; write plain words'],
  ['They <!-- listen', 'has the HTML tag "<!--"; write plain words'],
  ['They <a href="x">listen', 'has the HTML tag "<a"; write plain words'],
  ['They listen&nbsp;well', 'has the HTML code "&nbsp;"; write the character itself'],
  ['They&#8203;listen', 'has the HTML code "&#8203;"; write the character itself'],
  ['They\u200blisten', 'has the hidden character U+200B; take it out'],
  ['They \u202elisten', 'has the hidden character U+202E; take it out'],
  ['They \u2066listen', 'has the hidden character U+2066; take it out'],
  ['They lis\u00adten', 'has the hidden character U+00AD; take it out'],
  ['They listen\ufe0f', 'has the hidden character U+FE0F; take it out'],
  ['They\u00a0listen', 'has the special space U+00A0; write an ordinary space'],
  [
    'Th\u0435y listen',
    'has "е" (U+0435), which is not a letter or digit of English or Welsh; type it again',
  ],
  [
    '\uff34hey listen',
    'has "Ｔ" (U+FF34), which is not a letter or digit of English or Welsh; type it again',
  ],
  [
    'They l\u026asten',
    'has "ɪ" (U+026A), which is not a letter or digit of English or Welsh; type it again',
  ],
  [
    'They \ud835\udc25isten',
    'has "𝐥" (U+1D425), which is not a letter or digit of English or Welsh; type it again',
  ],
  [
    'Call \u0661\u0662\u0663',
    'has "١" (U+0661), which is not a letter or digit of English or Welsh; type it again',
  ],
  ['The\u0301y listen', 'has a letter and its accent as two characters; type it as one'],
])('%j is a fault', (text, message) => {
  expect(faultsOf([service, 'They listen', text])).toEqual([
    `content/services/a-line.yaml:6 to_adult: ${message}`,
  ]);
});

test.each(['"\\e[31mred"', '"a\\u0000b"', '"a\\nb"', '"a\\tb"'])(
  'a control character written as %s is a fault',
  (text) => {
    const [fault = ''] = faultsOf([service, 'They listen to young people.', text]);
    expect(fault).toMatch(
      /^content\/services\/a-line\.yaml:6 to_adult: has the hidden character U\+00[01][0-9A-F]; take it out$/,
    );
  },
);

test('a space at the end is a fault', () => {
  expect(faultsOf([service, 'They listen to young people.', "'They listen. '"])).toEqual([
    'content/services/a-line.yaml:6 to_adult: starts or ends with a space; take it out',
  ]);
});

test.each([
  'Dŵr, tŷ, ẃ, ÿ, ï',
  'Children’s “line” – £5, 50%, 3 < 4 & 5 > 4',
  'Café, naïve, Ålesund',
])('%s is plain text', (text) => {
  expect(faultsOf([service, 'They listen to young people.', `'${text}'`])).toEqual([]);
});

test('an editor may write notes of several lines', () => {
  expect(faultsOf([service, 'sources:', 'editor_notes: |-\n  One.\n  Two.\nsources:'])).toEqual([]);
});
