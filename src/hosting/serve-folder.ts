import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream';
import { acceptedEncodings } from './accepted-encoding.ts';
import { byteRange } from './byte-range.ts';
import { contentTypeOf } from './content-types.ts';
import { decodePath, findFile } from './find-file.ts';
import { headersFor, readHostHeaders, type HostRule } from './host-headers-file.ts';

/** A server that is running. */
export interface RunningServer {
  /** Its address without a slash at the end: `http://localhost:4321`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a finished build as a real host does: with the headers of its `_headers` on every answer,
 * compressed copies to those who take them, parts of films to players, and no trace: requests are
 * not logged, and nothing in an answer lets a browser be known again. Port 0 takes any free port. Only
 * this machine can ask, unless `host` is another address of it.
 *
 * Rejects where the folder holds no `_headers`, or the address or the port cannot be had.
 */
export async function serveFolder(
  folder: string,
  port: number,
  host = 'localhost',
): Promise<RunningServer> {
  const headersFile = join(folder, '_headers');
  if (!existsSync(headersFile)) {
    throw new Error(`There is no finished site in ${folder}. Run "npm run build" first.`);
  }
  const rules = rulesIn(headersFile);
  const server = createServer((request, response) => {
    try {
      answer(folder, rules(), request, response);
    } catch {
      // A file can vanish while a build replaces it; the next request finds the new one.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((fault) => {
          if (fault === undefined) done();
          else fail(fault);
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * The headers of the build that lies there at each question: one that is built while the server runs
 * has a policy of its own, and pages would lose their looks under the policy of the last one.
 */
function rulesIn(file: string): () => readonly HostRule[] {
  let rules: readonly HostRule[] = [];
  let changed: number | undefined;
  const look = (): readonly HostRule[] => {
    const { mtimeMs } = statSync(file);
    if (mtimeMs !== changed) rules = readHostHeaders(readFileSync(file, 'utf8'));
    changed = mtimeMs;
    return rules;
  };
  look();
  return look;
}

function answer(
  folder: string,
  rules: readonly HostRule[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // The query, if someone adds one, is neither read nor repeated.
  const [asked = '/'] = (request.url ?? '/').split(/[?#]/);
  // A proxy's form (`http://host/find/`) and `*` carry the headers too.
  const whole = asked.replace(/^https?:\/\/[^/]*/, '');
  const path = whole.startsWith('/') ? whole : '/';
  response.sendDate = false;
  // What is written in a roundabout way leads nowhere, so no rule for some addresses is for it.
  const meant = decodePath(path) ?? path;
  const address = posix.normalize(meant) === meant ? meant : '/';
  for (const [name, value] of headersFor(rules, address)) {
    response.setHeader(name, value);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = findFile(folder, path);
  if (found.kind === 'moved') {
    response.writeHead(308, { Location: found.to }).end();
    return;
  }
  if (found.kind === 'file') {
    sendFile(found.file, 200, request, response);
    return;
  }
  const notFound = join(folder, '404.html');
  if (existsSync(notFound)) sendFile(notFound, 404, request, response);
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function sendFile(
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('Content-Type', contentTypeOf(file));
  const accepted = acceptedEncodings(request.headers['accept-encoding']);
  const isCompressed = existsSync(`${file}.br`) || existsSync(`${file}.gz`);
  const copy = accepted.find(({ ending }) => existsSync(file + ending));
  const sent = copy === undefined ? file : file + copy.ending;
  const { size } = statSync(sent);
  if (isCompressed) response.setHeader('Vary', 'Accept-Encoding');
  else response.setHeader('Accept-Ranges', 'bytes');
  if (copy !== undefined) response.setHeader('Content-Encoding', copy.name);
  // A part is for who gets the file, not for who asks about it.
  // "If-Range" asks whether the file is still the one that a part is there of: without a mark of the
  // file in any answer nobody can know, so the whole is sent.
  const isWhole =
    isCompressed ||
    status !== 200 ||
    request.method !== 'GET' ||
    request.headers['if-range'] !== undefined;
  const range = isWhole ? undefined : byteRange(request.headers.range, size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  if (range !== undefined) response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
  response.writeHead(range === undefined ? status : 206, { 'Content-Length': last - first + 1 });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  pipeline(createReadStream(sent, { start: first, end: last }), response, () => {
    // A visitor who leaves in the middle of a file is no fault; the stream closes by itself.
  });
}
