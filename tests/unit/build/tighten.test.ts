import { expect, test } from 'vitest';
import { tighten } from '#build/tighten.ts';

test('blanks at the inner edges of blocks go', () => {
  expect(tighten('<ul class="rows"> <li>\n <a href="/">One</a> two </li> </ul>')).toBe(
    '<ul class="rows"><li><a href="/">One</a> two</li></ul>',
  );
});

test('blanks between blocks go', () => {
  expect(tighten('<h2>One</h2>  <p>two</p> <ul><li>three</li> <li>four</li></ul>')).toBe(
    '<h2>One</h2><p>two</p><ul><li>three</li><li>four</li></ul>',
  );
});

test('several blanks between tags become one, those in words stay', () => {
  const html = '<p data-text>one\n\ntwo  three</p>';
  expect(tighten(`<p><a>one</a>\n  <a>two</a></p><link rel="x"> ${html}`)).toBe(
    `<p><a>one</a> <a>two</a></p><link rel="x">${html}`,
  );
});

test('no two words are joined, whatever they stand in', () => {
  const words =
    'one <b> two </b> <a href="/"> three </a><small> four</small> <label> five </label>';
  expect(tighten(`<p> ${words} </p>`)).toBe(`<p>${words}</p>`);
});

test('what is shown as it was written keeps its blanks', () => {
  for (const kept of [
    '<pre> <p> a </p> </pre>',
    '<textarea> b </textarea>',
    '<style> c </style>',
  ]) {
    expect(tighten(`<div> ${kept} </div>`)).toBe(`<div>${kept}</div>`);
  }
});
