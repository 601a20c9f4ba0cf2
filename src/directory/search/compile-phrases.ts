import type { Directory } from '../directory.ts';
import type { PhraseWriter } from './phrase-writer.ts';
import { findsNothingMore, prunePhrases } from './prune-phrases.ts';
import { nationOrder, type SearchIndex } from './search-index.ts';
import type { SearchWords } from './search-words.ts';

interface Places {
  topic: (id: string) => number;
  service: (id: string) => number;
}

type Targets = Map<string, Set<string>>;

/** All phrases of the directory and of content/search/, as the index holds them. */
export function compilePhrases(
  directory: Directory,
  words: SearchWords,
  writer: PhraseWriter,
  { topic, service }: Places,
): Pick<SearchIndex, 'phrases' | 'phrasesInWelsh'> {
  const en: Targets = new Map();
  const cy: Targets = new Map();
  const write = (targets: Targets, target: string, phrases: readonly string[] = []) => {
    const written = targets.get(target) ?? new Set();
    targets.set(target, written);
    for (const phrase of phrases) {
      const text = writer.phrase(phrase);
      if (text && !en.get(target)?.has(text)) written.add(text);
    }
  };
  const writeBoth = (
    target: string,
    both: { en?: string[] | undefined; cy?: string[] | undefined },
  ) => {
    write(en, target, both.en);
    write(cy, target, both.cy);
  };
  for (const one of directory.topics) {
    const target = String(topic(one.id));
    writeBoth(target, words.topics[one.id] ?? {});
    writeBoth(target, one.words);
  }
  Object.keys(words.topics).forEach(topic);
  for (const [id, phrases] of Object.entries(words.services)) write(en, `>${service(id)}`, phrases);
  for (const { page, section, ...both } of words.answers) {
    writeBoth(section === undefined ? `?${page}` : `?${page}#${section}`, both);
  }
  for (const nation of nationOrder) write(en, `*${nation}`, words.places[nation]);
  for (const voice of ['young', 'parent', 'professional'] as const) {
    write(en, `*${voice}`, words.voices[voice]);
  }
  writeBoth('*crisis', words.danger.crisis);
  writeBoth('*calm', words.danger.calm);
  keepNeededCalm(en, cy, writer);
  const isTelling = tellingWords(en, cy, writer.stems(words.words.weak));
  const asText = (targets: Targets): string =>
    [...targets]
      .map(([target, phrases]) => [
        target,
        ...prunePhrases([...phrases], writer.members, isTelling),
      ])
      .filter(([, ...phrases]) => phrases.length > 0)
      .map((line) => line.join('|'))
      .join('\n');
  return { phrases: asText(en), phrasesInWelsh: asText(cy) };
}

/** A word is enough by itself when it is not weak and few topics use it alone. */
function tellingWords(en: Targets, cy: Targets, weakStems: string): (word: string) => boolean {
  const alone = new Map<string, number>();
  for (const [target, phrases] of [...en, ...cy]) {
    if (!/^\d/.test(target)) continue;
    for (const one of phrases) if (!one.includes(' ')) alone.set(one, (alone.get(one) ?? 0) + 1);
  }
  const weak = new Set(weakStems.split(' '));
  return (word) => !weak.has(word) && (alone.get(word) ?? 0) < 3;
}

/** A harmless phrase is needed only if, without it, something in it would be taken for danger or a topic. */
function keepNeededCalm(en: Targets, cy: Targets, writer: PhraseWriter): void {
  const meant = [...en, ...cy]
    .filter(([target]) => /^(\d|\*crisis)/.test(target))
    .flatMap(([, phrases]) => [...phrases]);
  for (const targets of [en, cy]) {
    const calm = targets.get('*calm') ?? new Set();
    for (const phrase of calm) {
      if (!findsNothingMore(phrase, meant, writer.members)) calm.delete(phrase);
    }
  }
}
