import {
  audienceFilters,
  wayFilters,
  type AudienceFilter,
  type FilterCounts,
  type SearchFilters,
  type WayFilter,
} from './answer.ts';
import type { Ranked } from './rank.ts';
import { nationOrder, type Nation, type SearchIndex } from './search-index.ts';

/** The results that pass every filter, in their order. */
export function keepFiltered(
  ranked: readonly Ranked[],
  filters: SearchFilters,
  index: SearchIndex,
): Ranked[] {
  return ranked.filter(({ place }) => passes(place, filters, index));
}

/** How many would pass with each value chosen, the other filters kept. A way is added to the ways chosen. */
export function countFilters(
  ranked: readonly Ranked[],
  filters: SearchFilters,
  index: SearchIndex,
): FilterCounts {
  const count = (changed: SearchFilters): number =>
    keepFiltered(ranked, { ...filters, ...changed }, index).length;
  const each = <Value extends string>(
    values: readonly Value[],
    choose: (value: Value) => SearchFilters,
  ): Record<Value, number> =>
    Object.fromEntries(values.map((value) => [value, count(choose(value))])) as Record<
      Value,
      number
    >;
  return {
    audience: each<AudienceFilter>(audienceFilters, (audience) => ({ audience })),
    nation: each<Nation>(nationOrder, (nation) => ({ nation })),
    ways: each<WayFilter>(wayFilters, (way) => ({ ways: [...(filters.ways ?? []), way] })),
    ...(filters.isOpen ? { openNow: count({ openNow: true }) } : {}),
  };
}

function passes(place: number, filters: SearchFilters, index: SearchIndex): boolean {
  const service = index.services[place];
  if (!service) return false;
  const [id, , who, nations, ways] = service;
  const { audience, nation, openNow, isOpen } = filters;
  if (audience && !(who & (1 << audienceFilters.indexOf(audience)))) return false;
  if (nation && !(nations & (1 << nationOrder.indexOf(nation)))) return false;
  if (filters.ways?.some((way) => !(ways & (1 << wayFilters.indexOf(way))))) return false;
  return !openNow || isOpen?.(id) === true;
}
