import { audienceFilters, wayFilters, type FilterCounts, type SearchFilters } from './answer.ts';
import type { Ranked } from './rank.ts';
import type { OpenIndex } from './open-index.ts';
import { nationOrder } from './search-index.ts';

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
  const choices: [name: string, chosen: SearchFilters][] = [
    ...audienceFilters.map((audience): [string, SearchFilters] => [audience, { audience }]),
    ...nationOrder.map((nation): [string, SearchFilters] => [nation, { nation }]),
    ...wayFilters.map((way): [string, SearchFilters] => [
      way,
      { ways: [...(filters.ways ?? []), way] },
    ]),
  ];
  if (filters.isOpen) choices.push(['open', { openNow: true }]);
  return Object.fromEntries(
    choices.map(([name, chosen]) => [name, count(chosen)]),
  ) as unknown as FilterCounts;
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
