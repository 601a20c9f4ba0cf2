import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadDirectory } from '#directory/load-directory.ts';
import type { Channel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import { checkLive } from '#upkeep/live/check-live.ts';
import { livePages } from '#upkeep/live/live-claims.ts';
import { liveReport } from '#upkeep/live/live-report.ts';
import { PoliteReader, type ReaderOptions } from '#upkeep/live/polite-reader.ts';
import { isPublicAddress, lookupAllowed, NotPublic } from '#upkeep/live/public-address.ts';

const { services } = loadDirectory('content', { today: '2099-12-31' });

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** What the pages of the made-up services say. */
const filler =
  'We listen to young people and their families. You can talk to us about anything at all.';
const sound = `<title>Us</title><p>${filler}<p>Call <b>0808 808</b> 4994, Monday to Friday, 9am to 5pm.`;
const html =
  (body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
const packed = (body: Buffer, coding: string): Answer =>
  html(body as unknown as string, { 'content-encoding': coding });
const status =
  (code: number, location = ''): Answer =>
  (response) => {
    response.writeHead(code, location === '' ? {} : { location }).end();
  };

let pages: Record<string, Answer> = {};
let asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
let inTheAir = 0;
let mostInTheAir = 0;
let sent = 0;
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    inTheAir += 1;
    mostInTheAir = Math.max(mostInTheAir, inTheAir);
    response.on('close', () => (inTheAir -= 1));
    const answer = pages[request.url ?? ''] ?? status(404);
    answer(response, request);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  pages = {};
  asked = [];
  mostInTheAir = 0;
  sent = 0;
});

function options(changes: Partial<ReaderOptions> = {}): ReaderOptions {
  return {
    agent: 'MyChoiceDataCheck/1.0 (+https://mychoice.example/about/sources/)',
    timeoutMs: 1000,
    mostBytes: 200_000,
    mayAsk: (address) => address === '127.0.0.1',
    delayMs: 5000,
    longestDelayMs: 60_000,
    wait: () => Promise.resolve(),
    isOver: () => false,
    ...changes,
  };
}
const reader = (changes: Partial<ReaderOptions> = {}) => new PoliteReader(options(changes));

/** A service whose number and hours were read on one page of the made-up site. */
function serviceOn(path: string, id = path.replace(/\W+/g, '-').replace(/^-|-$/g, '')): Service {
  const [real] = services;
  if (real === undefined) throw new Error('There is no service.');
  const about = { evidence: 'page' as const, source: `${site}${path}`, read: '2026-11-21' };
  const phone: Channel = {
    ...{ type: 'phone', value: '0808 808 4994', dial: '08088084994', label: 'Call' },
    ...{ cost: 'free', bill: 'unknown', ...about },
    hours: {
      words: 'Monday to Friday, 9am to 5pm',
      periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }],
      bank_holidays: 'unknown',
      ...about,
    },
  };
  return { ...real, id, website: undefined, channels: [phone] };
}

/** The findings in a line each: what, which page, and what of it. */
async function findingsOn(paths: readonly string[], changes: Partial<ReaderOptions> = {}) {
  const found = await checkLive(livePages(paths.map((path) => serviceOn(path))), reader(changes));
  return found.map((finding) => {
    const path = finding.page.address.replace(site, '');
    switch (finding.kind) {
      case 'moved':
        return `${path} moved to ${finding.to.replace(site, '')}`;
      case 'changed':
        return `${path} lacks ${finding.missing}; says ${finding.found.join(' | ')}`;
      default:
        return `${path} ${finding.kind}: ${finding.why}`;
    }
  });
}

