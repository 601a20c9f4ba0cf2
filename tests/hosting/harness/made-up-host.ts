import { join } from 'node:path';
import { makeSite } from './made-up-site.ts';
import {
  caddy,
  makeHome,
  nginx,
  startCaddy,
  startNginx,
  startNode,
  swap,
  upload,
  type TestServer,
} from './servers.ts';

/** A way to serve the site that we ship, and whether this machine has it. */
export interface Kind {
  readonly name: string;
  readonly isHere: boolean;
  readonly start: (home: string, release: string) => Promise<TestServer>;
}

export const kinds: readonly Kind[] = [
  { name: 'nginx', isHere: nginx !== undefined, start: (home) => startNginx(home) },
  { name: 'Caddy', isHere: caddy !== undefined, start: startCaddy },
  { name: 'npm start', isHere: true, start: startNode },
];

/** Serves a made-up site as it would be deployed. Its finished form lies in `home/dist`. */
export async function startHost(kind: Kind): Promise<TestServer> {
  const home = makeHome();
  const dist = join(home, 'dist');
  await makeSite(dist, 'one');
  const release = upload(home, dist);
  const { ok, said } = swap(home, release);
  if (!ok) throw new Error(said);
  return kind.start(home, release);
}
