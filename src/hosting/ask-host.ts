import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Header } from './headers.ts';

/** What a live host answered. */
export interface HostAnswer {
  readonly status: number;
  /** As they came, a header that comes twice standing twice. */
  readonly headers: readonly Header[];
  /** The body without its compression. */
  readonly body: Buffer;
}

/** How long a host may say nothing. */
const silenceMs = 30_000;

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
  zstd: zstdDecompressSync,
  identity: (bytes) => bytes,
};

/** How something is asked for. */
export interface Asking {
  readonly method?: string;
  readonly encodings?: string;
  /** The connection is not kept for the next question, before which the host may have closed it. */
  readonly isLast?: boolean;
}

/**
 * Asks a host for an address, following no redirection. Rejects where it does not answer, or where
 * what it sends cannot be unpacked.
 */
export function askHost(
  url: URL,
  { method = 'GET', encodings = 'identity', isLast = false }: Asking = {},
): Promise<HostAnswer> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((done, fail) => {
    const headers = { 'Accept-Encoding': encodings };
    const asked = request(url, { method, headers, ...(isLast && { agent: false }) });
    asked.setTimeout(silenceMs, () =>
      asked.destroy(new Error(`It said nothing for ${silenceMs / 1000} seconds.`)),
    );
    asked.on('error', fail);
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('error', fail);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        try {
          done(answerOf(response, Buffer.concat(chunks)));
        } catch (fault) {
          fail(fault instanceof Error ? fault : new Error(String(fault)));
        }
      });
    });
    asked.end();
  });
}

function answerOf(response: IncomingMessage, sent: Buffer): HostAnswer {
  const { rawHeaders: raw } = response;
  const encoding = response.headers['content-encoding'] ?? 'identity';
  const decode = decoders[encoding];
  if (decode === undefined) throw new Error(`It packed its answer in an unknown way: ${encoding}.`);
  return {
    status: response.statusCode ?? 0,
    headers: raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : [])),
    // The head of a page, or an answer without a body, has nothing to unpack.
    body: sent.length === 0 ? sent : decode(sent),
  };
}
