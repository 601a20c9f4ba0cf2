import { ageingServices } from '#directory/ageing.ts';
import type { Directory } from '#directory/directory.ts';
import type { Service } from '#directory/schema/service.ts';

/** When somebody last looked at a service, and the last day on which that is recent enough. */
export interface Freshness {
  readonly seen: string;
  readonly until: string;
}

/** A day by which every service would have grown old. */
const someday = '9999-12-31';

/** How long what is copied from here may stand elsewhere before somebody looks again. */
export function freshnessOf(directory: Directory, service: Service): Freshness {
  const [age] = ageingServices({ ...directory, services: [service] }, someday);
  if (age === undefined) throw new Error(`${service.id} does not grow old.`);
  const until = new Date(Date.parse(age.lastSeen) + age.allowedDays * 86_400_000);
  return { seen: age.lastSeen, until: until.toISOString().slice(0, 10) };
}
