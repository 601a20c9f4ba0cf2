import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, dist, faultsOf, files, named, pages, type SitePage } from './read-site.ts';

const sheets = files.filter((path) => path.endsWith('.css'));
const linksIn = (root: SitePage['root']): string[] =>
  named(root, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href')?.slice(1) ?? '');

describe('a sheet that only some pages need', () => {
  test('is sent without the comments and the blanks that only its editors read', () => {
    expect(sheets.length).toBeGreaterThan(0);
    const faults = sheets.filter((path) =>
      /\/\*|\n.|^\s|[{};]\s|\s[{}]/.test(readFileSync(join(dist, path), 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  test('stands inside main alone, so that it comes and goes with the page', () => {
    const faults = faultsOf(({ root }) => {
      const inMain = named(root, 'main').flatMap(linksIn);
      return linksIn(root).length === inMain.length ? [] : linksIn(root);
    });
    expect(faults).toEqual([]);
  });

  test('is asked for by a page, and is there', () => {
    const asked = new Set(pages.flatMap(({ root }) => linksIn(root)));
    expect([...asked].sort()).toEqual([...sheets].sort());
  });
});
