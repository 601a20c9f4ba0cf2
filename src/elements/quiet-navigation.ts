import { openFirst } from './open-now.ts';
import { wearLetters } from './own-letters.ts';
import { part } from './part.ts';
import { pressedLink } from './pressed-link.ts';

/** A page that the visitor came through, as they left it. */
interface Step {
  readonly path: string;
  readonly scroll: number;
  /** Place of the link that was followed, among all links of the page. */
  readonly link: number;
}

/** Here addresses matter more than a quiet history: ordinary links. docs/quiet-navigation.md says why. */
const addressesMatter = /^(\/cy)?\/(about|professionals|film\/session)\//;
const slowAfterMs = 1000;

/** The last one first: older browsers have no `at`. */
const steps: Step[] = [];
let here = location.pathname;
/** One for all: opened anew, it drops the page that it was bringing, and the last one asked for wins. */
const request = new XMLHttpRequest();
let slow: ReturnType<typeof setTimeout> | undefined;

/** What script adds to each page that is shown. */
function dress(): void {
  openFirst();
  part('copy')?.removeAttribute('hidden');
  if (steps[0]) part('back')?.removeAttribute('hidden');
}
dress();

/** Shows the address of this page, which the browser's bar may not, selected, and copies it if it may. */
function copyAddress(): void {
  const said = part('copied');
  if (!said) return;
  const address = location.origin + here;
  said.textContent = address;
  getSelection()?.selectAllChildren(said);
  (navigator as Partial<Navigator>).clipboard?.writeText(address).then(
    () => {
      said.textContent = said.dataset['copied'] ?? '';
    },
    () => undefined,
  );
}

/** Moves the focus to a place of the page, or to its heading; neither address nor history know. */
function goTo(hash: string): void {
  const id = hash.slice(1);
  document.body.dataset['place'] = id;
  const named = document.getElementById(id);
  const place = named ?? document.querySelector('h1');
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  scrollTo(0, 0);
  // Where the page is enlarged, its heading may lie below what is seen at first.
  place.focus();
  named?.scrollIntoView();
}

/** Puts a page in the place of this one, in one task. */
function show(page: Document, path: string): void {
  for (const each of page.querySelectorAll<HTMLScriptElement>('script, noscript')) {
    each.remove();
    // Scripts of a fetched page don't run by themselves.
    if (each.src) void import(/* @vite-ignore */ each.src);
  }
  // The browser resolves addresses against the first page of the visit.
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.href = path + link.hash;
  }
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  wearLetters();
  document.body.replaceWith(page.body);
  here = path;
  dress();
}

/**
 * Fetches a page and shows it: by way of a link, or, without one, going back a step. Without a network
 * this page stays; what the host answers instead of a page of ours the browser opens in its place.
 */
function open(path: string, hash = '', link?: HTMLAnchorElement): void {
  clearTimeout(slow);
  slow = setTimeout(() => part('wait')?.removeAttribute('hidden'), slowAfterMs);
  request.open('GET', path);
  request.responseType = 'document';
  // What is read stays, with its numbers: the browser's own page of errors has none, and enters its history.
  request.onerror = () => {
    clearTimeout(slow);
    part('wait')?.removeAttribute('hidden');
  };
  // A request that the browser ends, as Firefox does when the visitor goes elsewhere, has neither of these.
  request.onload = () => {
    clearTimeout(slow);
    // The visitor has left, and nothing may come back.
    if (!part('back')) return;
    const page = request.responseXML;
    // An error page of the host has no way out.
    if (!page?.querySelector('a[data-exit]')) {
      location.replace(path + hash);
      return;
    }
    const from = here;
    if (link)
      steps.unshift({ path: from, scroll: scrollY, link: [...document.links].indexOf(link) });
    const back = link ? undefined : steps.shift();
    show(page, path);
    const followed = back && document.links[back.link];
    // Where the links have another order by then, the heading will do.
    if (followed?.pathname === from) followed.focus({ preventScroll: true });
    // One inside the menu, which is closed again, cannot have the focus either.
    if (followed && document.activeElement === followed) scrollTo(0, back.scroll);
    else goTo(hash);
  };
  request.send();
}

addEventListener('click', (event) => {
  const on = (selector: string) => (event.target as Element).closest(selector);
  const back = steps[0];
  // The second half of a double press would land on the page that the first half opened.
  if (back && on('[data-back] button') && event.detail < 2) open(back.path);
  if (on('[data-copy]')) copyAddress();
  const link = pressedLink(event);
  if (
    link?.origin !== location.origin ||
    // Files are not pages: they are left to the browser, downloads among them.
    !link.pathname.endsWith('/') ||
    link.target ||
    event.shiftKey ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  ) {
    return;
  }
  const { pathname, hash } = link;
  const isHere = pathname === here && hash;
  const plain = [here, pathname].filter((path) => addressesMatter.test(path)).length;
  if (plain === 2 && !isHere) return;
  event.preventDefault();
  if (event.detail > 1) return;
  if (isHere) goTo(hash);
  else if (plain) location.replace(link.href);
  else open(pathname, hash, link);
});
