import { expect, test } from 'vitest';
import { isApart } from '#bench/first-query.ts';

test('what our search of the pages fetches is in no figure, and Pagefind is in that of the peer', () => {
  const pages = ['/find/page-answers.js', '/find/pages.json', '/pagefind/pages.en.pack'];
  const counted = ['/find/index.json', '/assets/FindPage.abc.js'];
  expect([...pages, ...counted].filter((path) => isApart(path, true))).toEqual(pages);
  expect(isApart('/pagefind/pagefind.js', false)).toBe(false);
  expect(isApart('/icon.svg', false)).toBe(true);
});
