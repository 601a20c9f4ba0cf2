import { expect, test } from 'vitest';
import { withVisitor } from '../harness/visitor.ts';

// Sunday 22 November 2026, 02:15 in the UK.
const nightBeforeSunday = new Date('2026-11-22T02:15:00Z');

test('wrong hour: a closed line says when it opens, and the next line that is open now comes first', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.clock.setFixedTime(nightBeforeSunday);
    await visit('/services/missing-people-safecall/');
    expect(await page.locator('.ways open-now').first().innerText()).toMatch(
      /Closed until 9am\s+every day, 9am to 11pm/,
    );
    // Who else to try is told before the other ways in of a line that is closed.
    const jump = page.locator('main a[href$="#next"]');
    expect((await jump.boundingBox())?.y).toBeLessThan(
      (await page.locator('.ways > li').nth(1).boundingBox())?.y ?? 0,
    );
    const next = page.locator('.next > li');
    expect(await next.first().locator('open-now').getAttribute('data-state')).toBe('open');
    expect(await next.first().locator('a[href^="tel:"]').count()).toBe(1);
    expect(await next.last().locator('a[href="tel:999"]').count()).toBe(1);
    const states = await page
      .locator('.next > li:not([data-state]) open-now')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
    expect(states.length).toBeGreaterThan(2);
    expect(states).toEqual([...states].sort((a, b) => rank(a) - rank(b)));
  }));

test('at night a mother in Leeds is not led to the line of another nation because it is open', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.clock.setFixedTime(nightBeforeSunday);
    for (const address of ['/families/first-hour/', '/families/police-form/']) {
      await visit(address);
      const parts = await page
        .locator('.next > li')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['state'] ?? 'all'));
      expect(parts.slice(0, 2)).toEqual(['all', 'all']);
      expect(parts.join(' ')).toMatch(/^(all )+(part )+last$/);
    }
  }));

test('wrong hour, without script: the hours stand in words, and the next lines below', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/services/missing-people-safecall/');
    expect(await page.locator('.ways').innerText()).toContain('every day, 9am to 11pm');
    expect(await page.locator('.next > li').count()).toBeGreaterThan(2);
  }));

test('the hour is the hour in the UK wherever the device’s clock zone is', () =>
  withVisitor({ timezoneId: 'Pacific/Auckland' }, async ({ page, visit }) => {
    await page.clock.setFixedTime(new Date('2026-07-01T03:00:00Z'));
    await visit('/services/missing-people-safecall/');
    expect(await page.locator('.ways open-now').first().innerText()).toContain('Closed until 9am');
  }));

test('a phone that slept says at once who answers when it is looked at again', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T20:00:00Z'));
    await visit('/services/missing-people-safecall/');
    const state = page.locator('.ways open-now').first();
    expect(await state.getAttribute('data-state')).toBe('open');
    await page.clock.setFixedTime(nightBeforeSunday);
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
    expect(await state.innerText()).toContain('Closed until 9am');
  }));

test.each(['1970-01-01T03:00:00Z', '2015-06-01T03:00:00Z'])(
  'a clock that says %s is not believed',
  (wrong) =>
    withVisitor({}, async ({ page, visit }) => {
      await page.clock.setFixedTime(new Date(wrong));
      await visit('/services/missing-people-safecall/');
      expect(await page.locator('.ways open-now').first().innerText()).toContain(
        'We don’t know if they answer now',
      );
    }),
);

test('beside hours that are known nobody is told that we don’t know them', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.clock.setFixedTime(nightBeforeSunday);
    await visit('/services/reunite-international/');
    const said = await page.locator('.ways open-now').first().innerText();
    expect(said).toContain('Monday to Friday, 9.30am to 5pm');
    expect(said).toContain('We don’t know if they answer now');
    expect(said).not.toContain('know their hours');
  }));

function rank(state: string | null): number {
  return state === 'open' ? 0 : state === 'closed' ? 2 : 1;
}
