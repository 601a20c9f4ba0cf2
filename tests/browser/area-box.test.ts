import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

/** Goes to the box that finds a council, and waits until it knows all that it will know. */
async function openBox(page: Page, visit: (address: string) => Promise<void>) {
  await visit('/professionals/hand-outs/');
  const field = page.locator('area-box input');
  await field.fill('Headingley');
  await page.locator('area-box button[value=leeds]').waitFor();
  return { field, told: page.locator('area-box [role=status]') };
}

test('the box for councils says of a whole nation that it is chosen elsewhere', () =>
  withVisitor({}, async ({ page, visit }) => {
    const { field, told } = await openBox(page, visit);
    await field.fill('wales');
    await expect.poll(() => told.textContent()).toMatch(/^That is a whole nation/);
    await field.fill('asdfghjkl');
    await expect.poll(() => told.textContent()).toMatch(/^We don’t know that place/);
  }));

test('the box for councils says so where its own words do not come', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.route('**/near-me/box.en.json', (route) => route.abort());
    await visit('/professionals/hand-outs/');
    const told = page.locator('area-box [role=status]');
    await expect.poll(() => told.textContent()).toMatch(/^The list of councils did not come/);
  }));

test('the box for councils is heard once, when typing has paused, and not again for the same words', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.clock.install();
    const { field, told } = await openBox(page, visit);
    await page.clock.runFor(1000);
    await field.fill('');
    await page.clock.runFor(1000);
    expect((await told.textContent())?.trim()).toBe('');
    const heard: string[] = [];
    await page.exposeFunction('hear', (words: string) => heard.push(words));
    await told.evaluate((place) => {
      const { hear } = window as unknown as { hear: (words: string | null) => void };
      new MutationObserver(() => hear(place.textContent)).observe(place, { childList: true });
    });
    await field.pressSequentially('leeds');
    await page.locator('area-box button[value=leeds]').waitFor();
    expect(heard).toEqual([]);
    await page.clock.runFor(1000);
    await expect.poll(() => heard.length).toBe(1);
    await field.fill('leeds city');
    await page.clock.runFor(1000);
    expect(heard).toHaveLength(1);
  }));
