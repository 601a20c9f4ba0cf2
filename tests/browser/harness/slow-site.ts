import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';

/** The built site behind a line that can be made slow. */
export interface SlowSite {
  readonly address: string;
  /** From now on, no answer to these paths, until `send`. */
  hold(...paths: readonly string[]): void;
  /** Settles when one of the paths that are held is asked for; asked again, when it is asked for again. */
  asked(): Promise<unknown>;
  /** Sends all answers that are held. */
  send(): void;
  close(): void;
}

/** Starts it. For browsers that are driven with Puppeteer; those of a `Visitor` have `holdBack`. */
export async function openSlowSite(): Promise<SlowSite> {
  let held: readonly string[] = [];
  const events = new EventTarget();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = async (): Promise<void> => {
      if (held.includes(path)) {
        const sent = once(events, 'send');
        events.dispatchEvent(new Event('asked'));
        await sent;
      }
      const real = await fetch(new URL(path, inject('site')));
      const headers = [...real.headers].filter(
        ([name]) => !/^(?:content-(?:encoding|length)|connection|transfer-encoding)$/.test(name),
      );
      response.writeHead(real.status, headers.flat()).end(Buffer.from(await real.arrayBuffer()));
    };
    // A browser that goes elsewhere in the middle of an answer is no fault.
    answer().catch(() => response.destroy());
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    hold: (...paths) => void (held = paths),
    asked: () => once(events, 'asked'),
    send: () => {
      held = [];
      events.dispatchEvent(new Event('send'));
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
