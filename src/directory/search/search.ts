import type { Replaced, SearchAnswer, SearchFilters, SearchResult } from './answer.ts';
import { arrange } from './arrange.ts';
import { countFilters, keepFiltered } from './filter.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { rankServices } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { understand, type Understanding } from './understand.ts';

/**
 * Who can help with what was typed, and why. The same words on the same index give the same answer.
 * Never empty, unless the filters rule out even the people who listen to anyone.
 */
export function search(
  index: SearchIndex,
  query: string,
  filters: SearchFilters = {},
): SearchAnswer {
  const open = openIndex(index);
  const understood = understand(query, open);
  const meant = filters.nation ? { ...understood, nation: filters.nation } : understood;
  const isEmpty = !/[\p{L}\p{N}]/u.test(query);
  const ranked = rankServices(meant, open);
  const results = arrange(ranked, meant, open, isEmpty);
  const replaced = readReplaced(meant, open);
  const kept: SearchResult[] = keepFiltered(results, filters).map(({ service, why }) => ({
    id: service.id,
    why,
  }));
  return {
    results: kept,
    topics: meant.topics.map(([topic]) => index.listed.topics[topic] ?? ''),
    crisis: meant.crisis,
    nonsense: !isEmpty && ranked.length === 0 && meant.pages.length === 0,
    ...(replaced ? { replaced } : {}),
    content: meant.pages,
    // Counting asks of every service whether it is open: only where somebody looks.
    get counts() {
      return countFilters(results, filters);
    },
  };
}

function readReplaced({ former }: Understanding, { index }: OpenIndex): Replaced | undefined {
  const entry = former === undefined ? undefined : index.retired[former];
  if (!entry) return undefined;
  const [was, service, how, claim] = entry;
  return { was, id: index.services[service]?.id ?? '', how, claim };
}
