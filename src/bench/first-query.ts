import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '#hosting/serve-folder.ts';
import { laterScripts } from '#site/later-scripts.ts';
import { slowDown, untilQuiet, withVisit } from './browser.ts';
import type { Measured } from './figure.ts';
import { brotliBytes } from './page-weight.ts';
import { writePagefindPage } from './pagefind-page.ts';
import type { ServiceText } from './service-text.ts';
import { interleaved, median } from './statistics.ts';

export const indexPath = 'find/index.json';
const indexBudgetB = 30_000;
const query = 'bullying';

/** What the first answer took: all but the page itself, in bytes over the wire, and milliseconds. */
interface FirstAnswer {
  readonly bytes: number;
  readonly ms: number;
}

export interface FirstQueryOptions {
  readonly rounds: number;
  readonly dist: string;
  readonly folder: string;
  /** With all the words that our index is compiled of: the same data. */
  readonly services: readonly ServiceText[];
  /** Their sentences alone, as a plainer peer is fed them. */
  readonly sentences: readonly ServiceText[];
}

/**
 * S1: script and index for the first answer, beside Pagefind with the same services and the same words
 * to find them by; and beside a Pagefind that knows their sentences alone, and so less than ours. The
 * search of our own MDX pages, which begins after the first key, is in no figure.
 */
export async function firstQueries(
  browser: Browser,
  site: string,
  { rounds, dist, folder, services, sentences }: FirstQueryOptions,
): Promise<readonly Measured[]> {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  const servePeer = async (name: string, texts: readonly ServiceText[]) => {
    await writePagefindPage(join(folder, name), texts, headers);
    return serveFolder(join(folder, name), 0);
  };
  const peer = await servePeer('pagefind', services);
  const plainPeer = await servePeer('pagefind-sentences', sentences);
  try {
    const { ours, theirs, plain } = await interleaved(rounds, {
      ours: () => ask(browser, `${site}/find/`),
      theirs: () => ask(browser, `${peer.address}/`),
      plain: () => ask(browser, `${plainPeer.address}/`),
    });
    const of = (answers: readonly FirstAnswer[], key: keyof FirstAnswer) =>
      median(answers.map((answer) => answer[key]));
    return [
      {
        goal: 'S1',
        what: `index of ${services.length} services, Brotli`,
        ours: brotliBytes(dist, indexPath),
        unit: 'B',
        atMost: indexBudgetB,
      },
      {
        goal: 'S1',
        what: 'script and index for the first answer',
        ours: of(ours, 'bytes'),
        unit: 'B',
        anchor: { name: 'Pagefind', value: of(theirs, 'bytes') },
        ratioAtMost: 0.3,
      },
      {
        goal: 'S1',
        what: 'the same, beside one that knows the sentences alone',
        ours: of(ours, 'bytes'),
        unit: 'B',
        anchor: { name: 'Pagefind', value: of(plain, 'bytes') },
      },
      {
        goal: 'S1',
        what: 'focus to first answer on slow 4G, script at hand',
        ours: of(ours, 'ms'),
        unit: 'ms',
        anchor: { name: 'Pagefind', value: of(theirs, 'ms') },
        ratioAtMost: 0.35,
      },
    ];
  } finally {
    await peer.close();
    await plainPeer.close();
  }
}

/** Whether a file is in no figure: what any page loads besides, and what our search of the pages fetches. */
export function isApart(path: string, isOurs: boolean): boolean {
  if (/^\/icon\.svg$|\.woff2$/.test(path)) return true;
  return isOurs && (searchOfPages.has(path) || path.startsWith('/pagefind/'));
}

const searchOfPages: ReadonlySet<string> = new Set([
  laterScripts['page-answers'],
  '/find/pages.json',
]);

const untilAnswered = `new Promise((done) => {
  const list = document.querySelector('[data-results]');
  const look = () => {
    if (list.childElementCount > 0 && list.dataset.query === ${JSON.stringify(query)}) {
      watch.disconnect();
      done(performance.now() - window.asked);
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(list, { childList: true, attributes: true });
  setTimeout(done, 20000, NaN);
  window.asked = performance.now();
  const box = document.querySelector('input[type=search]');
  box.focus();
  box.value = ${JSON.stringify(query)};
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
})`;

function ask(browser: Browser, address: string): Promise<FirstAnswer> {
  return withVisit(browser, {}, async (visit) => {
    const { page, cdp, answered } = visit;
    await page.goto(address, { waitUntil: 'load' });
    await untilQuiet(visit);
    await slowDown(cdp, { slow4g: true });
    const ms = await page.evaluate<number>(untilAnswered);
    const here = new URL(address).pathname;
    const isOurs = here !== '/';
    const bytes = answered
      .filter(({ path }) => path !== here && !isApart(path, isOurs))
      .reduce((sum, each) => sum + each.bytes, 0);
    return { bytes, ms };
  });
}
