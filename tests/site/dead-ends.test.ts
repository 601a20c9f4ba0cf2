import { expect, test } from 'vitest';
import { attribute, elements, faultsOf, files, lineOf, named, pageAt } from './read-site.ts';

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

test.each(['', '/cy'])('the page for the youngest shows and leads on: "%s"', (start) => {
  const [main] = named(pageAt(`${start}/young-people/under-11/`).root, 'main');
  if (main === undefined) throw new Error('The page has no main part.');
  // One drawing a section, which says nothing that the words do not.
  const drawings = named(main, 'svg');
  expect(drawings.length).toBeGreaterThanOrEqual(5);
  expect(drawings.every((svg) => attribute(svg, 'aria-hidden') === 'true')).toBe(true);
  // Only the film for their age: the other one names sex and drugs.
  const films = named(main, 'source', 'track').map((file) => attribute(file, 'src') ?? '');
  if (files.includes('film/my-choice-9-11-720.mp4')) {
    expect(films).toContain('/film/my-choice-9-11-720.mp4');
    expect(films).toContain(`/film/tracks/words-9-11.${start === '' ? 'en' : 'cy'}.vtt`);
  }
  expect(films.filter((file) => !/9-11|captions/.test(file))).toEqual([]);
  const links = named(main, 'a').map((a) => attribute(a, 'href'));
  expect(links).toContain(`${start}/easy-read/`);
  // A child of this age needs two people to ring, and nobody else to choose from.
  expect(rings(main).map((a) => attribute(a, 'href'))).toEqual(['tel:08001111', 'tel:999']);
});

test('every page leads to the ways to call, text and chat in one tap, without its menu', () => {
  // A tool that opens a second window, and a film inside the page of somebody else.
  const tools = /^(?:\/cy)?\/film\/(?:session|embed\/.*)\/?$/;
  const faults = faultsOf((page) => {
    const start = page.address.startsWith('/cy/') ? '/cy' : '';
    if (tools.test(page.address) || /^\/find\/$/.test(page.address.slice(start.length))) return [];
    const leads = named(page.root, 'main')
      .flatMap((main) => named(main, 'a'))
      .map((a) => attribute(a, 'href')?.replace(/#.*/, ''));
    return leads.includes(`${start}/find/`) || leads.includes(`${start}/help-now/`)
      ? []
      : ['leads nowhere'];
  });
  expect(faults).toEqual([]);
});
