import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { writePack } from '#build/pack.ts';
import { writePageSearch } from '#build/page-search.ts';
import { precompress } from '#build/precompress.ts';
import { siteSheetHash } from '#build/site-sheet.ts';
import { readPack } from '#elements/read-pack.ts';

const page = (css: string): string => `<html><head><style>${css}</style></head></html>`;

describe('the site sheet', () => {
  test('its hash is that of the bytes between the tags', () => {
    const css = 'p{color:red}';
    const hash = createHash('sha256').update(css).digest('base64');
    const pages = ['a.html', 'b.html'].map((path) => ({ path, html: page(css) }));
    expect(siteSheetHash(pages)).toBe(`sha256-${hash}`);
  });

  test('a page with another sheet stops the build and is named', () => {
    const pages = [
      { path: 'a.html', html: page('p{}') },
      { path: 'b.html', html: page('p{} ') },
    ];
    expect(() => siteSheetHash(pages)).toThrow(
      'The inline style sheet of b.html differs from that of a.html; the site sheet is the same on every page. Look for a component <style> or a .css import that only some pages have.',
    );
  });

  test.each([
    ['none', '<html></html>', 0],
    ['two', `${page('p{}')}<style>q{}</style>`, 2],
  ])('a page with %s stops the build and is named', (_, html, count) => {
    expect(() => siteSheetHash([{ path: 'cy/c.html', html }])).toThrow(
      `cy/c.html holds ${count} inline style sheets; every page holds exactly one`,
    );
  });
});

describe('a pack', () => {
  test('gives back every file that went in', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const pack = writePack([
      { name: 'index/a', bytes: bytes('one') },
      { name: 'ŵ', bytes: bytes('') },
      { name: 'b', bytes: bytes('three') },
    ]);
    const files = readPack(pack.buffer as ArrayBuffer);
    expect([...files].map(([name, each]) => [name, new TextDecoder().decode(each)])).toEqual([
      ['index/a', 'one'],
      ['ŵ', ''],
      ['b', 'three'],
    ]);
  });

  test('that is cut short is refused', () => {
    const pack = writePack([{ name: 'a', bytes: new Uint8Array(9) }]);
    expect(() => readPack(pack.buffer.slice(0, -1) as ArrayBuffer)).toThrow(RangeError);
  });
});

describe('on the finished output', () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'dist-'));
    mkdirSync(join(dist, 'cy/gwen'), { recursive: true });
    mkdirSync(join(dist, 'bears'));
  });
  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  const write = (path: string, language: string, main: string): void => {
    writeFileSync(
      join(dist, path),
      `<!doctype html><html lang="${language}"><head><title>T</title></head><body><p>outside</p>${main}</body></html>`,
    );
  };

  test('only pages that ask for it are searched, each in its own language', async () => {
    write('index.html', 'en', '<main data-page-search><h1>Apples</h1><p>They are red.</p></main>');
    write('bears/index.html', 'en', '<main><h1>Bears</h1></main>');
    write('cy/index.html', 'cy', '<main data-page-search><h1>Afalau</h1></main>');
    write('cy/gwen/index.html', 'cy', '<main lang="en" data-page-search><h1>Apples</h1></main>');
    const written = await writePageSearch(dist);
    expect([...written].map(([language, { pages }]) => [language, pages])).toEqual([
      ['cy', 1],
      ['en', 1],
    ]);
    const files = listFiles(join(dist, 'pagefind'));
    expect(files).toEqual(
      expect.arrayContaining(['pagefind.js', 'pages.cy.pack', 'pages.en.pack']),
    );
    expect(
      files.filter((name) => /\.pf_|\.pagefind$|entry|ui|worker|highlight/.test(name)),
    ).toEqual([]);
    const pack = readPack(
      new Uint8Array(readFileSync(join(dist, 'pagefind/pages.en.pack'))).buffer,
    );
    const fragments = [...pack].filter(([name]) => name.endsWith('.pf_fragment'));
    expect(fragments).toHaveLength(1);
    const text = new TextDecoder().decode(fragments[0]?.[1]);
    expect(text).toContain('They are red.');
    expect(text).not.toContain('outside');
  });

  test('the same pages give the same bytes', async () => {
    const body = '<main data-page-search><h1>Apples</h1><p>Red and green trees.</p></main>';
    for (const path of ['index.html', 'bears/index.html']) write(path, 'en', body + path);
    const read = (): Buffer => readFileSync(join(dist, 'pagefind/pages.en.pack'));
    await writePageSearch(dist);
    const first = read();
    await writePageSearch(dist);
    expect(read().equals(first)).toBe(true);
  });

  test('every text file gets its Brotli and gzip copy, pictures none', async () => {
    const html = 'words and words and words '.repeat(99);
    writeFileSync(join(dist, 'index.html'), html);
    const others = ['changes.atom', 'pages.pack', 'search.wasm', 'words.vtt'];
    for (const name of ['picture.png', ...others]) writeFileSync(join(dist, name), html);
    const { files } = await precompress(dist, listFiles(dist));
    expect(files).toBe(5);
    expect(listFiles(dist)).toEqual(
      [
        'picture.png',
        ...['index.html', ...others].flatMap((name) => [name, `${name}.br`, `${name}.gz`]),
      ].sort(),
    );
    expect(brotliDecompressSync(readFileSync(join(dist, 'index.html.br'))).toString()).toBe(html);
    expect(gunzipSync(readFileSync(join(dist, 'index.html.gz'))).toString()).toBe(html);
  });
});
