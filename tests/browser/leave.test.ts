import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

test('leaving is an ordinary link to the neutral page when script is off', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/young-people/');
    const leave = page.locator('a[data-exit]');
    expect(await leave.getAttribute('href')).toBe('https://www.bbc.co.uk/weather');
    expect((await leave.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }));

test('the page is gone in the same instant as the press, before the neutral page answers', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/topics/sexual-abuse/');
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('a[data-exit] strong')?.click();
      return { isVisible: document.documentElement.checkVisibility(), title: document.title };
    });
    expect(seen).toEqual({ isVisible: false, title: '' });
  }));

test('the page that was left is not what Back leads to', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page
      .context()
      .route('https://www.bbc.co.uk/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Weather' }),
      );
    await visit('/about/');
    await page.goto((await page.evaluate(() => location.origin)) + '/topics/sexual-abuse/');
    await page.locator('a[data-exit]').click();
    await page.waitForURL('https://www.bbc.co.uk/**');
    await page.goBack();
    expect(page.url()).not.toContain('sexual-abuse');
  }));

test('a link to a place in the page leaves nothing that Back shows after leaving', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page
      .context()
      .route('https://www.bbc.co.uk/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Weather' }),
      );
    await page.goto('about:blank');
    await visit('/services/childline/');
    await page.locator('a[href="#next"]').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('next');
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('a[data-exit]').click();
    await page.waitForURL('https://www.bbc.co.uk/**');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  }));

test('the skip link comes first and the leave control next, by keyboard', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-exit'))).toBe(true);
  }));
