import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, findProgram } from '#commands/find-program.ts';
import { root } from '#commands/run-tool.ts';
import { serveFolder } from '#hosting/serve-folder.ts';
import { ask } from './ask.ts';
import { certifyNginx, makeCertificate } from './certificate.ts';

/** A server of the shipped configuration, in a folder of its own. */
export interface TestServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** Where nginx sends those on who come without https. */
  readonly plain?: string;
  /** The address with https, where there is a certificate. */
  readonly secure?: string;
  /** Everything that the server reads and may write. */
  readonly home: string;
  /** The process that was started; the Node server runs in the test's own. */
  readonly process: ChildProcess | undefined;
  /** What it has said so far. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
}

export const nginx = findNginx();
export const caddy = findProgram(['caddy']);

/** A folder that the server's own user can read. */
export function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'my-choice-host-'));
  chmodSync(home, 0o755);
  return home;
}

/** Lays a finished site beside `dist-server/` into a server's folder, as docs/running.md says; returns its name. */
export function upload(home: string, dist: string): string {
  const name = readFileSync(join(`${dist}-server`, 'release'), 'utf8').trim();
  cpSync(dist, join(home, 'releases', name), { recursive: true, preserveTimestamps: true });
  for (const server of ['nginx', 'caddy']) {
    cpSync(join(`${dist}-server`, server), join(home, server), { recursive: true });
  }
  return name;
}

/** Runs the shipped command that swaps releases: a server's folder, and the release's name. */
export function swap(...parameters: readonly string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(join(root, 'deploy', 'swap.sh'), parameters, {
    encoding: 'utf8',
  });
  return { ok: status === 0, said: stdout + stderr };
}

/**
 * Starts nginx on a release that lies in `home`. Of the shipped files the ports are others, there is no
 * certificate, and nginx.conf is another where a test means to spoil it. With `tls` it has a certificate
 * for a day, and listens as shipped on another port.
 */
export async function startNginx(
  home: string,
  { spoil, tls = false }: { spoil?: (conf: string) => string; tls?: boolean } = {},
): Promise<TestServer> {
  if (nginx === undefined) throw new Error('There is no nginx.');
  const port = await freePort();
  cpSync(join(root, 'deploy', 'nginx'), join(home, 'nginx'), { recursive: true });
  const listenFile = join(home, 'nginx', 'listen.conf');
  if (tls) {
    certifyNginx(home);
    const listen = readFileSync(listenFile, 'utf8')
      .replace('listen 443 ', `listen 127.0.0.1:${port} `)
      .replace(/^listen \[::\]:443 .*\n/m, '');
    writeFileSync(listenFile, listen);
  } else writeFileSync(listenFile, `listen 127.0.0.1:${port} default_server;\n`);
  const plainPort = await freePort();
  const plainFile = join(home, 'nginx', 'plain.conf');
  const plain = readFileSync(plainFile, 'utf8')
    .replace('listen 80 ', `listen 127.0.0.1:${plainPort} `)
    .replace(/^ *listen \[::\]:80 .*\n/m, '');
  writeFileSync(plainFile, plain);
  if (spoil !== undefined) {
    const conf = join(home, 'nginx', 'nginx.conf');
    writeFileSync(conf, spoil(readFileSync(conf, 'utf8')));
  }
  mkdirSync(join(home, 'run'), { recursive: true });
  const server = await start(home, port, nginx, [
    ...['-p', `${home}/`, '-c', 'nginx/nginx.conf', '-g', 'daemon off;'],
  ]);
  const plainAddress = `http://127.0.0.1:${plainPort}`;
  return { ...server, plain: plainAddress, ...(tls && { secure: `https://127.0.0.1:${port}` }) };
}

/**
 * Starts Caddy by its script, with a certificate for a day in the place of the one that it would fetch, and
 * without the door of plain http, which is one of 80.
 */
export async function startCaddyWithTls(home: string, name: string): Promise<TestServer> {
  const port = await freePort();
  const folder = join(home, 'caddy');
  cpSync(join(root, 'deploy', 'caddy'), folder, { recursive: true });
  const { key, certificate } = makeCertificate(home);
  const file = join(folder, 'Caddyfile');
  const conf = readFileSync(file, 'utf8')
    .replace(/^\{$/m, '{\n\tauto_https off')
    .replace('{$SITE_ADDRESS} {', `{$SITE_ADDRESS} {\n\ttls ${certificate} ${key}`);
  writeFileSync(file, conf);
  const server = await start(home, port, join(folder, 'caddy.sh'), ['run'], {
    SITE_ADDRESS: `https://:${port}`,
    SITE_ROOT: join(home, 'releases', name),
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'caddy-config'),
    XDG_DATA_HOME: join(home, 'caddy-data'),
  });
  return { ...server, secure: `https://127.0.0.1:${port}` };
}

/** Starts Caddy on a release that lies in `home`, without certificates. */
export async function startCaddy(home: string, name: string): Promise<TestServer> {
  if (caddy === undefined) throw new Error('There is no Caddy.');
  const port = await freePort();
  cpSync(join(root, 'deploy', 'caddy'), join(home, 'caddy'), { recursive: true });
  return start(home, port, caddy, ['run', '--config', join(home, 'caddy', 'Caddyfile')], {
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: join(home, 'releases', name),
    // Where Caddy keeps what it keeps: under the folder that the tests search.
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'caddy-config'),
    XDG_DATA_HOME: join(home, 'caddy-data'),
  });
}

/** The server of `npm start`, on a release that lies in `home`. */
export async function startNode(home: string, name: string): Promise<TestServer> {
  const server = await serveFolder(join(home, 'releases', name), 0);
  return {
    address: server.address,
    home,
    process: undefined,
    said: () => '',
    close: () => server.close(),
  };
}

async function start(
  home: string,
  port: number,
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  // A group of its own, so that its workers can be ended with it.
  const server = spawn(program, parameters, {
    cwd: home,
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  server.stdout.on('data', listen);
  server.stderr.on('data', listen);
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const address = `http://127.0.0.1:${port}`;
  await untilItAnswers(address, server, () => said);
  return {
    address,
    home,
    process: server,
    said: () => said,
    close: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGTERM');
        await ended;
      }
    },
  };
}

/** Waits until a server takes a request. Throws with what it said where it ended or took too long. */
export async function untilItAnswers(
  address: string,
  server: ChildProcess | undefined,
  said: () => string,
): Promise<void> {
  for (let tries = 0; tries < 2400; tries += 1) {
    const hasEnded =
      server !== undefined && (server.exitCode !== null || server.signalCode !== null);
    if (hasEnded) throw new Error(`The server did not start: ${said()}`);
    try {
      await ask(address, '/robots.txt');
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 25));
    }
  }
  throw new Error(`The server does not answer: ${said()}`);
}

async function freePort(): Promise<number> {
  const door = createServer();
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  const { port } = door.address() as AddressInfo;
  await new Promise((done) => door.close(done));
  return port;
}

export function remove(home: string): void {
  if (existsSync(home)) rmSync(home, { recursive: true, force: true });
}