test('every planted change is found, and nothing else', async () => {
  pages = {
    '/robots.txt': status(404),
    '/sound': html(sound),
    '/sound-again': html(sound.replace('0808 808</b> 4994', '+44 (0)808</b>&nbsp;808-4994')),
    '/slash': status(301, '/slash/'),
    '/slash/': html(sound),
    '/for-now': status(302, '/somewhere'),
    '/somewhere': html(sound),
    '/number': html(sound.replace('4994', '4995')),
    '/hours': html(sound.replace('9am', '10am')),
    '/moved': status(301, '/new-place'),
    '/new-place': html(sound),
    '/moved-and-changed': status(308, '/number-at-new-place'),
    '/number-at-new-place': html(sound.replace('4994', '4995')),
    '/by-meta': html('<meta http-equiv="refresh" content="0; url=/new-place">'),
    '/gone': status(404),
    '/gone-for-good': status(410),
    '/says-gone': html(`<title>Page not found</title><p>${filler} ${filler}`),
    '/moved-to-gone': status(301, '/gone'),
    '/broken': status(503),
    '/forbidden': status(403),
    '/document': html('%PDF', { 'content-type': 'application/pdf' }),
    '/by-script': html('<div id="app"></div><script>render("0808 808 4994")</script>'),
  };
  const paths = Object.keys(pages).filter((path) => !/robots|new-place|somewhere|\/$/.test(path));
  expect((await findingsOn(paths)).toSorted()).toEqual(
    [
      '/number lacks 0808 808 4994; says 0808 808 4995',
      '/hours lacks 09:00 to 17:00; says Call 0808 808 4994, Monday to Friday, 10am to 5pm.',
      '/moved moved to /new-place',
      '/moved-and-changed moved to /number-at-new-place',
      '/moved-and-changed lacks 0808 808 4994; says 0808 808 4995',
      '/by-meta moved to /new-place',
      '/gone gone: answers 404',
      '/gone-for-good gone: answers 410',
      '/says-gone gone: is titled “Page not found”',
      '/moved-to-gone gone: answers 404',
      '/moved-to-gone moved to /gone',
      '/broken not-read: answers 503',
      '/forbidden not-read: answers 403',
      '/document not-read: is not a page of words (application/pdf)',
      '/by-script not-read: shows its words by script only; open it yourself',
    ].toSorted(),
  );
});

