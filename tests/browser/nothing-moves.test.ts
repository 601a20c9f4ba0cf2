import { expect, test } from 'vitest';
import { withVisitor, type Visitor } from './harness/visitor.ts';

/** How far everything on a page moved by itself while it loaded, as Chromium adds it up. */
async function shiftOf({ page, visit }: Visitor, address: string): Promise<number> {
  await visit(address);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
}

test('nothing moves when script arrives', () =>
  withVisitor({}, async (visitor) => {
    for (const address of [
      '/',
      '/find/',
      '/help-now/',
      '/services/childline/',
      '/young-people/words/',
      '/film/session/',
    ]) {
      expect([address, await shiftOf(visitor, address)]).toEqual([address, 0]);
    }
  }));

test.each([
  // Hours of which some are open, some closed, some until another day.
  ['on a weekday night', '2026-11-25T23:30:00Z'],
  ['on a Sunday', '2026-11-22T09:00:00Z'],
  ['on a Friday evening', '2026-11-27T18:30:00Z'],
])('nothing moves on a narrow phone in either language %s', (_when, now) =>
  withVisitor({ viewport: { width: 320, height: 2400 } }, async (visitor) => {
    await visitor.page.clock.setFixedTime(now);
    for (const path of ['/services/papyrus-hopeline247/', '/topics/running-away/', '/']) {
      for (const address of [path, `/cy${path === '/' ? '/' : path}`]) {
        expect([address, await shiftOf(visitor, address)]).toEqual([address, 0]);
      }
    }
  }),
);
