import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { isIP } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { lookupAllowed, NotPublic } from './public-address.ts';

/** How a page is asked for, and what bounds it. */
export interface Bounds {
  /** Who asks, as the other host's log will say. */
  readonly agent: string;
  /** From the first byte sent to the last received. */
  readonly timeoutMs: number;
  /** Of the body, packed and unpacked. */
  readonly mostBytes: number;
  /** Whether an address of a host may be asked. */
  readonly mayAsk: (address: string) => boolean;
}

export interface Answer {
  readonly status: number;
  /** Where it sends us, as written. */
  readonly location: string | undefined;
  readonly type: string;
  readonly body: string;
}

/** Why there is no answer, in words that go into a list: "took longer than 20 seconds". */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** True where the host itself is not known any more. */
  readonly isGone: boolean;

  constructor(why: string, { isGone = false, cause }: { isGone?: boolean; cause?: unknown } = {}) {
    super(why, { cause });
    this.isGone = isGone;
  }
}

/** Asks for one address, once, and follows nothing. @throws NoAnswer */
export async function askOnce(url: URL, bounds: Bounds): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !bounds.mayAsk(host)) throw new NoAnswer(new NotPublic(host).message);
  const seconds = bounds.timeoutMs / 1000;
  const late = AbortSignal.timeout(bounds.timeoutMs);
  try {
    return await answerOf(url, bounds, late);
  } catch (cause) {
    if (cause instanceof NoAnswer) throw cause;
    if (late.aborted) throw new NoAnswer(`took longer than ${seconds} seconds`, { cause });
    if (cause instanceof NotPublic) throw new NoAnswer(cause.message, { cause });
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new NoAnswer(
      code === 'ENOTFOUND' ? 'there is no such host any more' : `could not be reached (${code})`,
      { isGone: code === 'ENOTFOUND', cause },
    );
  }
}

function answerOf(url: URL, bounds: Bounds, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? askHttps : askHttp;
    const question = ask(
      url,
      {
        agent: false,
        signal,
        lookup: lookupAllowed(bounds.mayAsk),
        maxHeaderSize: 32 * 1024,
        headers: {
          'user-agent': bounds.agent,
          accept: 'text/html,application/xhtml+xml,text/plain;q=0.5',
          'accept-language': 'en-GB,en',
          'accept-encoding': 'gzip',
        },
      },
      (incoming) => {
        const { statusCode: status = 0, headers } = incoming;
        const type = headers['content-type'] ?? '';
        const parts: Buffer[] = [];
        let size = 0;
        const bare = { status, location: headers.location, type };
        if (
          status !== 200 ||
          !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b|^$/i.test(type)
        ) {
          incoming.destroy();
          resolve({ ...bare, body: '' });
          return;
        }
        incoming.on('data', (part: Buffer) => {
          size += part.length;
          if (size > bounds.mostBytes) {
            reject(new NoAnswer(`is larger than ${bounds.mostBytes} bytes`));
            incoming.destroy();
          } else parts.push(part);
        });
        incoming.on('end', () => {
          try {
            const body = unpacked(Buffer.concat(parts), incoming, bounds.mostBytes);
            resolve({ ...bare, body: decoded(body, type) });
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
        incoming.on('error', reject);
        incoming.on('aborted', () => {
          reject(new NoAnswer('broke off'));
        });
      },
    );
    // A host that would speak something else would otherwise be waited for without end.
    question.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(new NoAnswer('answers with something other than a page'));
    });
    question.on('error', reject);
    question.end();
  });
}

function unpacked(body: Buffer, { headers }: IncomingMessage, mostBytes: number): Buffer {
  const bounded = { maxOutputLength: mostBytes };
  try {
    switch (headers['content-encoding']?.toLowerCase() ?? 'identity') {
      case 'identity':
        return body;
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(body, bounded);
      case 'br':
        return brotliDecompressSync(body, bounded);
      case 'deflate':
        return inflateSync(body, bounded);
      default:
        throw new NoAnswer('is packed in a way that we did not ask for');
    }
  } catch (cause) {
    if (cause instanceof NoAnswer) throw cause;
    throw new NoAnswer(`cannot be unpacked, or is larger than ${mostBytes} bytes`, { cause });
  }
}

function decoded(body: Buffer, type: string): string {
  const head = body.toString('latin1', 0, 2048);
  const label =
    /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
