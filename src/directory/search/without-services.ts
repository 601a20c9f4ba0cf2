import type { SearchWords } from './search-words.ts';

/** The search words without what leads to some services, for an index in which they are not. */
export function withoutServices(words: SearchWords, gone: ReadonlySet<string>): SearchWords {
  if (gone.size === 0) return words;
  const kept = (id: string): boolean => !gone.has(id);
  const lists = (first: SearchWords['firstChoices']['general']) => ({
    young: first.young.filter(kept),
    parent: first.parent.filter(kept),
    professional: first.professional.filter(kept),
  });
  const { general, topics } = words.firstChoices;
  return {
    ...words,
    services: keys(words.services, kept),
    names: keys(words.names, kept),
    firstChoices: {
      general: lists(general),
      topics: Object.fromEntries(Object.entries(topics).map(([id, first]) => [id, lists(first)])),
    },
  };
}

function keys<Value>(
  record: Readonly<Record<string, Value>>,
  isKept: (key: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isKept(key)));
}
