import type { Ranked } from './rank.ts';
import type { IndexedService } from './search-index.ts';

/** Moves a service up to a place, from further down or from outside the results; one above stays. */
export function lift(arranged: Ranked[], service: IndexedService | undefined, to: number): void {
  const at = arranged.findIndex((one) => one.service === service);
  if (!service || (at >= 0 && at <= to)) return;
  const [found] = at < 0 ? [] : arranged.splice(at, 1);
  arranged.splice(to, 0, found ?? generally(service));
}

/** A service that stands there because it listens to anyone. */
export const generally = (service: IndexedService): Ranked => ({
  service,
  score: 0,
  why: [{ kind: 'general' }],
});
