import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageAddresses } from './harness/dist.ts';
import { openVisitor, withVisitor, type Visitor } from './harness/visitor.ts';

/** What 1280 by 1024 is at 400%, a small phone, a phone, a desk. */
const views = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** At five places of the page: what keeps the leave control from a finger. */
const outOfReach = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const exit = document.querySelector('a[data-exit]');
    if (exit === null) return ['is not there'];
    const height = document.documentElement.scrollHeight;
    for (const part of [0, 0.25, 0.5, 0.75, 1]) {
      scrollTo(0, part * height);
      const { left, right, top, bottom } = exit.getBoundingClientRect();
      for (const [x, y] of [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 3, top + 3],
        [right - 3, bottom - 3],
      ] as const) {
        const hit = document.elementFromPoint(x, y);
        if (!hit || !exit.contains(hit)) faults.push(`covered at ${part} by ${hit?.className}`);
      }
      const strip = exit.closest('.leave');
      const alpha = strip && getComputedStyle(strip).backgroundColor;
      if (bottom - top < 48) faults.push(`${bottom - top} px high`);
      if (innerHeight === 256 && (strip?.clientHeight ?? 0) > innerHeight / 5) {
        faults.push(`takes ${strip?.clientHeight} of ${innerHeight} px`);
      }
      if (!alpha || /rgba|transparent/.test(alpha)) faults.push(`is not opaque: ${alpha}`);
    }
    return faults;
  });

/** What has the focus and is hidden by something that stays in place. */
const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    );
    const faults: string[] = [];
    const fixed = [...document.querySelectorAll('.top, .leave')];
    for (const stop of stops) {
      if (!stop.checkVisibility() || stop.closest('.top') || stop.matches(':disabled')) continue;
      stop.focus();
      for (const box of stop.getClientRects()) {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const hit = document.elementFromPoint(x, y);
        if (!hit || fixed.some((each) => each.contains(hit))) {
          faults.push(`${stop.outerHTML.slice(0, 80)} at ${Math.round(x)}, ${Math.round(y)}`);
        }
      }
    }
    return faults;
  });

describe('the leave control', () => {
  const waiting: Visitor[] = [];
  beforeAll(async () => {
    waiting.push(await openVisitor({}), await openVisitor({}));
  });
  afterAll(async () => {
    await Promise.all(waiting.map(({ page }) => page.context().close()));
  });

  test.concurrent.each(pageAddresses())(
    'is in reach on %s, wherever it is scrolled and however large, and hides no focus',
    async (address) => {
      const visitor = waiting.pop();
      if (visitor === undefined) throw new Error('More tests at once than visitors.');
      const { page, visit } = visitor;
      try {
        await visit(address);
        for (const view of views) {
          await page.setViewportSize(view);
          expect([view, await outOfReach(page)]).toEqual([view, []]);
          if (view.width !== 390) expect([view, await hiddenFocus(page)]).toEqual([view, []]);
        }
      } finally {
        waiting.push(visitor);
      }
    },
  );
});

test('an open menu does not cover the leave control', () =>
  withVisitor({ viewport: { width: 320, height: 256 } }, async ({ page, visit }) => {
    await visit('/');
    await page.locator('header summary').click();
    expect(await outOfReach(page)).toEqual([]);
  }));

test('paper shows no leave control', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/services/childline/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.leave').isVisible()).toBe(false);
    expect(await page.locator('[data-copy]').isVisible()).toBe(false);
  }));

test('in forced colours the strip has an edge of its own', () =>
  withVisitor({ forcedColors: 'active' }, async ({ page, visit }) => {
    await visit('/young-people/');
    expect(
      await page.locator('.leave').evaluate((strip) => getComputedStyle(strip).borderTopStyle),
    ).toBe('solid');
  }));
