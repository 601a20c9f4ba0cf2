import { describe, expect, test } from 'vitest';
import { findByWords } from './find-page.ts';
import { browserNames, isMissing, withDevice, type BrowserName } from './harness/device.ts';
import { withVisitor } from './harness/visitor.ts';

/** What somebody picks from what narrows the answers. */
interface Picked {
  readonly nation: string;
  readonly ways: readonly string[];
}

/** What somebody asked of the server, and what they saw. */
function visitWith(name: BrowserName, words: readonly string[], { nation, ways }: Picked) {
  return withDevice(name, {}, async ({ page, visit, requests }) => {
    await visit('/find/');
    await settled(requests);
    const loaded = requests.length;
    const services: string[][] = [];
    const pages: string[][] = [];
    const look = async (): Promise<void> => {
      await settled(requests);
      services.push(await page.$$eval('[data-results] > li > a', hrefs));
      pages.push(await page.$$eval(':is([data-hints], [data-pages]) a', hrefs));
    };
    for (const query of words) {
      await page.click('input[type=search]', { count: 3 });
      await page.type('input[type=search]', query);
      await look();
    }
    await page.click('search summary');
    await page.select('#nation', nation);
    for (const way of ways) {
      // Not by the mouse: what lies at the edge of the view may be under the leave control.
      await page.focus(`[data-way=${way}]`);
      await page.keyboard.press(' ');
    }
    await look();
    return {
      services,
      pages,
      address: new URL(page.url()).pathname,
      // What a page needs to load comes in any order; all that follows must come in the same.
      loading: requests.slice(0, loaded).map(pathOf).sort(),
      requests: requests.slice(loaded).map(pathOf),
    };
  });
}

const hrefs = (links: Element[]): string[] => links.map((link) => link.getAttribute('href') ?? '');

/** Waits until no request has come for a second and a half: the last one may wait for a pause in typing. */
async function settled(requests: readonly string[]): Promise<void> {
  for (let seen = -1; seen !== requests.length;) {
    seen = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

describe.each(browserNames)('in %s', (name) => {
  test.skipIf(isMissing(name))(
    'two visitors who type and pick different things make identical requests',
    async () => {
      const [one, other] = await Promise.all([
        visitWith(name, ['my dad hits me', 'my child is missing what do the police ask'], {
          nation: 'wales',
          ways: ['call'],
        }),
        visitWith(name, ['gambling debts', 'show the film in school'], {
          nation: 'scotland',
          ways: ['text', 'type'],
        }),
      ]);
      expect(one.loading).toEqual(other.loading);
      expect(one.requests).toEqual(other.requests);
      expect(one.requests.length).toBeGreaterThan(3);
      expect(one.requests.some((path) => path.includes('?'))).toBe(false);
      expect(one.address).toBe(other.address);
      // Both were answered, and differently: otherwise alike requests would prove nothing.
      for (const [at, services] of one.services.entries()) {
        expect(services.length).toBeGreaterThan(0);
        expect(other.services[at]?.length).toBeGreaterThan(0);
        expect(services).not.toEqual(other.services[at]);
      }
      // Picking changed the answer.
      expect(one.services[2]).not.toEqual(one.services[1]);
      expect(one.pages[1]?.length).toBeGreaterThan(0);
      expect(other.pages[1]?.length).toBeGreaterThan(0);
      expect(one.pages[1]).not.toEqual(other.pages[1]);
    },
  );
});

test.each(['/find/', '/cy/find/'])(
  'on %s the number of keys pressed changes no request, even when the index does not come',
  async (address) => {
    const typing = (words: string) =>
      withVisitor({}, async ({ page, visit, requests }) => {
        await page.route('**/find/index.json', (route) => route.fulfill({ status: 503 }));
        await visit(address);
        await page.waitForLoadState('networkidle');
        const loaded = requests.length;
        await page.locator('input[type=search]').pressSequentially(words, { delay: 20 });
        await settled(requests);
        return requests.slice(loaded).map(pathOf);
      });
    const few = await typing('no');
    // The index is asked for, and not once more for each key.
    expect(few).toContain('/find/index.json');
    expect(few).toEqual(await typing('nowhere to sleep tonight'));
  },
);

test('the search of the pages is asked for before typing has paused, and run after', () =>
  withVisitor({}, async ({ page, visit, requests }) => {
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "document.documentElement.dataset.ran = ''; export const createInstance = () => ({ search: async () => ({ results: [] }) });",
      }),
    );
    await visit('/find/');
    // The clock of the page stands still: no pause ends unless it is moved on.
    await page.clock.install({ time: new Date('2026-11-24T12:00:00Z') });
    await page.clock.pauseAt(new Date('2026-11-24T12:00:01Z'));
    await page.locator('input[type=search]').fill('no');
    await page.locator('[data-results][data-query=no] li').first().waitFor();
    const asked = () => requests.filter((url) => url.includes('/pagefind/')).map(pathOf);
    const both = ['/pagefind/pagefind.js', '/pagefind/pages.en.pack'];
    await expect
      .poll(
        async () => {
          await page.clock.runFor(20);
          return asked().sort();
        },
        { timeout: 5000, interval: 500 },
      )
      .toEqual(both);
    const ran = () => page.evaluate(() => 'ran' in document.documentElement.dataset);
    // Long enough for what came to run, if anything ran it.
    await settled(requests);
    expect(await ran()).toBe(false);
    await page.clock.runFor(1000);
    await expect.poll(ran, { timeout: 10_000 }).toBe(true);
    expect(asked()).toHaveLength(2);
  }));

test('in Welsh too, the number of keys pressed changes no request', async () => {
  const typing = (words: string) =>
    withVisitor({}, async ({ page, visit, requests }) => {
      await visit('/cy/find/');
      await page.waitForLoadState('networkidle');
      const loaded = requests.length;
      await page.locator('input[type=search]').pressSequentially(words, { delay: 20 });
      await settled(requests);
      return {
        requests: requests.slice(loaded).map(pathOf),
        services: await page.locator('[data-results] > li > a').evaluateAll(hrefs),
        pages: await page.locator(':is([data-hints], [data-pages]) a').evaluateAll(hrefs),
      };
    });
  const few = await typing('heb');
  const many = await typing('does gen i ddim cartref heno');
  expect(few.requests).toContain('/pagefind/pages.cy.pack');
  expect(few.requests).toEqual(many.requests);
  // Both were answered, and differently: otherwise alike requests would prove nothing.
  for (const answers of [few, many]) {
    expect(answers.services.length).toBeGreaterThan(0);
    expect(answers.pages.length).toBeGreaterThan(0);
  }
  expect(few.services).not.toEqual(many.services);
  expect(few.pages).not.toEqual(many.pages);
});

test('a visitor who saves data does not fetch the search of the pages', () =>
  withVisitor({}, async ({ page, visit, requests }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await visit('/find/');
    expect((await findByWords(page, 'my dad hits me')).length).toBeGreaterThan(0);
    await settled(requests);
    expect(requests.filter((url) => /\.pack$|\/pagefind\.js$/.test(url))).toEqual([]);
  }));

test('the list stays, and says so, when the index does not come', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.route('**/find/index.json', (route) => route.abort());
    await visit('/find/');
    await page.locator('input[type=search]').fill('help');
    await page.locator('[data-note]', { hasText: 'Searching is not working just now' }).waitFor();
    expect(await page.locator('[data-by-need]').isVisible()).toBe(true);
  }));
