import { expect, test } from 'vitest';
import { assuredDay } from '#data-export/assured-day.ts';
import { orukFeed } from '#data-export/oruk/feed.ts';
import { without } from '#data-export/without.ts';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';

const directory = published();
const [some] = directory.services.filter(({ channels }) => channels.length > 1);
if (some === undefined) throw new Error('No service has two ways in.');

/** The service as if a person had looked at its ways in on these days, in turn. */
function checkedOn(...days: readonly (string | undefined)[]): Service {
  const { channels, ...rest } = some as Service;
  return {
    ...rest,
    channels: channels.map((channel, at) => {
      const unchecked = without(channel, 'checked') as typeof channel;
      const day = days[Math.min(at, days.length - 1)];
      return day === undefined ? unchecked : { ...unchecked, checked: day };
    }),
  };
}

test('a service is assured from the day on which the last of its ways in was looked at least lately', () => {
  expect(assuredDay(checkedOn('2026-12-03', '2026-12-01'))).toBe('2026-12-01');
});

test('nobody who read a copy has checked: one way in without a check, and there is no such day', () => {
  expect(assuredDay(checkedOn('2026-12-03', undefined))).toBeUndefined();
  expect(assuredDay(checkedOn(undefined))).toBeUndefined();
});

test('the feed says so, and only so', () => {
  const feedWith = (service: Service) =>
    [
      ...orukFeed({ ...directory, services: [service] }, 'https://mychoice.example').values(),
    ].join();
  expect(feedWith(checkedOn('2026-12-03'))).toContain('"assured_date": "2026-12-03"');
  expect(feedWith(checkedOn(undefined))).not.toContain('assured_date');
});
