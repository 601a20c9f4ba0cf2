import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { stateOf } from './harness/files.ts';
import { kinds, startHost } from './harness/made-up-host.ts';
import { remove, type TestServer } from './harness/servers.ts';

/** What a connection came to. */
interface End {
  readonly received: string;
  /** How long the server kept it open. */
  readonly seconds: number;
}

/** Sends some text, then one byte of `drip` a second until the server hangs up, or gives up after 40 seconds. */
function send(server: TestServer, text: string, drip = ''): Promise<End> {
  return new Promise((done) => {
    const begun = performance.now();
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    let received = '';
    let at = 0;
    const dripping = setInterval(() => {
      if (drip !== '') socket.write(drip[at++ % drip.length] ?? '');
    }, 1000);
    const givingUp = setTimeout(() => socket.destroy(), 40_000);
    socket.on('data', (chunk) => (received += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      clearTimeout(givingUp);
      done({ received, seconds: (performance.now() - begun) / 1000 });
    });
    socket.write(text.replace('HOST', new URL(server.address).host));
  });
}

// The server of npm start is for one's own machine; these limits are for those that face the world.
describe.concurrent.each(kinds.filter(({ name }) => name !== 'npm start'))('$name', (kind) => {
  describe.skipIf(!kind.isHere)('facing somebody who means harm', () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startHost(kind);
    });
    afterAll(async () => {
      await server.close();
      remove(server.home);
    });

    test('hangs up on those who send their request slowly, and answers the others meanwhile', async () => {
      const slow = Array.from({ length: 400 }, () =>
        send(server, 'GET / HTTP/1.1\r\nHost: HOST\r\nX-Slow: ', 'a'),
      );
      for (let times = 0; times < 20; times += 1) {
        expect((await ask(server.address, '/find/')).status).toBe(200);
      }
      for (const { received, seconds } of await Promise.all(slow)) {
        expect(received).not.toMatch(/^HTTP\/1\.1 200/);
        expect(seconds).toBeLessThan(30);
      }
    });

    test.each([
      [
        'a header of 40,000 bytes',
        `GET / HTTP/1.1\r\nHost: HOST\r\nX-A: ${'a'.repeat(40_000)}\r\n\r\n`,
      ],
      ['an address of 40,000 bytes', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: HOST\r\n\r\n`],
      [
        '400 headers',
        `GET / HTTP/1.1\r\nHost: HOST\r\n${'X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(800)}\r\n`,
      ],
      [
        'a body of 9 MB',
        `POST / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: 9000000\r\n\r\n`,
      ],
    ])('refuses %s, and keeps none of it', async (_, text) => {
      const before = stateOf(server.home);
      const { received, seconds } = await send(server, text);
      expect(received).toMatch(/^HTTP\/1\.1 (?:400|405|413|414|431) |^$/);
      expect(seconds).toBeLessThan(30);
      expect(stateOf(server.home)).toEqual(before);
      expect((await ask(server.address, '/')).status).toBe(200);
    });
  });
});
