import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { bytesIn, stateOf } from './harness/files.ts';
import { makeSite } from './harness/made-up-site.ts';
import {
  makeHome,
  nginx,
  remove,
  startNginx,
  swap,
  untilItAnswers,
  upload,
  type TestServer,
} from './harness/servers.ts';
import { loadWith, wrk } from './harness/wrk.ts';

/** Two releases that differ in every byte that matters: words, script, sheet, policy. */
const marks = ['one', 'second'];

describe.skipIf(nginx === undefined)('nginx', () => {
  let home: string;
  let server: TestServer;
  let releases: readonly string[];

  beforeEach(async () => {
    home = makeHome();
    releases = await Promise.all(marks.map(release));
    expect(swap(home, releases[0] ?? '').ok).toBe(true);
    server = await startNginx(home);
  });
  afterEach(async () => {
    await server.close();
    remove(home);
  });

  async function release(mark: string): Promise<string> {
    const dist = join(home, `dist-${mark}`);
    await makeSite(dist, mark);
    return upload(home, dist);
  }

  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

  describe.skipIf(wrk === undefined)('at full load', () => {
    test('answers everybody while releases are swapped, each answer whole from one release', async () => {
      const loads = Promise.all([
        loadWith(`${server.address}/find/`, 5, 'br'),
        loadWith(`${server.address}/nothing/`, 5, 'gzip'),
      ]);
      let isOver = false;
      void loads.finally(() => (isOver = true));
      const seen = new Map<string, number>();
      let swaps = 0;
      const visit = async (): Promise<void> => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        while (!isOver) {
          const page = await ask(server.address, '/find/', { agent });
          const whole = marks.find((mark) => page.body.equals(built(mark, 'find/index.html')));
          expect(whole, 'the page is not whole').toBeDefined();
          seen.set(whole ?? '', (seen.get(whole ?? '') ?? 0) + 1);
          expect(page.headers.get('content-security-policy')).toContain(sheetOf(page.body));
          const script = /src="([^"]+)"/.exec(page.body.toString())?.[1] ?? '';
          const asset = await ask(server.address, script, { agent });
          expect(asset.body.equals(built(whole ?? '', script)), script).toBe(true);
        }
        agent.destroy();
      };
      const deploy = async (): Promise<void> => {
        while (!isOver) {
          swaps += 1;
          const { ok, said } = swap(home, releases[swaps % 2] ?? '');
          expect(ok, said).toBe(true);
          await pause(60);
        }
      };
      await Promise.all([visit(), visit(), deploy()]);
      const [pages, missing] = await loads;
      expect(pages.broken, pages.said).toBe(0);
      expect(pages.refused, pages.said).toBe(0);
      expect(missing.broken, missing.said).toBe(0);
      expect(missing.refused).toBe(missing.requests);
      // The load was one, and the swaps were met.
      expect(pages.requests).toBeGreaterThan(100);
      expect(swaps).toBeGreaterThan(3);
      for (const mark of marks) expect(seen.get(mark)).toBeGreaterThan(0);
    });

    test('sends compressed copies without writing to disk', async () => {
      const before = stateOf(home);
      const bytes = bytesIn(home);
      for (const encoding of ['br', 'gzip', 'identity']) {
        const load = await loadWith(`${server.address}/find/`, 1, encoding);
        expect(load.refused + load.broken, load.said).toBe(0);
        expect(load.requests).toBeGreaterThan(10);
      }
      expect(stateOf(home)).toEqual(before);
      expect(bytesIn(home)).toBe(bytes);
    });
  });

  test('keeps the scripts of the release before for a week, for pages that are still open', async () => {
    // An upload keeps the time at which a file was made; the release may be far older than a week.
    for (const name of releases) age(join(home, 'releases', name, 'assets'), 30);
    expect((await ask(server.address, '/assets/one.js')).status).toBe(200);
    expect(swap(home, releases[1] ?? '').ok).toBe(true);
    const old = await ask(server.address, '/assets/one.js', {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(old.status).toBe(200);
    expect(old.headers.get('content-encoding')).toBe('br');
    expect((await ask(server.address, '/assets/second.js')).status).toBe(200);

    const statuses = async (): Promise<number[]> =>
      Promise.all(
        ['one', 'second', 'third'].map(
          async (mark) => (await ask(server.address, `/assets/${mark}.js`)).status,
        ),
      );
    const third = await release('third');
    age(join(home, 'releases', releases[1] ?? '', 'assets'), 6);
    expect(swap(home, third).ok).toBe(true);
    expect(await statuses()).toEqual([200, 200, 200]);
    age(join(home, 'releases', third, 'assets'), 8);
    expect(swap(home, await release('the last')).ok).toBe(true);
    expect(await statuses()).toEqual([404, 404, 200]);
  });

  test('says what to write where a swap is asked for without a release', () => {
    expect(swap(home)).toEqual({
      ok: false,
      said: "Write the site's folder and the release: swap.sh /srv/my-choice NAME\n",
    });
  });

  test('is not given a release that is not whole, or whose sheet it does not know', async () => {
    expect(swap(home, 'nothing-here')).toMatchObject({
      ok: false,
      said: expect.stringContaining('holds no finished site: upload dist/ there first.') as string,
    });
    remove(join(home, 'nginx', 'sheets', `${releases[1]?.split('-')[0] ?? ''}.conf`));
    expect(swap(home, releases[1] ?? '')).toMatchObject({
      ok: false,
      said: expect.stringContaining('then reload nginx.') as string,
    });
    expect((await ask(server.address, '/')).body.equals(built('one', 'index.html'))).toBe(true);
  });

  test('answers again after its workers were killed', async () => {
    const master = server.process?.pid ?? 0;
    const workers = childrenOf(master);
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers) process.kill(worker, 'SIGKILL');
    await untilItAnswers(server.address, server.process, server.said);
    expect((await ask(server.address, '/')).status).toBe(200);
    expect(childrenOf(master).filter((worker) => workers.includes(worker))).toEqual([]);
  });

  test('starts again after all of it was killed, though its files lie about', async () => {
    const group = server.process?.pid ?? 0;
    const gone = new Promise((done) => server.process?.once('exit', done));
    process.kill(-group, 'SIGKILL');
    await gone;
    expect(existsSync(join(home, 'run', 'nginx.pid'))).toBe(true);
    server = await startNginx(home);
    expect((await ask(server.address, '/')).body.equals(built('one', 'index.html'))).toBe(true);
  });

  function built(mark: string, path: string): Buffer {
    return readFileSync(join(home, `dist-${mark}`, path));
  }
});

/** Makes all files of a folder so many days old. */
function age(folder: string, days: number): void {
  const then = new Date(Date.now() - days * 86_400_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then);
}

function sheetOf(page: Buffer): string {
  const css = /<style>(.*?)<\/style>/s.exec(page.toString())?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}
