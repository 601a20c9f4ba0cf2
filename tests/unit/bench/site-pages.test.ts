import { expect, test } from 'vitest';
import { importedBy } from '#bench/page-weight.ts';
import { addressesWithin } from '#bench/reachable.ts';
import { kindOf, linksOf, textOf } from '#bench/site-pages.ts';

test('a page is of the same kind in both languages', () => {
  const kinds = ['/', '/help-now/', '/find/', '/services/a/', '/topics/a/', '/about/sources/'];
  expect(kinds.map(kindOf)).toEqual(['home', 'help now', 'find', 'service', 'topic', 'reference']);
  expect(kinds.map((address) => kindOf(`/cy${address}`))).toEqual(kinds.map(kindOf));
  expect(kindOf('/about/')).toBe('other');
});

test('the text of a page is what stands in its body', () => {
  const html =
    '<head><title>Tab</title></head><body class="a"><h1>Hello</h1><svg><text>no</text></svg><script>no</script> you</body>';
  expect(textOf(html)).toBe('Hello you');
});

test('links to other sites, numbers and parts of the page do not count as addresses', () => {
  const html =
    '<a href="/find/">a</a> <a class="b" href="../topics/c/#d">c</a> <a href="https://example.org/e/">e</a> <a href="tel:999">f</a>';
  expect(linksOf({ html, address: '/services/a/' })).toEqual(['/find/', '/services/topics/c/']);
});

test('what lies three links away is not within two', () => {
  const page = (address: string, to: string) => ({ address, html: `<a href="${to}">x</a>` });
  const pages = [page('/find/', '/a/'), page('/a/', '/b/'), page('/b/', '/c/'), page('/c/', '/')];
  expect([...addressesWithin(pages, '/find/', 2)]).toEqual(['/find/', '/a/', '/b/']);
});

test('scripts that come at once or later are both counted', () => {
  const source = 'import"./a.js";import{b}from"./b.js";const c=()=>import(`../c.js`);import"x"';
  expect(importedBy(source)).toEqual(['./a.js', './b.js', '../c.js']);
});
