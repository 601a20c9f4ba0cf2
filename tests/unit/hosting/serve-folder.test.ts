import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules, siteHeaders } from '#hosting/headers.ts';
import { writeHostHeaders } from '#hosting/host-headers-file.ts';
import { serveFolder, type RunningServer } from '#hosting/serve-folder.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

let folder: string;
let server: RunningServer;
const home = '<!doctype html><title>Home</title>'.repeat(20);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site/help'), { recursive: true });
  const site = join(folder, 'site');
  writeFileSync(join(folder, 'private.txt'), 'outside');
  writeFileSync(join(site, 'index.html'), home);
  writeFileSync(join(site, 'index.html.br'), brotliCompressSync(home));
  writeFileSync(join(site, 'index.html.gz'), gzipSync(home));
  writeFileSync(join(site, 'help/index.html'), 'help');
  writeFileSync(join(site, '404.html'), 'no such page');
  writeFileSync(join(site, 'film.mp4'), '0123456789');
  writeFileSync(join(site, '.hidden'), 'hidden');
  // Elsewhere a backslash parts folders; where it does not, nothing is found by it either.
  if (sep === '/') writeFileSync(join(site, 'odd\\name.txt'), 'odd');
  writeFileSync(join(site, '_headers'), writeHostHeaders(headerRules(['sha256-x'])));
  server = await serveFolder(site, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path exactly as given: `fetch` would tidy `/../` away. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    request(server.address, { path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('every answer', () => {
  test.each([
    ['a page', '/', 'GET', 200],
    ['the head of a page', '/', 'HEAD', 200],
    ['no page', '/nothing/', 'GET', 404],
    ['no page below the film for other sites', '/film/embed/nothing/', 'GET', 404],
    ['no page by way of that film', '/film/embed//', 'GET', 404],
    ['no page by another way of that film', '/film/embed/nothing/..%2f', 'GET', 404],
    ['a folder without its slash', '/help', 'GET', 308],
    ['another method', '/', 'POST', 405],
    ['a proxy’s form of an address', 'http://host.example/', 'GET', 200],
    ['an address of no path', '*', 'OPTIONS', 405],
  ])('%s carries all headers of the site', async (_, path, method, status) => {
    const answer = await ask(path, {}, method);
    expect(answer.status).toBe(status);
    for (const [name, value] of siteHeaders(['sha256-x'])) {
      expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
  });

  test.each(['/', '/film.mp4', '/nothing/'])('%s leaves nothing to be known by', async (path) => {
    const { headers } = await ask(path);
    for (const name of ['etag', 'last-modified', 'date', 'server', 'x-powered-by', 'set-cookie']) {
      expect(headers).not.toHaveProperty(name);
    }
  });
});

describe('pages', () => {
  test('come as Brotli to those who take it, as gzip to others, plain to the rest', async () => {
    const brotli = await ask('/', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(home);
    const gzip = await ask('/', { 'Accept-Encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(home);
    const any = await ask('/', { 'Accept-Encoding': 'gzip;q=0, *;q=0.5' });
    expect(any.headers['content-encoding']).toBe('br');
    const none = await ask('/', { 'Accept-Encoding': '*;q=0' });
    expect(none.headers).not.toHaveProperty('content-encoding');
    const plain = await ask('/', { 'Accept-Encoding': 'br;q=0' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.body.toString()).toBe(home);
    for (const each of [brotli, gzip, plain]) expect(each.headers.vary).toBe('Accept-Encoding');
  });

  test('the head of a page says its length and sends no body', async () => {
    const { headers, body } = await ask('/', {}, 'HEAD');
    expect(Number(headers['content-length'])).toBe(home.length);
    expect(body).toHaveLength(0);
  });

  test('a folder without its slash leads to the one with it, without what stood behind "?"', async () => {
    expect((await ask('/help?q=words')).headers.location).toBe('/help/');
    expect((await ask('/help/')).body.toString()).toBe('help');
  });

  test('an address that leads nowhere shows the page for that', async () => {
    expect((await ask('/nothing/')).body.toString()).toBe('no such page');
  });
});

describe('what lies outside', () => {
  test.each([
    '/../private.txt',
    '/..%2fprivate.txt',
    '/%2e%2e/private.txt',
    '/help/../../private.txt',
    '/..\\private.txt',
    '/.hidden',
    '/_headers',
    '/index.html.br',
    '/index.html/',
    '//example.com/',
    // Browsers would take the second one, as an address to go on to, for another host.
    '//help/',
    '//help',
    '/odd\\name.txt',
    '/%5c',
    '/%',
    '/%00',
  ])('%s is not found', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('no such page');
  });

  test('is heard only where the server is told to listen to other machines', async () => {
    const reaches = async (address: string, host: string): Promise<boolean> =>
      new Promise((done) => {
        const { port } = new URL(address);
        const asked = request({ host, port, path: '/' });
        asked.on('response', () => done(true)).on('error', () => done(false));
        asked.end();
      });
    expect(await reaches(server.address, '127.0.0.2')).toBe(false);
    const open = await serveFolder(join(folder, 'site'), 0, '0.0.0.0');
    expect(open.address).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
    expect(await reaches(open.address, '127.0.0.1')).toBe(true);
    await open.close();
  });
});

describe('films', () => {
  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', undefined],
    ['seconds=1-2', 200, '0123456789', undefined],
  ])('a player that asks for %s gets %i', async (range, status, body, contentRange) => {
    const answer = await ask('/film.mp4', { Range: range });
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toBe(body);
    expect(answer.headers['content-range']).toBe(contentRange);
  });

  test('a player that asks whether it has a part of the same film gets the whole', async () => {
    const answer = await ask('/film.mp4', { Range: 'bytes=2-4', 'If-Range': '"an-old-film"' });
    expect([answer.status, answer.body.toString()]).toEqual([200, '0123456789']);
  });

  test('the head of a film is that of the whole, whatever part is asked for', async () => {
    for (const range of ['bytes=2-4', 'bytes=10-']) {
      const { status, headers } = await ask('/film.mp4', { Range: range }, 'HEAD');
      expect([status, headers['content-length']]).toEqual([200, '10']);
      expect(headers).not.toHaveProperty('content-range');
    }
  });

  test('nobody gets a part of the page that says that there is none', async () => {
    const { status, headers, body } = await ask('/nothing.mp4', { Range: 'bytes=2-4' });
    expect([status, body.toString()]).toEqual([404, 'no such page']);
    expect(headers).not.toHaveProperty('content-range');
  });
});

test('a folder that was never built is refused in words', async () => {
  await expect(serveFolder(folder, 0)).rejects.toThrow(
    `There is no finished site in ${folder}. Run "npm run build" first.`,
  );
});

test('a build that is made while the server runs is answered with its own policy', async () => {
  const file = join(folder, 'site/_headers');
  const policyNow = async () => (await ask('/')).headers['content-security-policy'];
  expect(await policyNow()).toContain('sha256-x');
  writeFileSync(file, writeHostHeaders(headerRules(['sha256-y'])));
  // Two writes within one tick of the disk's clock would look like one.
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
  expect(await policyNow()).toContain('sha256-y');
  writeFileSync(file, writeHostHeaders(headerRules(['sha256-x'])));
});