describe('a page is bounded', () => {
  test('in time: one that never answers, and one that drips', async () => {
    pages = {
      '/robots.txt': status(404),
      '/silent': () => {},
      '/head-drips': (response) => {
        response.socket?.write('HTTP/1.1 200 OK\r\n');
        const drip = setInterval(() => response.socket?.write('A: b\r\n'), 20);
        response.socket?.on('close', () => {
          clearInterval(drip);
        });
      },
      '/hints': (response) => {
        const hint = setInterval(() => {
          response.writeEarlyHints({ link: '</a>; rel=preload' });
        }, 20);
        response.on('close', () => {
          clearInterval(hint);
        });
      },
      '/drips': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
      '/sound': html(sound),
    };
    const slow = ['/silent', '/head-drips', '/hints', '/drips'];
    expect(await findingsOn([...slow, '/sound'], { timeoutMs: 200 })).toEqual(
      slow.map((path) => `${path} not-read: took longer than 0.2 seconds`),
    );
  });

  test('in what it answers: one that speaks something else, breaks off, or has a head without end', async () => {
    const raw =
      (bytes: string, isOver = true): Answer =>
      ({ socket }) => {
        socket?.write(bytes);
        if (isOver) socket?.end();
      };
    pages = {
      '/robots.txt': status(404),
      '/other': raw(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h\r\n\r\n',
        false,
      ),
      '/no-http': raw('hello\r\n\r\n'),
      '/short': raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90\r\n\r\nabc'),
      '/head': raw(`HTTP/1.1 200 OK\r\nA: ${'x'.repeat(100_000)}`, false),
    };
    expect(await findingsOn(['/other', '/no-http', '/short', '/head'])).toEqual([
      '/other not-read: answers with something other than a page',
      '/no-http not-read: could not be reached (HPE_INVALID_CONSTANT)',
      '/short not-read: broke off',
      '/head not-read: could not be reached (HPE_HEADER_OVERFLOW)',
    ]);
  });

  test('in size: one without end, and one that is small only while packed', async () => {
    pages = {
      '/robots.txt': status(404),
      '/endless': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000;
        };
        response.on('drain', more);
        more();
      },
      '/packed': packed(gzipSync(' '.repeat(20_000_000)), 'gzip'),
      '/brotli': packed(brotliCompressSync(' '.repeat(20_000_000)), 'br'),
      '/deflated': packed(deflateSync(' '.repeat(20_000_000)), 'deflate'),
      '/many': packed(Buffer.concat(Array(9).fill(gzipSync(' '.repeat(150_000)))), 'gzip'),
      '/twice': packed(gzipSync(gzipSync(' '.repeat(20_000_000))), 'gzip, gzip'),
      '/no-gzip': packed(Buffer.from(sound), 'gzip'),
      '/fair': packed(gzipSync(sound), 'GZIP'),
    };
    const paths = Object.keys(pages).filter((path) => path !== '/robots.txt');
    expect(await findingsOn(paths)).toEqual([
      '/endless not-read: is larger than 200000 bytes',
      '/packed not-read: cannot be unpacked, or is larger than 200000 bytes',
      '/brotli not-read: cannot be unpacked, or is larger than 200000 bytes',
      '/deflated not-read: cannot be unpacked, or is larger than 200000 bytes',
      '/many not-read: cannot be unpacked, or is larger than 200000 bytes',
      '/twice not-read: is packed in a way that we did not ask for',
      '/no-gzip not-read: cannot be unpacked, or is larger than 200000 bytes',
    ]);
    expect(sent).toBeLessThan(20_000_000);
  });

  test('in steps: one that sends us round, and one that sends us where no page is', async () => {
    pages = {
      '/robots.txt': status(404),
      '/round': status(302, '/and-round'),
      '/and-round': status(302, '/round'),
      '/file': status(301, 'file:///etc/passwd'),
      '/with-name': status(301, site.replace('//', '//user:secret@')),
      '/inside': status(301, 'http://127.0.0.2/'),
      '/metadata': status(301, 'http://169.254.169.254/latest/'),
      '/as-number': status(301, 'http://2130706434/'),
      '/as-six': status(301, 'http://[::ffff:127.0.0.2]/'),
      '/by-meta': html('<meta http-equiv="refresh" content="0; url=http://10.0.0.1/">'),
      '/script': html('<meta http-equiv="refresh" content="0; url=javascript:alert(1)">'),
    };
    const paths = Object.keys(pages).filter((path) => !/robots|and-round/.test(path));
    expect(await findingsOn(paths)).toEqual([
      '/round not-read: sends us on more than 5 times',
      '/file not-read: leads to an address that is not a page of the web',
      '/with-name not-read: leads to an address that is not a page of the web',
      '/inside not-read: 127.0.0.2 is not on the public net',
      '/metadata not-read: 169.254.169.254 is not on the public net',
      '/as-number not-read: 127.0.0.2 is not on the public net',
      '/as-six not-read: ::ffff:7f00:2 is not on the public net',
      '/by-meta not-read: 10.0.0.1 is not on the public net',
      '/script not-read: leads to an address that is not a page of the web',
    ]);
  });

  test.each([
    ['round and round', '/robots.txt?again', undefined],
    [
      'into the network we are in',
      'http://10.0.0.1/robots.txt',
      '10.0.0.1 is not on the public net',
    ],
    ['to a file', 'file:///etc/passwd', 'leads to an address that is not a page of the web'],
    [
      'with a name and a password',
      '//me:secret@HERE/',
      'leads to an address that is not a page of the web',
    ],
  ])('in where robots.txt may send us: %s', async (_, to, why) => {
    const location = to.replace('HERE', new URL(site).host);
    pages = {
      '/robots.txt': status(301, location),
      '/robots.txt?again': status(301, '/robots.txt'),
      '/sound': html(sound),
    };
    expect(await findingsOn(['/sound'])).toEqual([
      `/sound not-read: ${why ?? 'its robots.txt asks programs not to read it'}`,
    ]);
    expect(asked.length).toBeLessThan(7);
    expect(asked.filter(({ path, headers }) => path === '/sound' || headers.authorization)).toEqual(
      [],
    );
  });

  test('and all of them together by the end of the run', async () => {
    pages = { '/robots.txt': status(404), '/sound': html(sound), '/late': html(sound) };
    let questions = 0;
    const found = await findingsOn(['/sound', '/late'], { isOver: () => (questions += 1) > 2 });
    expect(found).toEqual(['/late not-read: there was no time left']);
  });
});

test('a machine without the net calls no page gone', async () => {
  const list = livePages([serviceOn('/a')]);
  const nowhere = reader({ mayAsk: () => false });
  await expect(checkLive(list, nowhere)).rejects.toThrow(
    'No host answered. Is this machine on the net? Nothing can be said of the pages.',
  );
});

test('a page made to harm is read like any other, and writes nothing into the list', async () => {
  const hostile =
    '<p>Call 0808 808 4995 now` - [ ] @everyone <img src=x onerror=alert(1)>\u202e 9am to 4pm `';
  pages = {
    '/robots.txt': status(404),
    '/hostile': html(`${'<div>'.repeat(30_000)}${filler}${hostile}`),
  };
  const list = livePages([serviceOn('/hostile')]);
  const report = liveReport(list, await checkLive(list, reader()));
  expect(report).toContain('- [ ] hostile, phone: not there: 0808 808 4994\n');
  expect(report).toContain('  - the page says: `0808 808 4995`\n');
  expect(report).toContain('`Call 0808 808 4995 now - [ ] @everyone 9am to 4pm`');
  expect(report).not.toContain('onerror');
});

