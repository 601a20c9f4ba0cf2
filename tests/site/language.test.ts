import { expect, test } from 'vitest';
import { attribute, elements, faultsOf, named } from './read-site.ts';

test('every page says its language, and its address agrees', () => {
  const faults = faultsOf((page) => {
    const language = attribute(page.root, 'lang');
    const wanted = page.address.startsWith('/cy/') ? 'cy' : 'en';
    return language === wanted ? [] : [`has lang="${language ?? ''}"`];
  });
  expect(faults).toEqual([]);
});

test('a Welsh address with English words says so, marks them and keeps out of search engines', () => {
  const faults = faultsOf((page) => {
    if (!page.address.startsWith('/cy/')) return [];
    const isEnglish = named(page.root, 'main').some((main) => attribute(main, 'lang') === 'en');
    const hasNotice =
      elements(page.root, (each) => attribute(each, 'data-untranslated') !== undefined).length > 0;
    const keepsOut = named(page.root, 'meta').some(
      (meta) =>
        attribute(meta, 'name') === 'robots' && attribute(meta, 'content')?.includes('noindex'),
    );
    return hasNotice === isEnglish && (!isEnglish || keepsOut)
      ? []
      : [`English words: ${isEnglish}, notice: ${hasNotice}, kept out: ${keepsOut}`];
  });
  expect(faults).toEqual([]);
});

test('every page leads to itself in the other language', () => {
  const faults = faultsOf((page) => {
    if (page.address === '/404.html') return [];
    const isWelsh = page.address.startsWith('/cy/');
    const wanted = isWelsh ? page.address.slice(3) : `/cy${page.address}`;
    const found = named(page.root, 'a').some(
      (a) =>
        attribute(a, 'href') === wanted && attribute(a, 'hreflang') === (isWelsh ? 'en' : 'cy'),
    );
    return found ? [] : [`has no link to ${wanted}`];
  });
  expect(faults).toEqual([]);
});

test('only languages that the site knows are named', () => {
  // Names of lines stand in their own language on pages of the other one.
  const known = new Set(['en', 'cy', 'en-GB', 'cy-GB', 'bfi']);
  const faults = faultsOf((page) =>
    elements(page.root, (each) => attribute(each, 'lang') !== undefined)
      .map((each) => attribute(each, 'lang') ?? '')
      .filter((language) => !known.has(language)),
  );
  expect(faults).toEqual([]);
});

test('every page that says whether a line is open has the eleven words for it', () => {
  const faults = faultsOf(({ root }) => {
    if (named(root, 'open-now').length === 0) return [];
    const [holder] = elements(root, (each) => attribute(each, 'data-clock') !== undefined);
    const words = (holder && attribute(holder, 'data-clock')?.split('|')) ?? [];
    return words.filter(Boolean).length === 11 ? [] : [`has ${words.length}`];
  });
  expect(faults).toEqual([]);
});
