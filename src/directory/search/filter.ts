import {
  audienceFilters,
  wayFilters,
  type AudienceFilter,
  type FilterCounts,
  type SearchFilters,
  type WayFilter,
} from './answer.ts';
import type { Ranked } from './rank.ts';
import type { OpenIndex } from './open-index.ts';
import { nationOrder, type Nation } from './search-index.ts';

/** The results that pass every filter, in their order. */
export function keepFiltered(
  ranked: readonly Ranked[],
  filters: SearchFilters,
  open: OpenIndex,
): Ranked[] {
  return ranked.filter(({ place }) => passes(place, filters, open));
}

/** How many would pass with each value chosen, the other filters kept. A way is added to the ways chosen. */
export function countFilters(
  ranked: readonly Ranked[],
  filters: SearchFilters,
  open: OpenIndex,
): FilterCounts {
  const count = (changed: SearchFilters): number =>
    keepFiltered(ranked, { ...filters, ...changed }, open).length;
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

function passes(place: number, filters: SearchFilters, { index }: OpenIndex): boolean {
  const service = index.services[place];
  if (!service) return false;
  const [id, , who, nations, ways] = service;
  const { audience, nation, openNow, isOpen } = filters;
  if (audience && !(who & (1 << audienceFilters.indexOf(audience)))) return false;
  if (nation && !(nations & (1 << nationOrder.indexOf(nation)))) return false;
  if (filters.ways?.some((way) => !(ways & (1 << wayFilters.indexOf(way))))) return false;
  return !openNow || isOpen?.(id) === true;
}
