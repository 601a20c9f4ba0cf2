import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import { join } from 'node:path';
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '#commands/find-program.ts';
import { compareHeaders } from '#hosting/compare-headers.ts';
import { headerRules, headersAt, type Header } from '#hosting/headers.ts';
import { manifestPath, type Manifest } from '#hosting/served-files.ts';
import { openssl } from './harness/certificate.ts';
import { startHost, type Kind } from './harness/made-up-host.ts';
import {
  caddy,
  nginx,
  remove,
  startCaddyWithTls,
  startNginx,
  type TestServer,
} from './harness/servers.ts';

interface Answer {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function askBy(session: ClientHttp2Session, path: string): Promise<Answer> {
  const stream = session.request({ ':path': path, 'accept-encoding': 'br' });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders];
  await once(stream, 'end');
  return { headers, body: Buffer.concat(chunks) };
}

const sentOf = (headers: IncomingHttpHeaders): Header[] =>
  Object.entries(headers)
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]) => [name, String(value)]);

const hasCaddy = caddy !== undefined && findProgram(['jq']) !== undefined;

describe.each<Kind>([
  {
    name: 'nginx',
    isHere: nginx !== undefined,
    start: (home) => startNginx(home, { tls: true }),
  },
  { name: 'Caddy', isHere: hasCaddy, start: startCaddyWithTls },
])('$name with a certificate, as shipped', (kind) => {
  describe.skipIf(!kind.isHere || openssl === undefined)('to a visitor', () => {
    let server: TestServer;
    let secure: string;
    beforeAll(async () => {
      server = await startHost(kind);
      secure = server.secure ?? '';
    });
    afterAll(async () => {
      await server.close();
      remove(server.home);
    });

    /** Opens a connection and waits for its first answer, after which tickets would have come. */
    async function shake(
      options: ConnectionOptions,
    ): Promise<{ socket: TLSSocket; tickets: number }> {
      const { port } = new URL(secure);
      const socket = connectTls({ port: Number(port), rejectUnauthorized: false, ...options });
      let tickets = 0;
      socket.on('session', (session: Buffer) => {
        // Without a ticket TLS 1.3 has nothing to take up again, and says nothing.
        tickets += session.length > 0 ? 1 : 0;
      });
      await once(socket, 'secureConnect');
      socket.write('GET /robots.txt HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n');
      socket.resume();
      await once(socket, 'end');
      return { socket, tickets };
    }

    test('speaks HTTP/2, and sends pages, scripts and what is not there with exactly the headers of the one list', async () => {
      const file = join(server.home, 'dist', manifestPath);
      const { sheet } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      const rules = headerRules([sheet]);
      const session = connect(secure, { rejectUnauthorized: false });
      try {
        await once(session, 'connect');
        expect(session.alpnProtocol).toBe('h2');
        const paths = ['/', '/find/', '/assets/one.js', '/film/embed/', '/data/services.json'];
        // All at once on one connection.
        const answers = await Promise.all(
          [...paths, '/nothing/'].map(async (path) => [path, await askBy(session, path)] as const),
        );
        for (const [path, { headers }] of answers) {
          expect([path, headers[':status']]).toEqual([path, path === '/nothing/' ? 404 : 200]);
          expect([path, compareHeaders(sentOf(headers), headersAt(rules, path))]).toEqual([
            path,
            [],
          ]);
        }
        const [, front] = answers[0] ?? [];
        expect(front?.headers['content-encoding']).toBe('br');
        expect(brotliDecompressSync(front?.body ?? Buffer.of())).toEqual(
          readFileSync(join(server.home, 'dist', 'index.html')),
        );
      } finally {
        session.close();
      }
    });

    test('gives no ticket by which a visitor could be known again, in TLS 1.3 and 1.2', async () => {
      for (const version of ['TLSv1.3', 'TLSv1.2'] as const) {
        const { socket, tickets } = await shake({ minVersion: version, maxVersion: version });
        expect([version, socket.getProtocol(), tickets]).toEqual([version, version, 0]);
        expect(socket.getTLSTicket()?.length ?? 0).toBe(0);
      }
    });
  });
});
