import type { Areas } from './areas.ts';
import type { Authority } from './schema.ts';

/** The authorities where a service for a part of a nation helps. */
export function servedBy(
  { regions = [], forces = [], authorities: ids = [] }: Areas['localServices'][number],
  authorities: readonly Authority[],
): Authority[] {
  return authorities.filter(
    ({ id, region, force }) =>
      regions.includes(region) || forces.includes(force) || ids.includes(id),
  );
}
