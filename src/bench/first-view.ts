import type { Browser } from 'playwright-core';
import { untilQuiet, withVisit } from './browser.ts';
import type { Measured } from './figure.ts';

/** The pages that stand for their kinds. */
export const samplePages = [
  '/',
  '/help-now/',
  '/find/',
  '/services/childline/',
  '/topics/running-away/',
] as const;

/** P2: what the first view of a page takes with an empty cache, in bytes over the wire and requests. */
export async function firstViews(browser: Browser, site: string): Promise<readonly Measured[]> {
  const figures: Measured[] = [];
  for (const address of samplePages) {
    const answered = await withVisit(browser, {}, async (visit) => {
      await visit.page.goto(site + address, { waitUntil: 'load' });
      await untilQuiet(visit);
      return visit.answered;
    });
    const bytes = answered.reduce((sum, each) => sum + each.bytes, 0);
    figures.push(
      { goal: 'P2', what: `first view of ${address}`, ours: bytes, unit: 'B', atMost: 30_000 },
      {
        goal: 'P2',
        what: `its requests: ${answered.map(({ path }) => nameOf(path)).join(', ')}`,
        ours: answered.length === 0 ? NaN : answered.length,
        atMost: 4,
      },
    );
  }
  return figures;
}

/** The last part of a path, without the hash that a build puts into it. */
function nameOf(path: string): string {
  const name = path.split('/').findLast((part) => part !== '') ?? '/';
  return name
    .replace(/\.[\w-]{8}(?=\.js$)/, '')
    .replace(/\.astro_astro_type_script.*(?=\.js$)/, '');
}
