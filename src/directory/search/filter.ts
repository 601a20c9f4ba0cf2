import { audienceFilters, wayFilters, type FilterCounts, type SearchFilters } from './answer.ts';
import type { Ranked } from './rank.ts';
import { nationOrder, type IndexedService } from './search-index.ts';

/** The results that pass every filter, in their order. */
export function keepFiltered(ranked: readonly Ranked[], filters: SearchFilters): Ranked[] {
  return ranked.filter(({ service }) => passes(service, filters));
}

/**
 * How many would be found with each value chosen, the other filters kept. A way is added to the
 * ways chosen. `howMany` counts what a search with these filters finds.
 */
export function countFilters(
  filters: SearchFilters,
  howMany: (wanted: SearchFilters) => number,
): FilterCounts {
  const count = (changed: SearchFilters): number => howMany({ ...filters, ...changed });
  const ways = filters.ways ?? [];
  return Object.fromEntries([
    ...audienceFilters.map((audience) => [audience, count({ audience })] as const),
    ...nationOrder.map((nation) => [nation, count({ nation })] as const),
    ...wayFilters.map((way) => [way, count({ ways: [...ways, way] })] as const),
    ...(filters.isOpen ? [['open', count({ openNow: true })] as const] : []),
  ]) as FilterCounts;
}

function passes({ id, who, nations, ways }: IndexedService, filters: SearchFilters): boolean {
  const { audience, nation, openNow, isOpen } = filters;
  if (audience && !(who & (1 << audienceFilters.indexOf(audience)))) return false;
  if (nation && !(nations & (1 << nationOrder.indexOf(nation)))) return false;
  if (filters.ways?.some((way) => !(ways & (1 << wayFilters.indexOf(way))))) return false;
  return !openNow || isOpen?.(id) === true;
}
