import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

const letters = '/fonts/shantell-sans-700.woff2';

test('the site’s own letters keep no page waiting and move nothing', () =>
  // Wide, where headings are largest and take one line each in any letters.
  withVisitor({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    let giveLetters = (): void => undefined;
    const given = new Promise<void>((give) => (giveLetters = give));
    const asked = page.waitForRequest(`**${letters}`);
    await page.route(`**${letters}`, async (route) => {
      await given;
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          moved.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/families/', { waitUntil: 'commit' });
    await asked;
    // Painted, while they are still on their way.
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    const isWorn = () => page.evaluate(() => document.documentElement.className === 'own');
    expect(await isWorn()).toBe(false);
    giveLetters();
    await page.locator('html.own').waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
    // The next page has them from the start.
    await page.locator('main a[href^="/families/"][href$="/"]').first().click();
    await page.locator('[data-back]:not([hidden])').waitFor();
    expect(await isWorn()).toBe(true);
  }));

test('letters under which a heading would grow are not worn in the page that is being read', () =>
  withVisitor({ viewport: { width: 390, height: 844 } }, async ({ page, requests }) => {
    await page.route('**/families/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text())
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('size-adjust:92%', 'size-adjust:300%');
      const headers = { ...answer.headers(), 'content-security-policy': '' };
      await route.fulfill({ response: answer, headers, body });
    });
    const fetched = page.waitForResponse(`**${letters}`);
    await page.goto('/families/');
    await (await fetched).finished();
    await page.waitForTimeout(300);
    expect(requests.filter((one) => one.endsWith(letters))).toHaveLength(1);
    const highAltogether = () =>
      page
        .locator('h1, h2, h3')
        .evaluateAll((all) => all.reduce((sum, one) => sum + one.clientHeight, 0));
    expect(await page.evaluate(() => document.documentElement.className)).toBe('');
    const before = await highAltogether();
    await page.evaluate(() => (document.documentElement.className = 'own'));
    expect(await highAltogether()).toBeGreaterThan(before);
  }));

test('pages in the letters of the device ask for none', () =>
  withVisitor({}, async ({ visit, page, requests }) => {
    for (const address of ['/help-now/', '/find/', '/near-me/']) {
      await visit(address);
      await page.waitForTimeout(200);
    }
    expect(requests.filter((one) => one.endsWith(letters))).toEqual([]);
  }));
