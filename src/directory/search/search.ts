import { audienceFilters, type Replaced, type SearchAnswer, type SearchFilters } from './answer.ts';
import { arrange } from './arrange.ts';
import { countFilters, keepFiltered } from './filter.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { rankServices, type Ranked } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { understand, type Understanding } from './understand.ts';
import type { Voice } from './voice.ts';
import { splitWords } from './words.ts';

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
  const isEmpty = !/[\p{L}\p{N}]/u.test(query);
  const find = (wanted: SearchFilters): Ranked[] => {
    // Who asks and where they are, when it is picked, changes who comes first and who is added, besides who is left.
    const { audience } = wanted;
    const voice = audience ? (audienceFilters.indexOf(audience) as Voice) : understood.voice;
    const meant = { ...understood, nation: wanted.nation || understood.nation, voice };
    return keepFiltered(arrange(rankServices(meant, open), meant, open, isEmpty), wanted);
  };
  return {
    results: find(filters).map(({ service, why }) => ({ id: service.id, why })),
    topics: understood.topics.map(([topic]) => index.listed.topics[topic] ?? ''),
    voice: understood.voice,
    crisis: understood.crisis,
    // Whoever may be in danger was understood, also where no service is pointed to.
    nonsense:
      !understood.crisis && !isEmpty && !rankServices(understood, open)[0] && !understood.pages[0],
    replaced: readReplaced(understood, open),
    content: understood.pages,
    typed: splitWords(query),
    // Counting is a search for each choice: only where somebody looks.
    get counts() {
      return countFilters(filters, (wanted) => find(wanted).length);
    },
  };
}

function readReplaced({ former }: Understanding, { index }: OpenIndex): Replaced | undefined {
  const entry = former === undefined ? undefined : index.retired[former];
  if (!entry) return undefined;
  const [was, service, how, claim] = entry;
  return { was, id: index.services[service]?.id ?? '', how, claim };
}
