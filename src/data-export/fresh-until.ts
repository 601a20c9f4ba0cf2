import { ageOf } from '#directory/ageing.ts';
import type { Service } from '#directory/schema/service.ts';

/** When somebody last looked at a service, and the last day on which that is recent enough. */
export interface Freshness {
  readonly seen: string;
  readonly until: string;
}

/** How long what is copied from here may stand elsewhere before somebody looks again. */
export function freshnessOf(service: Service): Freshness {
  // What is asked for is the same on any day.
  const { lastSeen: seen, allowedDays } = ageOf(service, '2026-01-01');
  const until = new Date(Date.parse(seen) + allowedDays * 86_400_000);
  return { seen, until: until.toISOString().slice(0, 10) };
}
