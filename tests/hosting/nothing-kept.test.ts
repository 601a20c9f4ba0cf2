import { Agent } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { ask } from './harness/ask.ts';
import { filesWith, stateOf } from './harness/files.ts';
import { kinds, startHost } from './harness/made-up-host.ts';
import { remove, startNginx, type TestServer } from './harness/servers.ts';

/** A visitor whom no other file knows. */
const visitor = {
  address: '127.66.77.88',
  agent: 'Blue-Kettle/7.31',
  words: 'purple-umbrella',
};
const marks = Object.values(visitor);

/** Visits of every kind, those that end badly among them. */
const paths = [
  '/',
  '/find/',
  `/find/?${visitor.words}`,
  `/find?${visitor.words}`,
  `/${visitor.words}/`,
  `/%${visitor.words}`,
  '/data/services.json',
  '/film/film.mp4',
  `/_headers?${visitor.words}`,
];

async function visitOften(server: TestServer, times: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 24, localAddress: visitor.address });
  const headers = {
    'User-Agent': visitor.agent,
    Referer: `http://${visitor.words}.example/`,
    Cookie: `a=${visitor.words}`,
  };
  let begun = 0;
  let answered = 0;
  const next = async (): Promise<void> => {
    while (begun < times) {
      const path = paths[begun % paths.length] ?? '/';
      const method = begun % 97 === 0 ? 'POST' : 'GET';
      begun += 1;
      await ask(server.address, path, { agent, headers, method });
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: 24 }, next));
  agent.destroy();
  return answered;
}

/** What servers like to complain about: half a request, a huge one, nonsense, somebody who leaves. */
async function visitBadly(server: TestServer): Promise<void> {
  const port = Number(new URL(server.address).port);
  for (const text of [
    `GET /${visitor.words} HTTP/1.1\r\nHost`,
    `GET /${visitor.words} HTTP/9.9\r\n\r\n`,
    `${visitor.words}\r\n\r\n`,
    `GET /${visitor.words.repeat(4000)} HTTP/1.1\r\nHost: HOST\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: HOST\r\nX-A: ${visitor.words.repeat(4000)}\r\n\r\n`,
    `POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 9000000\r\n\r\n${visitor.words.repeat(900)}`,
    `GET /film/film.mp4 HTTP/1.1\r\nHost: HOST\r\nUser-Agent: ${visitor.agent}\r\n\r\n`,
  ]) {
    await new Promise<void>((done) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress: visitor.address });
      socket.on('error', () => undefined);
      socket.on('close', () => done());
      socket.once('data', () => socket.destroy());
      socket.write(text.replace('HOST', `127.0.0.1:${port}`), () =>
        setTimeout(() => socket.destroy(), 100),
      );
    });
  }
}

describe.each(kinds)('$name', (kind) => {
  test.skipIf(!kind.isHere)(
    'writes nothing down of 10,000 requests, nor of those that go wrong',
    async () => {
      const server = await startHost(kind);
      // The server of npm start runs in this process: whatever it prints would be in somebody's log.
      const printing = [
        vi.spyOn(process.stdout, 'write'),
        vi.spyOn(process.stderr, 'write'),
        ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
          vi.spyOn(console, name),
        ),
      ];
      try {
        const before = stateOf(server.home);
        const said = server.said();
        expect(await visitOften(server, 10_000)).toBe(10_000);
        await visitBadly(server);
        expect(stateOf(server.home)).toEqual(before);
        expect(filesWith(server.home, marks)).toEqual([]);
        expect(server.said()).toBe(said);
        expect(printing.flatMap(({ mock }) => mock.calls as unknown[][])).toEqual([]);
      } finally {
        for (const each of printing) each.mockRestore();
        await server.close();
      }
      // After its end too: logs are written late, and a server may say goodbye.
      for (const mark of marks) expect(server.said()).not.toContain(mark);
      expect(filesWith(server.home, marks)).toEqual([]);
      remove(server.home);
    },
  );
});

const nginx = kinds.find(({ name }) => name === 'nginx');

describe.skipIf(nginx?.isHere !== true)('the search of the disk', () => {
  test('finds the visitor where nginx is told to write', async () => {
    const server = await startHost({
      name: 'nginx that logs',
      isHere: true,
      start: (home) =>
        startNginx(home, {
          spoil: (conf) => conf.replace('access_log off;', 'access_log run/access.log combined;'),
        }),
    });
    await visitOften(server, 100);
    await server.close();
    expect(filesWith(server.home, [visitor.address])).toEqual(['run/access.log']);
    expect(filesWith(server.home, [visitor.agent])).toEqual(['run/access.log']);
    expect(filesWith(server.home, [visitor.words])).toEqual(['run/access.log']);
    remove(server.home);
  });
});