describe('the reader is a polite guest', () => {
  test('who says its name, brings nothing along, and asks one question at a time with a pause', async () => {
    const waits: number[] = [];
    const wait = (ms: number): Promise<void> => {
      waits.push(ms);
      return Promise.resolve();
    };
    pages = {
      '/robots.txt': html('User-agent: *\nCrawl-delay: 7\n', { 'content-type': 'text/plain' }),
      '/a': html(sound, { 'set-cookie': 'a=1' }),
      '/b': html(sound),
      '/c': html(sound),
    };
    expect(await findingsOn(['/a', '/b', '/c'], { wait })).toEqual([]);
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b', '/c']);
    expect(waits).toEqual([7000, 7000, 7000]);
    expect(mostInTheAir).toBe(1);
    for (const { headers } of asked) {
      expect(headers['user-agent']).toContain('MyChoiceDataCheck');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  test('who does what robots.txt asks: of all programs, of this one, or by being away', async () => {
    const findings = async (robots: Answer) => {
      pages = { '/robots.txt': robots, '/private/a': html(sound), '/open': html(sound) };
      asked = [];
      const found = await findingsOn(['/private/a', '/open']);
      return [found, asked.map(({ path }) => path)];
    };
    const text = (words: string) => html(words, { 'content-type': 'text/plain' });
    const refused = (path: string) =>
      `${path} not-read: its robots.txt asks programs not to read it`;
    expect(await findings(text('User-agent: *\nDisallow: /private/'))).toEqual([
      [refused('/private/a')],
      ['/robots.txt', '/open'],
    ]);
    expect(await findings(text('User-agent: mychoicedatacheck\nDisallow: /'))).toEqual([
      [refused('/private/a'), refused('/open')],
      ['/robots.txt'],
    ]);
    expect(await findings(text('User-agent: other\nDisallow: /'))).toEqual([
      [],
      ['/robots.txt', '/private/a', '/open'],
    ]);
    expect(await findings(status(503))).toEqual([
      [refused('/private/a'), refused('/open')],
      ['/robots.txt'],
    ]);
    expect(await findings(text('User-agent: *\nCrawl-delay: 3600'))).toEqual([
      ['/private/a', '/open'].map(
        (path) => `${path} not-read: its robots.txt asks for 3600 seconds between pages`,
      ),
      ['/robots.txt'],
    ]);
  });

  test('who leaves when asked to come less often', async () => {
    pages = { '/robots.txt': status(404), '/a': status(429), '/b': html(sound) };
    expect(await findingsOn(['/a', '/b'])).toEqual([
      '/a not-read: answers 429',
      '/b not-read: asked us to come less often',
    ]);
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
  });

  test.each([
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.20.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['::1', false],
    ['fd00::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:a00:1', false],
    ['::10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['64:ff9b:1::a00:1', false],
    ['2002:a00:1::', false],
    ['2001:0:a00:1::', false],
    ['fec0::1', false],
    ['fe80::1%lo', false],
    ['3fff::1', false],
    ['192.88.99.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['151.101.0.81', true],
    ['2606:4700::1111', true],
    ['2a00:1450:4009::1', true],
    ['localhost', false],
  ])('who asks only public addresses: %s %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

test('a name that leads into the network we are in is refused where it is looked up for a connection', async () => {
  const refused = await new Promise<unknown>((done) => {
    lookupAllowed(isPublicAddress)('localhost', {}, (error) => {
      done(error);
    });
  });
  expect(refused).toEqual(new NotPublic('localhost'));
});

test('every number, e-mail and hour that was read on a page is looked for there, each page once', () => {
  const all = livePages(services);
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  const childline = all.find(({ address }) => address.includes('sunderlandecho'));
  expect(childline?.claims.map(({ value, by }) => `${by} ${value}`)).toContain('phone 0800 1111');
  const sourced = services.flatMap(({ channels }) =>
    channels.filter(
      (one) => 'dial' in one && one.source !== undefined && !one.source.includes('web.archive.org'),
    ),
  );
  const looked = all.flatMap(({ claims }) => claims).filter(({ find }) => find.kind === 'number');
  expect(looked).toHaveLength(sourced.length);
});
