import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '#commands/find-program.ts';

export const openssl = findProgram(['openssl']);

/** Makes a key and a certificate for a day in `home`; returns their places. @throws where openssl fails. */
export function makeCertificate(home: string): { key: string; certificate: string } {
  const [key, certificate] = [join(home, 'key.pem'), join(home, 'certificate.pem')];
  const { status, stderr } = spawnSync(
    openssl ?? '',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-subj', '/CN=example.org', '-days', '1', '-keyout', key, '-out', certificate],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return { key, certificate };
}

/** Has `nginx/listen.conf` name a certificate for a day, where certbot's would be; ports are left as shipped. */
export function certifyNginx(home: string): void {
  const { key, certificate } = makeCertificate(home);
  const file = join(home, 'nginx', 'listen.conf');
  const listen = readFileSync(file, 'utf8')
    .replace(/\/etc\/letsencrypt\S+fullchain\.pem/, certificate)
    .replace(/\/etc\/letsencrypt\S+privkey\.pem/, key);
  writeFileSync(file, listen);
}
