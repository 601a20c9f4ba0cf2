import type { PhraseWriter } from './phrase-writer.ts';
import { findsNothingMore } from './prune-phrases.ts';
import type { SearchWords } from './search-words.ts';

/** Phrases of each target. */
export type Targets = Map<string, Set<string>>;

export interface Places {
  topic: (id: string) => number;
  service: (id: string) => number;
}

/** What the phrases of an urgent topic raise by themselves need not be told to raise the strip. */
export function dropCrisisOfTopics(
  both: readonly Targets[],
  urgent: readonly string[],
  raises: (phrase: string) => boolean,
  writer: PhraseWriter,
  calm: readonly (readonly string[])[],
): void {
  const raising = urgent.filter(raises);
  for (const targets of both) {
    const crisis = targets.get('*crisis') ?? new Set();
    for (const one of crisis)
      if (findsNothingMore(one, raising, writer.members, calm)) crisis.delete(one);
  }
}

/**
 * What points to a service that a young person gets first for a topic, and means that topic anyway, need not
 * be said twice. Whom only adults get first keeps its phrases: most who ask are young, or do not say.
 */
export function dropServicesOfTheirTopic(
  en: Targets,
  { firstChoices }: SearchWords,
  writer: PhraseWriter,
  { topic, service }: Places,
): void {
  for (const [id, { young }] of Object.entries(firstChoices.topics)) {
    const meant = [...(en.get(String(topic(id))) ?? [])];
    for (const first of young.slice(0, 2)) {
      const own = en.get(`>${service(first)}`) ?? new Set();
      for (const phrase of own) {
        if (findsNothingMore(phrase, meant, writer.members)) own.delete(phrase);
      }
    }
  }
}

/**
 * A harmless phrase is needed only if, without it, something in it would be taken for danger or for one of
 * the `grave` topics.
 */
export function keepNeededCalm(
  en: Targets,
  cy: Targets,
  grave: ReadonlySet<string>,
  writer: PhraseWriter,
): void {
  const meant = [...en, ...cy]
    .filter(([target]) => target === '*crisis' || grave.has(target))
    .flatMap(([, phrases]) => [...phrases]);
  for (const targets of [en, cy]) {
    const calm = targets.get('*calm') ?? new Set();
    for (const phrase of calm) {
      if (!findsNothingMore(phrase, meant, writer.members)) calm.delete(phrase);
    }
  }
}
