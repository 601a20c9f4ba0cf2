import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

const address = '/young-people/words/';
const tool = (page: Page) => page.locator('say-it');
const pick = (page: Page, list: string, value: string) =>
  page.locator(`[data-pick=${list}]`).selectOption(value);

test('what is copied is what was picked', () =>
  withVisitor({}, async ({ page, visit, requests }) => {
    await page.addInitScript(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    });
    await visit(address);
    await pick(page, 'how', 'hurt');
    await pick(page, 'who', 'teacher');
    const before = requests.length;
    await tool(page).locator('button').click();
    await tool(page).locator('[role=status]:not(:empty)').waitFor();
    expect(await page.evaluate(() => (window as unknown as { written: string[] }).written)).toEqual(
      [
        'Can I talk to you on your own? Someone hurt me. Please listen first. Then can we decide together who to tell?',
      ],
    );
    expect(requests).toHaveLength(before);
  }));

test('what was copied is not said to be copied when other words are picked', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.resolve() },
      });
    });
    await visit(address);
    await pick(page, 'who', 'teacher');
    await tool(page).locator('button').click();
    const status = tool(page).locator('[role=status]');
    await status.locator(':scope:not(:empty)').waitFor();
    await pick(page, 'who', 'driver');
    expect(await status.textContent()).toBe('');
  }));

test('every way to tell it has words of its own, and a letter greets once', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit(address);
    const out = tool(page).locator('[data-out]');
    for (const who of ['line', 'driver', 'officer']) {
      await pick(page, 'who', who);
      await pick(page, 'way', 'letter');
      const letter = await out.innerText();
      expect(letter).toMatch(/^Hello,\n/);
      expect(letter).not.toMatch(/\bHi\b|Excuse me/);
      // Nobody is taken to have left who has not said so.
      expect(letter).not.toContain('take me back');
    }
    const ways = page.locator('[data-pick=way] option');
    const values = await ways.evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    expect(values).toEqual(['say', 'letter', 'card']);
  }));

test.each([
  { width: 320, height: 568 },
  { width: 640, height: 360 },
])('a card is whole above the way out at $width by $height, and as dark as the page', (viewport) =>
  withVisitor({ viewport, colorScheme: 'dark' }, async ({ page, visit }) => {
    await visit(address);
    await pick(page, 'how', 'made');
    await pick(page, 'who', 'driver');
    await pick(page, 'way', 'card');
    const card = tool(page).locator('[data-out]');
    const leave = page.locator('.leave').first();
    await expect
      .poll(async () => {
        const [box, bar] = [await card.boundingBox(), await leave.boundingBox()];
        return box !== null && bar !== null && box.y >= 0 && box.y + box.height <= bar.y;
      })
      .toBe(true);
    const colours = await card.evaluate((each) => [
      getComputedStyle(each).backgroundColor,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(colours[0]).toBe(colours[1]);
  }),
);
