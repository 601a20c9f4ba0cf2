import { request, type Agent } from 'node:http';
import type { Header } from '#hosting/headers.ts';

/** What a server answered, its headers as they came. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** The headers as they came, so that one that comes twice is seen. */
  readonly sent: readonly Header[];
  readonly body: Buffer;
}

/** Asks with the path exactly as given: `fetch` would tidy `/../` away. */
export function ask(
  site: string,
  path: string,
  { method = 'GET', agent, ...rest }: AskOptions = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { path, method, headers: rest.headers ?? {}, agent };
    const asked = request(site, agent === undefined ? { ...options, agent: false } : options);
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const raw = response.rawHeaders;
        const sent = raw.flatMap((name, at) =>
          at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : [],
        );
        done({
          status: response.statusCode ?? 0,
          headers: new Map(sent.map(([name, value]) => [name.toLowerCase(), value])),
          sent,
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.on('error', fail);
    asked.end();
  });
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
}
