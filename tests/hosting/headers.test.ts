import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareHeaders } from '#hosting/compare-headers.ts';
import { headerRules, headersAt } from '#hosting/headers.ts';
import { manifestPath, type Manifest } from '#hosting/served-files.ts';
import { ask } from './harness/ask.ts';
import { kinds, startHost } from './harness/made-up-host.ts';
import { film } from './harness/made-up-site.ts';
import { remove, type TestServer } from './harness/servers.ts';

describe.each(kinds)('$name', (kind) => {
  describe.skipIf(!kind.isHere)('sends', () => {
    let server: TestServer;
    let rules: ReturnType<typeof headerRules>;
    const built = (path: string): Buffer => readFileSync(join(server.home, 'dist', path));

    beforeAll(async () => {
      server = await startHost(kind);
      const { sheet } = JSON.parse(built(manifestPath).toString()) as Manifest;
      rules = headerRules([sheet]);
    });
    afterAll(async () => {
      await server.close();
      remove(server.home);
    });

    test.each([
      ['the front page', 'GET', '/', 200],
      ['the head of a page', 'HEAD', '/find/', 200],
      ['a page that is not there', 'GET', '/nothing/', 404],
      ['the head of a page that is not there', 'HEAD', '/nothing/', 404],
      ['a script', 'GET', '/assets/one.js', 200],
      ['a folder without a page', 'GET', '/fonts/', 404],
      ['an address of 3,000 letters', 'GET', `/${'a'.repeat(3000)}`, 404],
      ['an address of 3,000 folders', 'GET', '/a'.repeat(1500), 404],
      ['a font', 'GET', '/fonts/letters.woff2', 200],
      ['the film', 'GET', '/film/film.mp4', 200],
      ['its words', 'GET', '/film/words.en.vtt', 200],
      ['the film for other sites', 'GET', '/film/embed/', 200],
      ['a page that is not there below the film for other sites', 'GET', '/film/embed/none/', 404],
      ['the page about the film', 'GET', '/film/', 200],
      ['data', 'GET', '/data/services.json', 200],
      ['data as a table', 'GET', '/data/services.csv', 200],
      ['the page about the data', 'GET', '/data/', 200],
      ['the feed', 'GET', '/data/oruk', 200],
      ['the feed with a slash', 'GET', '/data/oruk/', 200],
      ['a list of the feed', 'GET', '/data/oruk/services', 200],
      ['a page of it that somebody asks for', 'GET', '/data/oruk/services?page=1', 200],
      ['a record of the feed', 'GET', '/data/oruk/services/one', 200],
      ['the head of a record', 'HEAD', '/data/oruk/services/one/', 200],
      ['a record that is not there', 'GET', '/data/oruk/services/two', 404],
      ['data that is not there', 'GET', '/data/nothing.json', 404],
      [
        'a page by way of the film for other sites',
        'GET',
        '/film/embed/..%2f..%2ffind/',
        undefined,
      ],
      ['a page by way of the data', 'GET', '/data/%2e%2e/find/', undefined],
      ['a folder without its slash', 'GET', '/find', undefined],
      ['a page to somebody who sends', 'POST', '/', 405],
      ['a page asked for in vain', 'DELETE', '/find/', 405],
    ])('%s with exactly the headers of the one list', async (_, method, path, status) => {
      const answer = await ask(server.address, path, { method });
      if (status !== undefined) expect(answer.status).toBe(status);
      const plain = new URL(path.replaceAll('%2f', '/'), server.address).pathname;
      // Who asks with `..` hidden in an address gets the page's own headers, or no page.
      expect(compareHeaders(answer.sent, headersAt(rules, plain))).toEqual([]);
    });

    test('the film for other sites alone to their frames, in whatever manner its address is written', async () => {
      for (const path of [
        ...['/film/embed/', '//film//embed//', '/film/embed/%2e/', '/film/embed/none/..%2f'],
        ...['/film/embed/?page=1', '/film/embed', '/film/embed/none', '/film/embed/index.html/'],
        ...['/FILM/embed/', '/film/embed/%0a', '/film/embed/%5c', '/film/embed/%20'],
      ]) {
        const answer = await ask(server.address, path);
        const isFramed = !answer.headers.has('x-frame-options');
        if (isFramed) expect(answer.body.equals(built('film/embed/index.html')), path).toBe(true);
      }
      expect((await ask(server.address, '/film/embed/')).headers.has('x-frame-options')).toBe(
        false,
      );
    });

    test.each([
      ['/', 'text/html; charset=utf-8'],
      ['/nothing.vtt', 'text/html; charset=utf-8'],
      ['/assets/one.js', 'text/javascript; charset=utf-8'],
      ['/film/film.mp4', 'video/mp4'],
      ['/film/film.webm', 'video/webm'],
      ['/film/words.en.vtt', 'text/vtt; charset=utf-8'],
      ['/fonts/letters.woff2', 'font/woff2'],
      ['/data/services.json', 'application/json; charset=utf-8'],
      ['/data/services.csv', 'text/csv; charset=utf-8'],
      ['/data/oruk', 'application/json; charset=utf-8'],
      ['/data/oruk/services', 'application/json; charset=utf-8'],
      ['/data/oruk/services/one/', 'application/json; charset=utf-8'],
      ['/data/oruk/services/two', 'text/html; charset=utf-8'],
      ['/data/changes.atom', 'application/atom+xml; charset=utf-8'],
      ['/kit/all.zip', 'application/zip'],
      ['/kit/cards.pdf', 'application/pdf'],
      ['/icon.svg', 'image/svg+xml'],
      [
        '/kit/slides.pptx',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      ],
    ])('%s as %s', async (path, type) => {
      expect((await ask(server.address, path)).headers.get('content-type')).toBe(type);
    });

    test('each answer of the feed at the address that the standard gives it, and to any other site', async () => {
      for (const [address, path] of [
        ['/data/oruk', 'data/oruk/index.json'],
        ['/data/oruk/', 'data/oruk/index.json'],
        ['/data/oruk/services', 'data/oruk/services/index.json'],
        ['/data/oruk/services/?page=1', 'data/oruk/services/index.json'],
        ['/data/oruk/services/one', 'data/oruk/services/one/index.json'],
      ] as const) {
        const answer = await ask(server.address, address, {
          headers: { Origin: 'https://council.example' },
        });
        expect(answer.status, address).toBe(200);
        expect(answer.body.equals(built(path)), address).toBe(true);
        expect(answer.headers.get('access-control-allow-origin'), address).toBe('*');
        expect(answer.headers.get('cross-origin-resource-policy'), address).toBe('cross-origin');
      }
    });

    test('a part of the film to a player that asks for it, with the same headers', async () => {
      for (const [range, first, last] of [
        ['bytes=2-1001', 2, 1001],
        ['bytes=79990-', 79_990, 79_999],
        ['bytes=-7', 79_993, 79_999],
      ] as const) {
        const answer = await ask(server.address, '/film/film.mp4', { headers: { Range: range } });
        expect(answer.status).toBe(206);
        expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/80000`);
        expect(answer.body.equals(film.subarray(first, last + 1))).toBe(true);
        expect(compareHeaders(answer.sent, headersAt(rules, '/film/film.mp4'))).toEqual([]);
      }
      const beyond = await ask(server.address, '/film/film.mp4', {
        headers: { Range: 'bytes=80000-' },
      });
      expect(beyond.status).toBe(416);
    });

    test('the copy that the build compressed, to those who take it', async () => {
      const whole = built('find/index.html');
      const brotli = await ask(server.address, '/find/', {
        headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' },
      });
      expect(brotli.headers.get('content-encoding')).toBe('br');
      expect(brotli.body.equals(built('find/index.html.br'))).toBe(true);
      expect(brotliDecompressSync(brotli.body).equals(whole)).toBe(true);
      const gzip = await ask(server.address, '/find/', { headers: { 'Accept-Encoding': 'gzip' } });
      expect(gzip.body.equals(built('find/index.html.gz'))).toBe(true);
      expect(gunzipSync(gzip.body).equals(whole)).toBe(true);
      const plain = await ask(server.address, '/find/');
      expect(plain.body.equals(whole)).toBe(true);
      expect(plain.headers.has('content-encoding')).toBe(false);
      for (const each of [brotli, gzip]) expect(each.headers.get('vary')).toBe('Accept-Encoding');
    });

    test('our own page where there is none, and nothing that is for the server', async () => {
      for (const path of [
        '/nothing/',
        '/_headers',
        '/index.html.br',
        '/find/index.html.gz',
        '/.hidden',
        '/fonts/',
      ]) {
        // A part of it would hold no helpline.
        const answer = await ask(server.address, path, { headers: { Range: 'bytes=0-99' } });
        expect(answer.status, path).toBe(404);
        expect(answer.body.equals(built('404.html')), path).toBe(true);
      }
    });

    test('a folder on to its slash, on the same host, without what stood behind "?"', async () => {
      const answer = await ask(server.address, '/find?q=words');
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.get('location')).toBe('/find/');
    });

    if (kind.name === 'nginx')
      test('who comes without https to the same address with it, without what stood behind "?"', async () => {
        const answer = await ask(server.plain ?? '', '/services/%0d%0aSet-Cookie:a/?q=words', {
          headers: { Host: 'example.org' },
        });
        expect(answer.status).toBe(301);
        expect(answer.headers.get('location')).toBe(
          'https://example.org/services/%0d%0aSet-Cookie:a/',
        );
        expect(compareHeaders(answer.sent, headersAt(rules, '/services/'))).toEqual([
          expect.stringContaining('header Content-Security-Policy: expected') as string,
        ]);
      });

    if (kind.name === 'Caddy')
      test('our own page where the disk would fail at the address', async () => {
        for (const path of ['/a%00', '/data/oruk/%00', `/%c3%a9${'%c3%a9'.repeat(200)}`]) {
          const answer = await ask(server.address, path);
          expect(answer.status, path).toBe(404);
          expect(answer.body.equals(built('404.html')), path).toBe(true);
        }
      });

    test('the whole page again, whatever a browser says it has', async () => {
      const answer = await ask(server.address, '/find/', {
        headers: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT', 'If-None-Match': '*' },
      });
      expect(answer.status).toBe(200);
    });
  });
});
