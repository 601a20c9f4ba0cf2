import { expect, test } from 'vitest';
import { findByWords } from './find-page.ts';
import { withVisitor } from './harness/visitor.ts';

/** What a visitor asked of the server, and what they saw. */
async function visitWith(words: readonly string[], nation: string) {
  return withVisitor({}, async ({ page, visit, requests }) => {
    await visit('/find/');
    await page.waitForLoadState('networkidle');
    const loaded = requests.length;
    const services = [];
    const pages = [];
    for (const query of words) {
      services.push((await findByWords(page, query)).map(({ id }) => id));
      await settled(requests);
      pages.push(await page.locator('[data-hints] li, [data-pages] li').allTextContents());
    }
    await page.locator('search summary').click();
    await page.selectOption('[data-filter=nation]', nation);
    await settled(requests);
    return {
      services,
      pages,
      address: page.url(),
      // What a page needs to load comes in any order; all that follows must come in the same.
      loading: requests.slice(0, loaded).map(pathOf).sort(),
      requests: requests.slice(loaded).map(pathOf),
    };
  });
}

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

test('two visitors who type and pick different things make identical requests', async () => {
  const one = await visitWith(['my dad hits me', 'what the police will ask'], 'wales');
  const other = await visitWith(['gambling debts', 'a short film'], 'scotland');
  expect(one.loading).toEqual(other.loading);
  expect(one.requests).toEqual(other.requests);
  expect(one.requests.length).toBeGreaterThan(3);
  expect(one.requests.some((path) => path.includes('?'))).toBe(false);
  expect(one.address).toBe(other.address);
  // Both were answered, and differently: otherwise alike requests would prove nothing.
  expect(one.services[0]?.length).toBeGreaterThan(0);
  expect(one.services[0]).not.toEqual(other.services[0]);
  expect(one.pages[1]?.length).toBeGreaterThan(0);
  expect(other.pages[1]?.length).toBeGreaterThan(0);
  expect(one.pages[1]).not.toEqual(other.pages[1]);
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
    expect(await typing('no')).toEqual(await typing('nowhere to sleep tonight'));
  },
);

test('in Welsh too, the number of keys pressed changes no request', async () => {
  const typing = (words: string) =>
    withVisitor({}, async ({ page, visit, requests }) => {
      await visit('/cy/find/');
      await page.waitForLoadState('networkidle');
      const loaded = requests.length;
      await page.locator('input[type=search]').pressSequentially(words, { delay: 20 });
      await settled(requests);
      return requests.slice(loaded).map(pathOf);
    });
  expect(await typing('heb')).toEqual(await typing('does gen i ddim cartref heno'));
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
