import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteHeaders } from '#hosting/headers.ts';
import { scoreSite } from '../unit/hosting/observatory.ts';
import { attribute, dist, faultsOf, named, pages, type SitePage } from './read-site.ts';

const hashOf = (path: string): string =>
  `sha256-${createHash('sha256')
    .update(readFileSync(join(dist, path)))
    .digest('base64')}`;
const scriptsOf = ({ root }: SitePage) =>
  named(root, 'script').filter((script) => attribute(script, 'src') !== undefined);

test('every script of a page carries the hash of its bytes', () => {
  const faults = faultsOf((page) =>
    scriptsOf(page)
      .filter((script) => attribute(script, 'integrity') !== hashOf(attribute(script, 'src') ?? ''))
      .map((script) => attribute(script, 'src') ?? ''),
  );
  expect(faults).toEqual([]);
  expect(pages.filter((page) => scriptsOf(page).length > 0).length).toBeGreaterThan(1000);
});

test('the home page scores the most that MDN’s Observatory has for a site without cookies', () => {
  const home = pages.find(({ address }) => address === '/');
  if (!home) throw new Error('There is no home page.');
  const scripts = scriptsOf(home).map(
    ({ attrs }) => `<script ${attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`,
  );
  expect(scripts).not.toEqual([]);
  const headers = siteHeaders(['sha256-F95/pjYYRu6bQt6v6yjIxNhdAGGTpjHmL5/xvzkSsbA=']);
  expect(scoreSite({ headers, scripts, isPreloaded: true }).score).toBe(140);
});
