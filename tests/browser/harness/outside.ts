import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** What somebody asked of a host that is not ours. */
export interface AskedOutside {
  /** `https://www.bbc.co.uk/weather`. */
  readonly address: string;
  readonly referer: string | undefined;
}

/**
 * The rest of the internet, as the proxy of one device: each host answers with the same neutral page,
 * and all that is asked is kept here.
 */
export interface Outside {
  readonly port: number;
  readonly asked: readonly AskedOutside[];
  /** `answers`; `silent`: takes every request and says nothing; `dead`: hangs up at once. */
  mood: 'answers' | 'silent' | 'dead';
  close(): Promise<void>;
}

/** Title and text of the page with which every other host answers. */
export const neutralTitle = 'Weather';

/** Its certificate, for any host. The key is no secret: it protects nothing. */
const certificate = readFileSync(new URL('./outside.pem', import.meta.url), 'utf8');
/** The hash of its public key: Chromium takes this certificate alone for good. */
export const outsideKeyHash = 'KRyMxmEcSalR+5lbtwYJZXnJ5MEULGWUZmRoDlFOuiM=';

/** Starts it, for as long as a device is in use. */
export async function openOutside(): Promise<Outside> {
  const asked: AskedOutside[] = [];
  const outside = { asked, mood: 'answers' as Outside['mood'] };

  function answer(address: string, request: IncomingMessage, response: ServerResponse): void {
    asked.push({ address, referer: request.headers.referer });
    if (outside.mood === 'dead') response.destroy();
    if (outside.mood !== 'answers') return;
    // What a browser asks for on its own account, such as updates, is not there.
    const isPage = request.headers.accept?.includes('text/html') === true;
    response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>${neutralTitle}</title><p>${neutralTitle}</p>`);
  }

  const secure = createSecureServer({ key: certificate, cert: certificate }, (request, response) =>
    answer(`https://${request.headers.host ?? ''}${request.url ?? ''}`, request, response),
  );
  const proxy = createServer((request, response) => answer(request.url ?? '', request, response));
  const sockets = new Set<Duplex>();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that is closed in the middle of an answer is no fault.
    socket.on('error', () => undefined);
  });
  proxy.on('connect', (_request, socket) => {
    if (outside.mood === 'dead') {
      socket.destroy();
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    secure.emit('connection', socket);
  });
  secure.on('tlsClientError', () => undefined);
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return Object.assign(outside, {
    port: (proxy.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((done) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => done());
      }),
  });
}
