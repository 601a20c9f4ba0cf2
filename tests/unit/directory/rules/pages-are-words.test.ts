import { expect, test } from 'vitest';
import { faultsWithPins } from '../small-content.ts';

const page = 'pages/en/a-page.mdx';
const faultsOf = (line: string) => faultsWithPins([page, `Words.\n\n${line}\n`]);

test.each([
  [
    'import evil from "x"',
    'starts with "import" or "export", which is program code here; begin with another word',
  ],
  [
    'export const a = b',
    'starts with "import" or "export", which is program code here; begin with another word',
  ],
  ['Some {code} here', 'has a curly bracket, which is program code here; take it out'],
  [
    '[go](javascript:run)',
    'has a link to "javascript:run"; write https://…, /a-page-of-ours/ or #a-heading',
  ],
  [
    '[go](//other.org.uk)',
    'has a link to "//other.org.uk"; write https://…, /a-page-of-ours/ or #a-heading',
  ],
  [
    '[go](data:text/html,x)',
    'has a link to "data:text/html,x"; write https://…, /a-page-of-ours/ or #a-heading',
  ],
  ...['[go]: mailto:x', '> [go]: /find/', '- [go]: //other.org.uk/x', '[go]:'].map((line) => [
    line,
    'names an address for a link ("[…]:"), which stands away from its words; write [words](/address/)',
  ]),
  ['Some <b>bold</b> words', 'has the HTML tag "<b>"; write plain words'],
  ['<script src="/x.js" />', 'has the HTML tag "<script"; write plain words'],
  ['<h2 id="a" onclick="x">', 'has the HTML tag "<h2"; write plain words'],
  [
    '<Contact of="a-line" by="phone" onclick="x" set:html="<b>" />',
    'has the HTML tag "<Contact"; write plain words',
  ],
  ['Words&zwnj;here', 'has the HTML code "&zwnj;"; write the character itself'],
  ['It\ufffds free', 'has U+FFFD, which stands where a character was lost; type it again'],
  ['Words\u200bhere', 'has the hidden character U+200B; take it out'],
  ['Words\u202ehere', 'has the hidden character U+202E; take it out'],
  ['Wo\u00adrds', 'has the hidden character U+00AD; take it out'],
  ['Words\u{e0041}', 'has the hidden character U+E0041; take it out'],
  [
    'Ch\u0456ldline',
    'has "і" (U+0456), which is not a letter or digit of English or Welsh; type it again',
  ],
])('%j is a fault', (line, message) => {
  expect(faultsOf(line)).toEqual([`content/pages/en/a-page.mdx:3 line: ${message}`]);
});

test.each([
  '<Contact of="a-line" by="phone" />',
  '<Report />',
  '<h2 id="a-place">A place</h2>',
  'A [page](/find/), a [place](#a-place), a [line](https://www.a-line.org.uk/).',
  '- A list, with “quotes” – and Dŵr.',
])('%j is fine', (line) => {
  expect(faultsOf(line)).toEqual([]);
});

test.each(['strings/cy.yaml', 'help-now.yaml', 'search/words.yaml', 'topics.yaml'])(
  'hidden and look-alike characters are faults in %s too',
  (file) => {
    expect(faultsWithPins([file, '# A remark\na.key: Sgw\u200brs\nb.key: Sgw\u043ers\n'])).toEqual([
      `content/${file}:2 line: has the hidden character U+200B; take it out`,
      `content/${file}:3 line: has "о" (U+043E), which is not a letter or digit of English or Welsh; type it again`,
    ]);
  },
);
