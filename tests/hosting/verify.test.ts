import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '#commands/run-tool.ts';
import { compareHost } from '#hosting/compare-host.ts';
import { hostBuild } from '#hosting/host-build.ts';
import { serveFolder, type RunningServer } from '#hosting/serve-folder.ts';
import { ask } from './harness/ask.ts';
import { kinds, startHost } from './harness/made-up-host.ts';
import { makeSite } from './harness/made-up-site.ts';
import { makeHome, remove, swap, upload } from './harness/servers.ts';

describe.each(kinds)('$name', (kind) => {
  test.skipIf(!kind.isHere)('serves what was built, by every byte and header', async () => {
    const server = await startHost(kind);
    const { answers, faults } = await compareHost(server.address, join(server.home, 'dist'));
    await server.close();
    remove(server.home);
    expect(faults).toEqual([]);
    expect(answers).toBeGreaterThan(50);
  });
});

// In `npm test` the build comes before these tests.
const finished = join(root, 'dist');
const isBuilt = existsSync(join(finished, 'manifest.json')) && existsSync(`${finished}-server`);

describe.each(kinds)('$name', (kind) => {
  test.skipIf(!kind.isHere || !isBuilt)('serves the finished site as it was built', async () => {
    const home = makeHome();
    const release = upload(home, finished);
    expect(swap(home, release).ok).toBe(true);
    const server = await kind.start(home, release);
    const { status, stdout, stderr } = await verify(server.address);
    await server.close();
    remove(home);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\d+ answers of http:\S+ are as built, bytes and headers\.\n$/);
    expect(status).toBe(0);
  });
});

describe('a host whose site was built on another day', () => {
  // It builds the whole site once more.
  test.skipIf(!isBuilt)(
    'is compared with this commit as it would be on that day: only what ages differs from today',
    { timeout: 600_000 },
    async () => {
      const home = makeHome();
      const live = join(home, 'live');
      cpSync(finished, live, { recursive: true });
      const manifest = join(live, 'manifest.json');
      const { day } = JSON.parse(readFileSync(manifest, 'utf8')) as { day: string };
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(day, '2031-02-03'));
      const server = await serveFolder(live, 0);
      const { status, stdout, stderr } = await verify(server.address, '--replay');
      await server.close();
      remove(home);
      expect(stdout, stderr.slice(-2000)).toMatch(/^\d+ faults in \d+ answers of http:/);
      expect(status).toBe(1);
      const differ = new Set(stderr.split('\n').map((line) => line.replace(/:.*/, '')));
      const aged = ['services/childline/index.html', 'about/sources/index.html', 'find/index.html'];
      const ageless = ['help-now/index.html', 'data/oruk/services/index.json', 'film/index.html'];
      expect(aged.filter((path) => !differ.has(path))).toEqual([]);
      expect(ageless.filter((path) => differ.has(path))).toEqual([]);
    },
  );
});

