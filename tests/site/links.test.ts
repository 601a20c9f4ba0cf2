import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  faultsOf,
  files,
  lineOf,
  named,
  pages,
  type SitePage,
} from './read-site.ts';

const fileNames = new Set(files);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const idsOf = new Map(
  pages.map((page) => [
    page,
    new Set(elements(page.root, () => true).map((each) => attribute(each, 'id'))),
  ]),
);

interface Link {
  readonly href: string;
  readonly label: string;
  readonly hreflang: string | undefined;
}

function linksOf(page: SitePage): Link[] {
  return named(page.root, 'a').map((a) => ({
    href: attribute(a, 'href') ?? '',
    label: attribute(a, 'aria-label') ?? lineOf(a),
    hreflang: attribute(a, 'hreflang'),
  }));
}

const links = new Map(pages.map((page) => [page, linksOf(page)]));
const inside = (page: SitePage): Link[] =>
  (links.get(page) ?? []).filter(({ href }) => /^[/#.]/.test(href));

/** The council that a page with a box for councils is told of, `area=leeds`: one that has a page. */
function isArea(target: SitePage, place: string): boolean {
  const id = /^area=([a-z-]+)$/.exec(place)?.[1];
  return (
    id !== undefined && named(target.root, 'area-box').length > 0 && byAddress.has(`/areas/${id}/`)
  );
}

test('the home page leads a child to the pages for young people, in both languages', () => {
  for (const start of ['/', '/cy/']) {
    const home = byAddress.get(start);
    const led = new Set(home && links.get(home)?.map(({ href }) => href));
    for (const name of ['', 'told-to-go/', 'tonight/', 'strings/', 'care/']) {
      expect(led, start).toContain(`${start}young-people/${name}`);
    }
  }
});

describe('every link', () => {
  test('inside the site leads to a page or file that is there', () => {
    const faults = faultsOf((page) =>
      inside(page).flatMap(({ href }) => {
        const { pathname, hash } = new URL(href, `https://site.test${page.address}`);
        const target = byAddress.get(pathname);
        if (target === undefined) {
          return fileNames.has(decodeURIComponent(pathname.slice(1))) ? [] : [`leads to ${href}`];
        }
        const id = decodeURIComponent(hash.slice(1));
        const isPlace = id === '' || idsOf.get(target)?.has(id) === true || isArea(target, id);
        return isPlace ? [] : [`leads to ${href}, no such place`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('leads somewhere, by a safe way, and has words', () => {
    const faults = faultsOf((page) =>
      (links.get(page) ?? []).flatMap(({ href, label }) => [
        ...(/^(?:\/|#|https:\/\/|tel:|sms:|mailto:)/.test(href) ? [] : [`has href="${href}"`]),
        ...(label === '' ? [`has a link to ${href} without words`] : []),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('inside the site carries nothing behind a "?"', () => {
    expect(
      faultsOf((page) => inside(page).flatMap(({ href }) => (href.includes('?') ? [href] : []))),
    ).toEqual([]);
  });

  test('stays in the language of its page unless it says which other it leads to', () => {
    const faults = faultsOf((page) => {
      // A host shows one page for every address that leads nowhere, so it speaks both languages.
      if (page.address === '/404.html') return [];
      const isWelsh = page.address.startsWith('/cy/');
      return inside(page).flatMap(({ href, hreflang }) => {
        if (!href.startsWith('/') || !byAddress.has(href.replace(/#.*/, ''))) return [];
        const leadsTo = href.startsWith('/cy/') ? 'cy' : 'en';
        return leadsTo === (isWelsh ? 'cy' : 'en') || hreflang === leadsTo ? [] : [href];
      });
    });
    expect(faults).toEqual([]);
  });
});

test('every page is reached by links from the front page', () => {
  const reached = new Set<SitePage>();
  const waiting = [byAddress.get('/')];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (reached.has(page)) continue;
    reached.add(page);
    for (const { href } of inside(page)) {
      const next = byAddress.get(new URL(href, `https://site.test${page.address}`).pathname);
      if (next !== undefined && !reached.has(next)) waiting.push(next);
    }
  }
  // The film for a frame is reached from other sites.
  const apart = /^\/404\.html$|\/film\/embed\/$/;
  const lost = pages.filter((page) => !reached.has(page) && !apart.test(page.address));
  expect(lost.map((page) => page.address)).toEqual([]);
});

test('every service is at most two links away from the list of all services', () => {
  const find = byAddress.get('/find/');
  const first =
    find === undefined ? [] : [find, ...inside(find).map(({ href }) => byAddress.get(href))];
  const near = new Set(
    first.flatMap((page) => (page === undefined ? [] : inside(page).map(({ href }) => href))),
  );
  const far = pages
    .map((page) => page.address)
    .filter((address) => address.startsWith('/services/') && !near.has(address));
  expect(far).toEqual([]);
});
