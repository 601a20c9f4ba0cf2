import type { Directory } from '../directory.ts';
import type { PhraseWriter } from './phrase-writer.ts';
import { gatherTelling } from './gather-telling.ts';
import { findsNothingMore, prunePhrases } from './prune-phrases.ts';
import type { Phrase } from './phrases.ts';
import { nationOrder } from './search-index.ts';
import type { SearchWords } from './search-words.ts';

interface Places {
  topic: (id: string) => number;
  service: (id: string) => number;
}

type Targets = Map<string, Set<string>>;

/** What the phrases of the directory and of content/search/ mean; those of Welsh apart. */
export interface Phrases {
  readonly english: readonly Phrase[];
  readonly welsh: readonly Phrase[];
}

/** All phrases of the directory and of content/search/, without those that find nothing more. */
export function compilePhrases(
  directory: Directory,
  words: SearchWords,
  writer: PhraseWriter,
  { topic, service }: Places,
): Phrases {
  const topics = directory.topics.map((one) => one.id);
  topics.sort((a, b) => topic(a) - topic(b));
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
  keepNeededCalm(en, cy, topics, writer);
  dropServicesOfTheirTopic(en, words, writer, { topic, service });
  const ordinary = new Set(
    [...words.words.weak, ...words.words.plain].flatMap((one) => writer.phrase(one).split(' ')),
  );
  gatherTelling(
    [...en].filter(([target]) => /^\d/.test(target)).map(([, phrases]) => phrases),
    (word) => ordinary.has(word),
  );
  const isTelling = tellingWords(en, cy, writer.stems(words.words.weak));
  const pruned = (targets: Targets): Phrase[] =>
    [...targets].flatMap(([target, phrases]) =>
      prunePhrases([...phrases], writer.members, isTelling).map((text) => ({
        target,
        parts: text.split(' '),
      })),
    );
  return { english: pruned(en), welsh: pruned(cy) };
}

/** A word is enough by itself when it is not weak and few topics use it alone. */
function tellingWords(
  en: Targets,
  cy: Targets,
  weakStems: readonly string[],
): (word: string) => boolean {
  const alone = new Map<string, number>();
  for (const [target, phrases] of [...en, ...cy]) {
    if (!/^\d/.test(target)) continue;
    for (const one of phrases) if (!one.includes(' ')) alone.set(one, (alone.get(one) ?? 0) + 1);
  }
  const weak = new Set(weakStems);
  return (word) => !weak.has(word) && (alone.get(word) ?? 0) < 3;
}

/** Topics that nobody should be shown by mistake. */
const grave = ['in-danger-now', 'self-harm-suicide', 'bereavement'];

/** What points to the first service of a topic and means that topic anyway need not be said twice. */
function dropServicesOfTheirTopic(
  en: Targets,
  { firstChoices }: SearchWords,
  writer: PhraseWriter,
  { topic, service }: Places,
): void {
  for (const [id, lists] of Object.entries(firstChoices.topics)) {
    const meant = [...(en.get(String(topic(id))) ?? [])];
    for (const list of Object.values(lists)) {
      for (const first of list.slice(0, 2)) {
        const own = en.get(`>${service(first)}`) ?? new Set();
        for (const phrase of own) {
          if (findsNothingMore(phrase, meant, writer.members)) own.delete(phrase);
        }
      }
    }
  }
}

/** A harmless phrase is needed only if, without it, something in it would be taken for danger or a topic. */
function keepNeededCalm(
  en: Targets,
  cy: Targets,
  topics: readonly string[],
  writer: PhraseWriter,
): void {
  const meant = [...en, ...cy]
    .filter(([target]) => target === '*crisis' || grave.includes(topics[Number(target)] ?? ''))
    .flatMap(([, phrases]) => [...phrases]);
  for (const targets of [en, cy]) {
    const calm = targets.get('*calm') ?? new Set();
    for (const phrase of calm) {
      if (!findsNothingMore(phrase, meant, writer.members)) calm.delete(phrase);
    }
  }
}
