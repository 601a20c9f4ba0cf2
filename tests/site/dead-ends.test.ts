import { expect, test } from 'vitest';
import { attribute, elements, lineOf, named, pageAt } from './read-site.ts';

/** The links of an element that ring somebody, as buttons. */
const rings = (inside: Parameters<typeof named>[0]) =>
  named(inside, 'a').filter(
    (a) =>
      attribute(a, 'href')?.startsWith('tel:') === true &&
      attribute(a, 'class')?.split(' ').includes('button') === true,
  );

test('a page that is not there ends in a person to call, in both languages', () => {
  const [main] = named(pageAt('/404.html').root, 'main');
  const found = main === undefined ? [] : rings(main).map(lineOf);
  expect(found).toEqual([
    expect.stringMatching(/^Childline: Call 0800.1111$/),
    expect.stringMatching(/^Childline: Ffonio 0800.1111$/),
  ]);
  // What script says of the hours is in the language of the page, so it stays out of the other part.
  const [welsh] =
    main === undefined ? [] : elements(main, (one) => attribute(one, 'lang') === 'cy');
  if (welsh === undefined) throw new Error('The page has no Welsh part.');
  expect(named(welsh, 'open-now')).toEqual([]);
  expect(lineOf(welsh)).toContain('bob dydd, 24 awr.');
});
