import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayInUk } from '#elements/day-in-uk.ts';
import { buildDay } from '#site/build-day.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

// Days are compared as text. Node 18.13 wrote a Canadian day 1/10/2023.
describe.each(['as the locale has it', 'as another version of the locale has it'])(
  'a whole day written %s',
  (how) => {
    test.each([
      ['2023-01-09T23:59:59Z', '2023-01-09'],
      ['2026-07-01T23:00:00Z', '2026-07-02'],
    ])('at %s the device and the build say %s', (instant, day) => {
      if (how.includes('another')) {
        const { prototype } = Intl.DateTimeFormat as { prototype: { format: unknown } };
        vi.spyOn(prototype, 'format', 'get').mockReturnValue(() => '1/9/2023');
      }
      vi.stubEnv('BUILD_DAY', undefined);
      vi.useFakeTimers({ now: new Date(instant) });
      expect(dayInUk(new Date())).toBe(day);
      expect(buildDay()).toBe(day);
    });
  },
);