describe('a host that sends something else is found out', () => {
  let home: string;
  let dist: string;
  let live: string;
  let server: RunningServer;

  beforeAll(async () => {
    home = makeHome();
    dist = join(home, 'dist');
    await makeSite(dist, 'one');
  });
  beforeEach(async () => {
    live = join(home, 'live');
    cpSync(dist, live, { recursive: true });
    server = await serveFolder(live, 0);
  });
  afterEach(async () => {
    await server.close();
    rmSync(live, { recursive: true });
  });
  afterAll(() => remove(home));

  const faultsOf = async (site = server.address, allowed: readonly string[] = []) =>
    (await compareHost(site, dist, allowed)).faults;

  /** A host that passes on what the server sends, with something of its own. */
  async function meddle(
    spoil: (answer: Answered, request: IncomingMessage) => Answered,
  ): Promise<{ address: string; proxy: Server }> {
    const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { status, sent, body } = await ask(server.address, request.url ?? '/', {
        method: request.method ?? 'GET',
        headers: {
          'Accept-Encoding': request.headers['accept-encoding']?.toString() ?? 'identity',
        },
      });
      const kept = sent.filter(([name]) => name !== 'Connection');
      const spoilt = spoil({ status, headers: kept, body }, request);
      response.sendDate = false;
      response.writeHead(spoilt.status, spoilt.headers.flat());
      response.end(spoilt.body);
    };
    const proxy = createServer((request, response) => void respond(request, response));
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    return { address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, proxy };
  }

  test('by one byte of one file, with its place', async () => {
    const file = join(live, 'data/services.csv');
    const bytes = readFileSync(file);
    expect(bytes.toString().indexOf('number')).toBe(5);
    bytes[5] = 'N'.charCodeAt(0);
    writeFileSync(file, bytes);
    expect(await faultsOf()).toEqual([
      'data/services.csv: byte 5: expected 0x6e "n", found 0x4e "N" [identity]',
    ]);
  });

  test('by a byte in a compressed copy alone', async () => {
    const bytes = readFileSync(join(dist, 'find/index.html'));
    bytes[40] = 0x21;
    writeFileSync(join(live, 'find/index.html.br'), brotliCompressSync(bytes));
    const faults = await faultsOf();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /^find\/index\.html: byte 40: expected .*, found 0x21 "!" \[gzip, deflate, br, zstd\]$/,
    );
  });

  test('by a copy that cannot be unpacked, or that stops early', async () => {
    writeFileSync(join(live, 'find/index.html.gz'), 'no gzip');
    writeFileSync(join(live, 'icon.svg'), readFileSync(join(dist, 'icon.svg')).subarray(0, 7));
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^find\/index\.html: no answer: .* \[gzip\]$/),
      'icon.svg: ends after 7 of 42 bytes [identity]',
    ]);
  });

  test('by a page or file that is missing', async () => {
    rmSync(join(live, 'find'), { recursive: true });
    rmSync(join(live, 'film/film.webm'));
    const faults = await faultsOf();
    expect(faults).toContain('find/index.html: expected status 200, found 404 [identity]');
    expect(faults).toContain('film/film.webm: expected status 200, found 404 [identity]');
    expect(faults).toHaveLength(6);
  });

  test('by its own page for what is not there', async () => {
    mkdirSync(join(live, 'no-such-page'));
    cpSync(join(live, 'index.html'), join(live, 'no-such-page/index.html'));
    expect(await faultsOf()).toContain(
      '/no-such-page/ (404.html): expected status 404, found 200 [identity]',
    );
  });

  test.each([
    ['Set-Cookie', '__cf_bm=1', 'it lets a visitor be known again'],
    ['NEL', '{"report_to":"cf"}', 'browsers then report visits to another host'],
    ['Report-To', '{"group":"cf"}', 'browsers then report visits to another host'],
    ['Server-Timing', 'cfL4;desc="1"', 'it is for measuring visitors'],
    ['ETag', '"1"', 'it lets a visitor be known again'],
  ])('by a header %s of its own', async (name, value, reason) => {
    const { address, proxy } = await meddle((answer, { url }) =>
      url === '/find/' ? { ...answer, headers: [...answer.headers, [name, value]] } : answer,
    );
    const faults = await faultsOf(address);
    proxy.close();
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain(
      `find/index.html: header ${name} is not ours: "${value}"; ${reason}`,
    );
  });

  test('by a header that is other, missing or doubled, or a type of its own', async () => {
    const { address, proxy } = await meddle((answer, { url }) => {
      const headers = answer.headers.flatMap(([name, value]): [string, string][] => {
        if (url === '/icon.svg' && name === 'Content-Type') return [[name, 'text/html']];
        if (url !== '/film/') return [[name, value]];
        if (name === 'Referrer-Policy') return [[name, 'origin']];
        if (name === 'Request-OTR') return [];
        if (name === 'X-Frame-Options')
          return [
            [name, value],
            [name, value],
          ];
        return [[name, value]];
      });
      return { ...answer, headers };
    });
    const faults = await faultsOf(address);
    proxy.close();
    const words = [...new Set(faults.map((fault) => fault.replace(/ \[[^\]]*\]$/, '')))];
    expect(words).toEqual([
      'film/index.html: header Referrer-Policy: expected "no-referrer", found "origin"',
      'film/index.html: header Request-OTR is missing',
      'film/index.html: header X-Frame-Options comes 2 times',
      'icon.svg: header Content-Type: expected "image/svg+xml", found "text/html"',
    ]);
  });

  test('by a frame around the page for what is not there', async () => {
    const { address, proxy } = await meddle((answer, { url }) =>
      url?.startsWith('/film/embed/') === true
        ? { ...answer, headers: answer.headers.filter(([name]) => name !== 'X-Frame-Options') }
        : answer,
    );
    const faults = await faultsOf(address);
    proxy.close();
    expect(faults).toEqual([
      '/film/embed/no-such-page/ (404.html): header X-Frame-Options is missing [HEAD]',
    ]);
  });

  test('by a server that says its version, but not by a header that was judged harmless', async () => {
    const { address, proxy } = await meddle((answer) => ({
      ...answer,
      headers: [...answer.headers, ['Server', 'nginx/1.22.1'], ['CF-Ray', '1']],
    }));
    const faults = await faultsOf(address, ['cf-ray']);
    proxy.close();
    expect(new Set(faults.map((fault) => fault.replace(/^.*?: | \[.*$/g, '')))).toEqual(
      new Set(['header Server says which version: "nginx/1.22.1"']),
    );
  });

  test('and the command says so, with an end that a monitor notices', async () => {
    rmSync(join(live, 'film/film.webm'));
    const { status, stdout, stderr } = await verify(server.address, '--site', dist);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^3 faults in \d+ answers of http:/);
    expect(stderr.split('\n')[0]).toBe(
      'film/film.webm: expected status 200, found 404 [gzip, deflate, br, zstd]',
    );
  });

  test('by having been built for another day, with how to build that day again', async () => {
    const manifest = join(live, 'manifest.json');
    const { day } = JSON.parse(readFileSync(manifest, 'utf8')) as { day: string };
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(day, '2031-02-03'));
    expect(await hostBuild(server.address)).toEqual({
      day: '2031-02-03',
      site: 'https://mychoice.example',
    });
    const { status, stderr } = await verify(server.address, '--site', dist);
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      `${server.address} was built for 2031-02-03, ${dist} for ${day}: what ages differs. Build that day again: npm run verify -- ${server.address} --replay`,
    );
  });

  test('by having been built for another address', async () => {
    const manifest = join(live, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('mychoice', 'other'));
    const { status, stderr } = await verify(server.address, '--site', dist);
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      `${server.address} was built to be at https://other.example, ${dist} at https://mychoice.example: links differ. Build for that address: npm run verify -- ${server.address} --replay`,
    );
  });

  test.each([
    '{"day":"../../etc","site":"https://mychoice.example"}',
    '{"day":"2026-11-01","site":"https://mychoice.example/;id"}',
    '{"day":"2026-11-01"}',
    '[]',
    'none',
  ])('and nothing is built that its manifest could choose: %s', async (words) => {
    writeFileSync(join(live, 'manifest.json'), words);
    expect(await hostBuild(server.address)).toBeUndefined();
    const { status, stderr } = await verify(server.address, '--replay');
    expect([status, stderr]).toEqual([
      1,
      `${server.address} does not say for which day and address it was built.\n`,
    ]);
  });

  test('by not being there', async () => {
    const { port } = new URL(server.address);
    await server.close();
    const faults = await faultsOf(`http://127.0.0.1:${port}`);
    server = await serveFolder(live, 0);
    expect(faults.length).toBeGreaterThan(50);
    expect(faults[0]).toMatch(/: no answer: .*ECONNREFUSED/);
  });

  test('and a build that was changed afterwards is no measure', async () => {
    writeFileSync(join(dist, 'icon.svg'), '<svg/>');
    await expect(compareHost(server.address, dist)).rejects.toThrow(
      `${join(dist, 'icon.svg')} is not the file that the build wrote. Build the site again before you compare a host with it.`,
    );
    cpSync(join(live, 'icon.svg'), join(dist, 'icon.svg'));
  });
});

interface Answered {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

/** Runs `npm run verify` as a monitor would, beside the servers of this process. */
function verify(
  ...parameters: readonly string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const command = join(root, 'src/commands/verify.ts');
    // Without what Vitest puts there: a build that finds it is another one.
    const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
    const child = spawn(process.execPath, [command, ...parameters], {
      env: { PATH, HOME, TMPDIR, SystemRoot },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    child.once('close', (status) => done({ status, ...said }));
  });
}
