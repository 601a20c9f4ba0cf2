import { expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { findByWords } from '../find-page.ts';
import { withVisitor } from '../harness/visitor.ts';

const serviceOf = (id: string) => published().services.find((one) => one.id === id);

test('own words: told to leave because of a boyfriend, in Scotland, by text-speak', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await page.locator('input[type=search]').focus();
    await page.locator('search summary').click();
    await page.selectOption('#nation', 'scotland');
    const found = await findByWords(page, 'they kicked me out cos of my bf');
    const top = found.slice(0, 5);
    expect(top.length).toBe(5);
    for (const { id, text } of top) {
      const service = serviceOf(id);
      expect(service?.nations).toContain('scotland');
      // Each says why, in words of its own line.
      expect(text).toMatch(/About: |Fits your words: |Talks about anything|If there is danger now/);
    }
    const forYoung = top.filter(({ id }) => serviceOf(id)?.who.includes('child'));
    const forAdultsOnly = top.filter(
      ({ id }) => !serviceOf(id)?.who.some((one) => one === 'child' || one === 'young_adult'),
    );
    // An adult line never stands there without a young person's line.
    expect(forYoung.length).toBeGreaterThan(0);
    expect(forAdultsOnly.length).toBeLessThanOrEqual(forYoung.length);
    expect(top.some(({ id }) => serviceOf(id)?.topics.includes('homelessness'))).toBe(true);
  }));

test('own words, without script: the need is on the list, and leads to people', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/find/');
    expect(await page.locator('input[type=search]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Nowhere to stay' }).click();
    await page.waitForURL('**/topics/homelessness/');
    expect(await page.locator('.card a[href^="tel:"]').count()).toBeGreaterThan(3);
  }));

test('old poster: a number that no longer works names the line that took its place', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    const [first] = await findByWords(page, '0800 88 4444');
    expect(first?.id).toBe('childline');
    expect(await page.locator('[data-said]').innerText()).toBe(
      '0800 88 4444 has been replaced by Childline.',
    );
    expect(await page.locator('[data-results] a[href="tel:08001111"]').count()).toBe(1);
  }));

test('words that mean danger raise the strip, and it goes down again', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'dont wanna wake up tmrw');
    await page.locator('[data-crisis][data-raised]').waitFor();
    expect(await page.locator('[data-danger]').isVisible()).toBe(true);
    await findByWords(page, 'need help with my cv');
    expect(await page.locator('[data-crisis][data-raised]').count()).toBe(0);
    expect(await page.locator('[data-danger]').isVisible()).toBe(false);
  }));

test('nonsense, "help" and an empty box never end with nobody', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    expect((await findByWords(page, 'asdfghj')).length).toBeGreaterThan(2);
    expect(await page.locator('[data-said]').innerText()).toContain('That’s OK');
    expect((await findByWords(page, 'help')).length).toBeGreaterThan(2);
    await page.locator('input[type=search]').fill('');
    await page.locator('[data-by-need]').waitFor();
    expect(await page.locator('.rows > li').count()).toBe(published().services.length);
  }));

test('each service stands in the page once, while typing and after', () =>
  withVisitor({}, async ({ page, visit }) => {
    const ids = () =>
      page
        .locator('.rows > li > a:first-child')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    await visit('/find/');
    const before = await ids();
    expect(new Set(before).size).toBe(published().services.length);
    await findByWords(page, 'being bullied');
    expect((await ids()).sort()).toEqual([...before].sort());
    await page.locator('input[type=search]').fill('');
    await page.locator('[data-by-need]').waitFor();
    expect(await ids()).toEqual(before);
  }));

test('opening the filters leaves all results that were shown', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'nowhere to sleep tonight');
    await page.locator('[data-more]').click();
    const results = page.locator('[data-results] > li');
    await expect.poll(() => results.count()).toBeGreaterThan(8);
    const all = await results.count();
    await page.locator('search summary').click();
    await expect
      .poll(() => page.locator('option[value=northern-ireland]').textContent())
      .toMatch(/\(\d+\)/);
    expect(await results.count()).toBe(all);
  }));

test('filters narrow the list, with exact counts beside them', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await findByWords(page, 'nowhere to sleep tonight');
    await page.locator('search summary').click();
    const option = page.locator('option[value=northern-ireland]');
    await expect.poll(() => option.textContent()).toMatch(/\(\d+\)/);
    const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    await page.selectOption('#nation', 'northern-ireland');
    await expect
      .poll(() => page.locator('[data-status]').textContent())
      .toContain(`${count} found`);
    const more = page.locator('[data-more]');
    if (await more.isVisible()) await more.click();
    await expect.poll(() => page.locator('[data-results] > li').count()).toBe(count);
  }));
