import { expect, test } from 'vitest';
import { ukDay } from '#directory/uk-day.ts';

test.each([
  ['2026-07-01T22:59:59Z', '2026-07-01'],
  ['2026-07-01T23:00:00Z', '2026-07-02'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
])('at %s it is %s in the UK', (instant, day) => {
  expect(ukDay(new Date(instant))).toBe(day);
});
