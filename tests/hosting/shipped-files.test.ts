import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '#commands/run-tool.ts';
import { certifyNginx, openssl } from './harness/certificate.ts';
import { makeSite } from './harness/made-up-site.ts';
import { caddy, makeHome, nginx, remove, swap, upload } from './harness/servers.ts';

const deploy = join(root, 'deploy');
const read = (path: string): string => readFileSync(join(deploy, path), 'utf8');

describe('as shipped', () => {
  let home: string;
  let release: string;
  beforeAll(async () => {
    home = makeHome();
    await makeSite(join(home, 'dist'), 'one');
    release = upload(home, join(home, 'dist'));
    swap(home, release);
    for (const server of ['nginx', 'caddy']) {
      cpSync(join(deploy, server), join(home, server), { recursive: true });
    }
    mkdirSync(join(home, 'run'));
  });
  afterAll(() => remove(home));

  test.skipIf(nginx === undefined || openssl === undefined)(
    'nginx takes every line of its files, with a certificate in the place that they name',
    () => {
      certifyNginx(home);
      const { status, stderr } = spawnSync(
        nginx ?? '',
        ['-t', '-p', `${home}/`, '-c', 'nginx/nginx.conf'],
        { encoding: 'utf8' },
      );
      expect(stderr).toContain('test is successful');
      expect(stderr).not.toMatch(/\[(?:warn|error|emerg)\] (?!.*"user" directive)/);
      expect(status).toBe(0);
    },
  );

  test.skipIf(caddy === undefined)('Caddy takes every line of its files, and any folder', () => {
    const { status, stderr } = spawnSync(
      caddy ?? '',
      ['validate', '--adapter', 'caddyfile', '--config', join(home, 'caddy/Caddyfile')],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          HOME: home,
          SITE_ADDRESS: 'example.org',
          SITE_ROOT: join(home, 'a folder with blanks', release),
        },
      },
    );
    expect(stderr).not.toMatch(/"level":"(?:warn|error)"/);
    expect(status).toBe(0);
  });

  test('no location of nginx has headers of its own, which would drop all the others', () => {
    for (const file of readdirSync(join(deploy, 'nginx'))) {
      expect(read(`nginx/${file}`).replace(/#.*/g, ''), file).not.toContain('add_header');
    }
  });

  test('everything that the container copies is there, and it runs what the tests run', () => {
    const container = read('Containerfile');
    const copied = [...container.matchAll(/^COPY (\S+)/gm)].map(([, path]) => path ?? '');
    expect(copied).toEqual(['deploy/nginx/', 'dist-server/nginx/', 'dist-server/release', 'dist/']);
    for (const path of copied.filter((each) => each.startsWith('deploy/'))) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
    expect(existsSync(join(home, 'dist-server/release'))).toBe(true);
    expect(container).toContain('"-c", "nginx/nginx.conf"');
  });

  test('hosts that build or upload the site take the finished one, made by the project’s own command', () => {
    const dist = join(root, 'dist');
    // Netlify reads a folder from where the project starts, Cloudflare from where its file lies.
    expect(join(root, setting('netlify.toml', 'publish'))).toBe(dist);
    expect(join(deploy, setting('wrangler.toml', 'pages_build_output_dir'))).toBe(dist);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const [, command = ''] = /^npm run (\S+)$/.exec(setting('netlify.toml', 'command')) ?? [];
    expect(scripts[command]).toBe('astro build');
  });
});

/** What a file says for a key that it has once. */
function setting(file: string, key: string): string {
  const values = [...read(file).matchAll(/^\s*(\w+) = "([^"]*)"$/gm)].filter(
    ([, each]) => each === key,
  );
  expect(values, `${key} in ${file}`).toHaveLength(1);
  return values[0]?.[2] ?? '';
}
