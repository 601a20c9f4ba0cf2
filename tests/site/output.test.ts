import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteSheetHash } from '#build/site-sheet.ts';
import { siteHeaders } from '#hosting/headers.ts';
import { headersFor, readHostHeaders } from '#hosting/host-headers-file.ts';
import type { Manifest } from '#hosting/served-files.ts';
import { dist, faultsOf, files, lineOf, named, pages } from './read-site.ts';

const read = (path: string): Buffer => readFileSync(join(dist, path));

describe('the finished site', () => {
  test('tells the host to send every page with the headers that protect visitors', () => {
    const rules = readHostHeaders(read('_headers').toString());
    const headers = siteHeaders([siteSheetHash(pages)]);
    for (const { address } of pages) {
      // The film alone may be framed, the data alone read by other sites; their headers have tests of their own.
      if (/^(?:\/cy)?\/film\/embed\/$|^\/data\//.test(address)) continue;
      expect(headersFor(rules, address)).toEqual(headers);
    }
  });

  test('has every file that compression makes smaller compressed beside it, and the copies say the same', () => {
    // Packed already, or read by the host alone. All else grows smaller, whatever its name will be.
    const asItIs =
      /\.(?:br|gz|webp|png|pdf|docx|pptx|zip|mp4|webm|m4a|woff2)$|^_(?:headers|redirects)$/;
    const text = files.filter((path) => !asItIs.test(path));
    expect(text.length).toBeGreaterThan(pages.length);
    const faults = text.filter((path) => {
      if (!files.includes(`${path}.br`) || !files.includes(`${path}.gz`)) return true;
      const plain = read(path);
      return (
        !brotliDecompressSync(read(`${path}.br`)).equals(plain) ||
        !gunzipSync(read(`${path}.gz`)).equals(plain)
      );
    });
    expect(faults).toEqual([]);
  });

  test('says of every file that a visitor can ask for what its bytes are', () => {
    const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;
    const asked = files.filter(
      (path) =>
        !/\.(?:br|gz)$/.test(path) && !['_headers', '_redirects', 'manifest.json'].includes(path),
    );
    expect(Object.keys(manifest.files)).toEqual(asked);
    for (const path of asked) {
      const bytes = read(path);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(manifest.files[path], path).toEqual({ sha256, size: bytes.length });
    }
    expect(manifest.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(manifest.site).toMatch(/^https?:\/\/[^/]+$/);
    expect(manifest.sheet).toBe(siteSheetHash(pages));
  });

  test('holds no leftovers: half-written words, or values that a template could not show', () => {
    const leftover =
      /\(to be written\)|\(i’w ysgrifennu\)|lorem ipsum|TODO|FIXME|\[object |undefined|NaN/;
    expect(
      faultsOf((page) =>
        named(page.root, 'head', 'body').flatMap((part) => leftover.exec(lineOf(part))?.[0] ?? []),
      ),
    ).toEqual([]);
  });

  test('holds none of Pagefind’s own interfaces or loose parts', () => {
    const fromPagefind = files.filter((path) => path.startsWith('pagefind/'));
    const strangers = fromPagefind.filter(
      (path) => !/^pagefind\/(?:pagefind\.js|pages\.\w+\.pack)(?:\.br|\.gz)?$/.test(path),
    );
    expect(strangers).toEqual([]);
  });
});
