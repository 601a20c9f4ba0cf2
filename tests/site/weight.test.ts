import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isReadAtLeisure, pageBudgetB, scriptBudgetB } from '#bench/page-budget.ts';
import { pagePoster } from '#film/page/page-poster.ts';
import { laterScripts } from '#site/later-scripts.ts';
import { attribute, dist, faultsOf, files, named, pages, type SitePage } from './read-site.ts';

/** Bytes over the wire: those of the Brotli copy. */
const brotliBytes = (path: string): number => statSync(join(dist, `${path}.br`)).size;

/**
 * The film itself, in pictures: those of both ways come with the page, since a picture that came when a
 * way is opened would tell which.
 */
const inPictures = /^(?:\/cy)?\/film\/choose\/[a-z-]+\/$/;

describe('over a slow connection', () => {
  // Ten packets of 1,460 bytes come before a browser has to answer; our headers take 1,600 of them.
  test('a page comes in the first 12,000 bytes with its looks; sources, credits and the film in words in 30,000', () => {
    expect(
      faultsOf((page) => {
        const bytes = brotliBytes(page.path);
        const atMost = pageBudgetB(page.address);
        return bytes <= atMost ? [] : [`has ${bytes}`];
      }),
    ).toEqual([]);
  });

  test('help now comes in under 6,000 bytes and needs nothing else', () => {
    expect(
      faultsOf((page) => {
        if (!/^(?:\/cy)?\/help-now\/$/.test(page.address)) return [];
        const bytes = brotliBytes(page.path);
        const pictures = named(page.root, 'img', 'picture', 'video').length;
        return bytes < 6000 && pictures === 0 ? [] : [`has ${bytes} and ${pictures} pictures`];
      }),
    ).toEqual([]);
  });

  test('a page has at most 3,000 bytes of script, small tools 1,000 more, a service 2,000, the finder 8,000, help near me 13,000, hand-outs 20,000, the film 25,000', () => {
    expect(
      faultsOf((page) => {
        const bytes = scriptsOf(page, 'at once or later').reduce(
          (sum, path) => sum + brotliBytes(path),
          0,
        );
        // Copying a message and words to say it, in one file, or the form for the police.
        const tools = named(page.root, 'copy-text', 'police-form').length;
        const smallTool = tools > 0 ? scriptBudgetB.smallTool : 0;
        return bytes <= scriptBudget(page.address) + smallTool ? [] : [`has ${bytes}`];
      }),
    ).toEqual([]);
  });

  // The goal for /find/ is "8 kB without Pagefind and its pack", which come after the first key. What is ours
  // of that search belongs to them, and so is in no page's sum: it has a limit of its own.
  test('the search of the pages has at most 1,500 bytes of our script, beside Pagefind and its pack', () => {
    const bytes = searchOfPages().reduce((sum, path) => sum + brotliBytes(path), 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(1500);
    const finders = pages.filter(({ address }) => /^(?:\/cy)?\/find\/$/.test(address));
    expect(finders).toHaveLength(2);
    for (const page of finders) {
      const sources = scriptsOf(page, 'at once').map((path) =>
        readFileSync(join(dist, path), 'utf8'),
      );
      expect(sources.join('')).toContain(laterScripts['page-answers']);
    }
  });

  test('no script of the site goes unweighed', () => {
    const weighed = new Set(pages.flatMap((page) => scriptsOf(page, 'at once or later')));
    for (const path of [...searchOfPages(), 'pagefind/pagefind.js']) weighed.add(path);
    const scripts = files.filter((path) => /\.m?js$/.test(path));
    expect(scripts.filter((path) => !weighed.has(path))).toEqual([]);
  });

  test('the first view is at most 30,000 bytes in 4 requests, but for the film in pictures', () => {
    expect(
      faultsOf((page) => {
        const rest = [...scriptsOf(page, 'at once'), ...picturesOf(page)];
        const bytes = rest.reduce((sum, path) => sum + smallest(path), smallest(page.path));
        return inPictures.test(page.address) ||
          ((bytes <= 30_000 || isReadAtLeisure(page.address)) && rest.length < 4)
          ? []
          : [`has ${bytes} in ${rest.length + 1} requests: ${rest.join(', ')}`];
      }),
    ).toEqual([]);
  });

  test('no film is a dark box until somebody plays it, for 20,000 bytes', () => {
    const films = pages
      .flatMap((page) => named(page.root, 'video'))
      .filter((video) => attribute(video, 'hidden') === undefined);
    expect(films.length).toBeGreaterThanOrEqual(10);
    const posters = films.map((video) => attribute(video, 'poster') ?? 'none');
    expect([...new Set(posters)]).toEqual([pagePoster]);
    expect(smallest(pagePoster)).toBeLessThanOrEqual(20_000);
  });

  test('no page waits for a style sheet or a script before it shows', () => {
    expect(
      faultsOf((page) =>
        named(page.root, 'head').flatMap((head) => [
          ...named(head, 'link')
            .filter((link) => attribute(link, 'rel') === 'stylesheet')
            .map((link) => `waits for ${attribute(link, 'href') ?? ''}`),
          ...named(head, 'script')
            .filter((script) => attribute(script, 'type') !== 'module')
            .map((script) => `waits for ${attribute(script, 'src') ?? 'a script'}`),
        ]),
      ),
    ).toEqual([]);
  });
});

test('scripts that other scripts bring are weighed too', () => {
  const source = 'import"./a.js";import{b}from"./b.js";const c=()=>import(`../c.js`);import"x"';
  expect(importNames(source, 'at once or later')).toEqual(['./a.js', './b.js', '../c.js']);
  expect(importNames(source, 'at once')).toEqual(['./a.js', './b.js']);
});

/** Scripts that come with the page, or also those that it fetches when a visitor does something. */
type When = 'at once' | 'at once or later';

function scriptBudget(address: string): number {
  const plain = address.replace(/^\/cy\//, '/');
  const { shell, service, finder, film } = scriptBudgetB;
  if (plain === '/find/') return shell + finder;
  if (/^\/film\/(?:choose\/|session\/)?$/.test(plain)) return shell + film;
  // The look-up with the lists' readers 9,000, and the codes 4,000: all but the first come with the focus.
  if (plain === '/near-me/') return 16_000;
  // Drawing and QR codes, on the device, 10,000; the box that finds a council, with that desk, 10,000.
  if (plain === '/professionals/hand-outs/') return 23_000;
  return plain.startsWith('/services/') ? shell + service : shell;
}

/** Every script of ours that a page loads, as paths in `dist/`, each once. */
function scriptsOf(page: SitePage, when: When): string[] {
  const waiting = named(page.root, 'script').flatMap(
    (script) => attribute(script, 'src')?.slice(1) ?? [],
  );
  if (when === 'at once or later') waiting.push(...laterScriptsOf(page));
  return withImports(waiting, when);
}

/** What `/find/` fetches with the index, on focus: its own script for the search of the pages. */
function searchOfPages(): string[] {
  return withImports([laterScripts['page-answers'].slice(1)], 'at once or later');
}

/** Scripts and all that they import, each once. */
function withImports(scripts: readonly string[], when: When): string[] {
  const reached = new Set<string>();
  const waiting = [...scripts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const from = dirname(path);
    const source = readFileSync(join(dist, path), 'utf8');
    waiting.push(...importNames(source, when).map((name) => posix.join(from, name)));
  }
  return [...reached];
}

/** Scripts that an element fetches by an address that it holds. */
function laterScriptsOf(page: SitePage): string[] {
  const elements = named(page.root, 'near-me', 'local-end-card', 'area-box', 'hand-out-maker');
  const all = elements.flatMap((element) => (attribute(element, 'data-later') ?? '').split(' '));
  // Its words name the desk.
  const desk = elements.some(({ tagName }) => tagName === 'area-box') ? ['/near-me/desk.js'] : [];
  return [...all, ...desk].map((address) => address.slice(1));
}

/** The scripts beside it that a built script names in its imports. */
function importNames(source: string, when: When): string[] {
  const names = /(?:from|import)\s*(\(?)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
  return [...source.matchAll(names)]
    .filter(([, bracket]) => when === 'at once or later' || bracket === '')
    .map(([, , name = '']) => name);
}

/** Pictures that are fetched with the page, and its icon. */
function picturesOf(page: SitePage): string[] {
  return [
    ...named(page.root, 'img')
      .filter((picture) => attribute(picture, 'loading') !== 'lazy')
      .flatMap((picture) => attribute(picture, 'src') ?? []),
    ...named(page.root, 'link')
      .filter((link) => attribute(link, 'rel') === 'icon')
      .flatMap((link) => attribute(link, 'href') ?? []),
  ].map((address) => address.slice(1));
}

function smallest(path: string): number {
  const file = join(dist, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
