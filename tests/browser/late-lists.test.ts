import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { holdBack } from './harness/hold-back.ts';
import { lookUpNear } from './near-page.ts';
import { withVisitor } from './harness/visitor.ts';

const box = (page: Page) => page.locator('input[type=search]');
const rest = (page: Page) => box(page).evaluate((field: HTMLElement) => field.blur());

/** The site behind a host that sends half of one file and then nothing more. */
async function withStalled<Result>(
  file: string,
  act: (site: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(inject('site') + (request.url ?? ''));
      const bytes = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('content-type') ?? '',
        'Content-Security-Policy': answer.headers.get('content-security-policy') ?? '',
      });
      if (request.url === file) response.write(bytes.subarray(0, bytes.length / 2));
      else response.end(bytes);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Nobody waits 15 seconds for a test: the browser's own limit, shorter. */
const beImpatient = (page: Page) =>
  page.addInitScript(() => {
    const limit = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => limit(300);
  });

test('words that were typed while the search was out of order are answered when it is back', () =>
  withVisitor({}, async ({ page, visit }) => {
    let isDown = true;
    await page.route('**/find/index.json', (route) =>
      isDown ? route.fulfill({ status: 503 }) : route.fallback(),
    );
    await visit('/find/');
    await box(page).fill('he hits me');
    await page.locator('[data-note]', { hasText: 'Searching is not working just now' }).waitFor();
    await rest(page);
    isDown = false;
    await box(page).focus();
    await page.locator('[data-results][data-query="he hits me"]').waitFor();
    expect(await page.locator('[data-results] > li').count()).toBeGreaterThan(2);
  }));

test('a nation that came along from /near-me/ filters the list as soon as the search is there', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/near-me/');
    await box(page).focus();
    await lookUpNear(page, 'Cardiff');
    await page.locator('header a[href="/find/"]').first().dispatchEvent('click');
    await page.locator('service-finder').waitFor();
    expect(await page.locator('#nation').inputValue()).toBe('wales');
    // The box waits for the finder's script, and nothing disabled takes the focus.
    await page.locator('input[type=search]:enabled').waitFor();
    await box(page).focus();
    await page.locator('[data-results][data-query=""] > li').first().waitFor();
    expect(await page.locator('[data-by-need]').isVisible()).toBe(false);
  }));

test('a box for places that is entered and left keeps the place that came along', () =>
  withVisitor({}, async ({ page, visit }) => {
    const go = async (address: string) => {
      await page
        .locator('header a[href="/families/"]')
        .first()
        .evaluate((link: HTMLAnchorElement, to) => {
          link.href = to;
          link.click();
        }, address);
      await page.locator(`header a[hreflang=cy][href="/cy${address}"]`).waitFor();
    };
    await visit('/near-me/');
    await box(page).focus();
    await lookUpNear(page, 'Cardiff');
    await go('/find/');
    await go('/near-me/');
    const towns = page.waitForResponse('**/near-me/places.txt');
    await box(page).focus();
    await (await towns).finished();
    // The rehearsal has been through when the last of its places is gone again.
    await page.waitForFunction(() => document.querySelector('[data-answer][data-query=""]'));
    await go('/find/');
    expect(await page.locator('#nation').inputValue()).toBe('wales');
  }));

test('a town that is typed while the list of towns is still coming is not called unknown', () =>
  withVisitor({}, async ({ page, visit }) => {
    const send = await holdBack(page, '**/near-me/places.txt');
    await visit('/near-me/');
    await box(page).focus();
    await box(page).fill('Keighley');
    // By then it was looked up in what has come.
    await page
      .locator('[data-answer][data-query=Keighley]')
      .waitFor({ state: 'attached', timeout: 10_000 });
    expect(await page.locator('[data-answer]').isVisible()).toBe(false);
    expect(await page.locator('[data-whole]').isVisible()).toBe(true);
    const coming = { hasText: 'Getting the list of places' };
    await page.locator('[data-note]', coming).waitFor();
    await page.locator('[data-status]', coming).waitFor({ state: 'attached' });
    // What needs no towns is answered, and the rest is still said to come.
    expect((await lookUpNear(page, 'LS6')).authorities).toEqual(['leeds']);
    const heard = page.locator('[data-status]', { hasText: 'Leeds City Council' });
    await heard.waitFor({ state: 'attached' });
    expect(await page.locator('[data-note]', coming).isVisible()).toBe(true);
    await box(page).fill('Keighley');
    send();
    await page.locator('[data-authority=bradford]').waitFor();
    await page.locator('[data-note]', { hasText: /^$/ }).waitFor({ state: 'attached' });
  }));

test('the list of towns that did not come is asked for again at the next focus', () =>
  withVisitor({}, async ({ page, visit, requests }) => {
    let isDown = true;
    await page.route('**/near-me/places.txt', (route) =>
      isDown ? route.fulfill({ status: 503 }) : route.fallback(),
    );
    await visit('/near-me/');
    await box(page).focus();
    await page.locator('[data-note]', { hasText: 'did not come' }).waitFor();
    await rest(page);
    isDown = false;
    await box(page).focus();
    await box(page).fill('Headingley');
    await page.locator('[data-authority=leeds]').waitFor();
    await page.locator('[data-note]', { hasText: /^$/ }).waitFor({ state: 'attached' });
    const asked = (file: string) => requests.filter((each) => each.endsWith(file)).length;
    expect([asked('districts.txt'), asked('places.txt')]).toEqual([1, 2]);
  }));

test.each([
  ['the search', '/find/', '/find/index.json', 'Searching is not working just now'],
  ['help near me', '/near-me/', '/near-me/places.txt', 'did not come'],
] as const)('%s says so when a list stops half way', (_name, address, file, words) =>
  withStalled(file, (site) =>
    withVisitor({ site }, async ({ page, visit }) => {
      await beImpatient(page);
      await visit(address);
      await box(page).focus();
      await page.locator('[data-note]', { hasText: words }).waitFor({ timeout: 10_000 });
    }),
  ),
);

test('hand-outs say so when the list of numbers stops half way', () =>
  withStalled('/kit/numbers.en.json', (site) =>
    withVisitor({ site }, async ({ page, visit }) => {
      await beImpatient(page);
      await visit('/professionals/hand-outs/');
      await page.locator('hand-out-maker [data-failed]').waitFor({ timeout: 10_000 });
    }),
  ));

test('hand-outs say so when what makes them does not come, and it is no fault', () =>
  withVisitor({}, async ({ page, visit, console: lines }) => {
    await page.route('**/kit/maker.js', (route) => route.abort());
    await visit('/professionals/hand-outs/');
    await page.locator('hand-out-maker [data-failed]').waitFor({ timeout: 10_000 });
    expect(lines.filter((line) => line.startsWith('uncaught'))).toEqual([]);
  }));

test('hand-outs are made in other letters where those of the film stall', () =>
  withVisitor({}, async ({ page }) => {
    await page.route('**/fonts/*', () => undefined);
    await page.goto('/professionals/hand-outs/', { waitUntil: 'commit' });
    await page.locator('hand-out-maker [data-out] svg').waitFor({ timeout: 15_000 });
  }));

test('a film whose list of areas does not come has its end card all the same, and no fault', () =>
  withVisitor({}, async ({ page, visit, console: lines }) => {
    await page.route('**/near-me/districts.txt', (route) => route.abort());
    const asked = page.waitForEvent('requestfailed');
    await visit('/film/#area=leeds');
    await asked;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page.locator('local-end-card [data-card]').isVisible()).toBe(false);
    expect(lines.filter((line) => line.startsWith('uncaught'))).toEqual([]);
  }));
