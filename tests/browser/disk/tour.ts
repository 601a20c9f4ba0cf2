import { attribute, lineOf, named, pages, pageAt, type SitePage } from '../../site/read-site.ts';

/** How many pages somebody opens who looks around for a while. */
const pagesOfVisit = 12;

/** Where addresses matter more than a clean history, the site says so, and a visitor here does not go. */
const withAddresses = /^\/(?:about|professionals|film\/session)\//;

/** What a tour goes through, whatever the site has by then: places to type in, and films to watch. */
function isWanted(page: SitePage): boolean {
  return named(page.root, 'video').length > 0 || hasBox(page);
}

function hasBox({ root }: SitePage): boolean {
  return named(root, 'input').some((input) => attribute(input, 'type') === 'search');
}

/**
 * The pages that a page links to in the same language, those of its main part at the end. Where
 * something is typed, answers take the place of that part: its links are left out.
 */
function linkedFrom(page: SitePage): string[] {
  const main = new Set(named(page.root, 'main').flatMap((part) => named(part, 'a')));
  const around = named(page.root, 'a').filter((link) => !main.has(link));
  return [...around, ...(hasBox(page) ? [] : main)]
    .filter((link) => attribute(link, 'hreflang') === undefined)
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => pages.some(({ address }) => address === href) && isOnTour(href));
}

/** The page that stands in frames of other sites: no link of ours leads to it. */
const inFrames = '/film/embed/';

const isOnTour = (address: string): boolean =>
  !address.startsWith('/cy/') && !withAddresses.test(address) && address !== inFrames;

/**
 * A way through the site by its own links: from the first page, through every English page with a
 * box or a film, and on until twelve pages have been seen, so that nothing needs to be typed into the
 * browser's bar. It follows from the links alone: what is built later is on the way.
 */
export function planTour(): readonly SitePage[] {
  const way = [pageAt('/')];
  const wanted = pages.filter((page) => isOnTour(page.address) && isWanted(page));
  for (const page of wanted) way.push(...shortestWay(way.at(-1) ?? page, page));
  while (new Set(way).size < pagesOfVisit) {
    const here = way.at(-1);
    const next = here && linkedFrom(here).map(pageAt);
    // The last one: the first are the same on every page.
    const fresh = next?.findLast((page) => !way.includes(page));
    if (fresh === undefined)
      throw new Error(`The tour of the site ends at ${here?.address ?? ''}.`);
    way.push(fresh);
  }
  return way;
}

/** The pages on the way from one to another, without the first. */
function shortestWay(from: SitePage, to: SitePage): SitePage[] {
  const before = new Map<SitePage, SitePage | undefined>([[from, undefined]]);
  for (const page of before.keys()) {
    if (page === to) break;
    for (const next of linkedFrom(page).map(pageAt)) if (!before.has(next)) before.set(next, page);
  }
  if (!before.has(to)) throw new Error(`No link leads to ${to.address}.`);
  const way: SitePage[] = [];
  for (let at: SitePage = to; at !== from; at = before.get(at) ?? from) way.unshift(at);
  return way;
}

/** What a visitor reads at the top of a page once it is there. */
export function headingOf(page: SitePage): string {
  const [heading] = named(page.root, 'h1');
  return heading === undefined ? '' : lineOf(heading);
}
