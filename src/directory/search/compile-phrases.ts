import type { Directory } from '../directory.ts';
import { isTopic } from './open-index.ts';
import type { PhraseWriter } from './phrase-writer.ts';
import { gatherTelling } from './gather-telling.ts';
import {
  dropCrisisOfTopics,
  dropServicesOfTheirTopic,
  keepNeededCalm,
  type Places,
  type Targets,
} from './drop-repeated.ts';
import { prunePhrases } from './prune-phrases.ts';
import type { Phrase } from './phrases.ts';
import { nationOrder } from './search-index.ts';
import type { SearchWords } from './search-words.ts';
import { ownHarmTopic, urgentTopics } from './danger.ts';

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
  for (const voice of ['young', 'parent', 'family', 'professional', 'work', 'school'] as const) {
    write(en, `*${voice}`, words.voices[voice]);
  }
  writeBoth('*crisis', words.danger.crisis);
  writeBoth('*calm', words.danger.calm);
  write(en, '*alone', words.danger.alone);
  write(en, '*soon', words.danger.soon);
  const grave = [...urgentTopics, ...words.danger.grave].map((id) => String(topic(id)));
  keepNeededCalm(en, cy, new Set(grave), writer);
  dropServicesOfTheirTopic(en, words, writer, { topic, service });
  // How many of their words are met decides whether the strip is raised.
  const urgent = [...urgentTopics].map((id) => String(topic(id)));
  const isWeak = isAmong(writer.stems(words.words.weak));
  const calm = [en, cy].flatMap((targets) => inParts(targets.get('*calm') ?? []));
  dropCrisisOfTopics(
    [en, cy],
    urgent.flatMap((target) => [...(en.get(target) ?? []), ...(cy.get(target) ?? [])]),
    (phrase) => phrase.includes(' ') && !phrase.split(' ').every(isWeak),
    writer,
    calm,
  );
  const ordinary = new Set(
    [...words.words.weak, ...words.words.plain].flatMap((one) => writer.phrase(one).split(' ')),
  );
  gatherTelling(
    [...en].filter(([target]) => isTopic(target)).map(([, phrases]) => phrases),
    (word) => ordinary.has(word),
    new Set(urgent.map((target) => en.get(target) ?? new Set())),
  );
  const isTelling = tellingWords(en, cy, isWeak);
  const tellingIn = (target: string) => (urgent.includes(target) ? () => false : isTelling);
  // Whoever is led there by mistake is frightened, and their own worry is passed over.
  const ownHarm = String(topic(ownHarmTopic));
  const ofOwnHarm = (targets: Targets) => inParts(targets.get(ownHarm) ?? []);
  const pruned = (targets: Targets): Phrase[] =>
    [...targets].flatMap(([target, phrases]) => {
      // A longer harmless phrase explains more than a shorter one, and one for whoever says nothing else has to
      // be the whole of it: none stands for another.
      if (target === '*calm' || target === '*alone') {
        return inParts(phrases).map((parts) => ({ target, parts }));
      }
      const kept = prunePhrases([...phrases], writer.members, {
        isTelling: tellingIn(target),
        rivals: isTopic(target) ? phrasesOfOthers(targets, target) : [],
        strongRivals: isTopic(target) && target !== ownHarm ? ofOwnHarm(targets) : [],
        calm: target === '*crisis' || urgent.includes(target) ? calm : [],
      });
      return kept.map((text) => ({ target, parts: text.split(' ') }));
    });
  return { english: pruned(en), welsh: pruned(cy) };
}

/** What overrules a topic's phrases: those of other topics, and those that only sound like danger, in words. */
function phrasesOfOthers(targets: Targets, target: string): string[][] {
  return [...targets]
    .filter(([other]) => other !== target && (isTopic(other) || other === '*calm'))
    .flatMap(([, phrases]) => inParts(phrases));
}

const inParts = (phrases: Iterable<string>): string[][] =>
  [...phrases].map((text) => text.split(' '));

/** A word is enough by itself when it is not weak and few topics use it alone. */
function tellingWords(
  en: Targets,
  cy: Targets,
  isWeak: (word: string) => boolean,
): (word: string) => boolean {
  const alone = new Map<string, number>();
  for (const [target, phrases] of [...en, ...cy]) {
    if (!isTopic(target)) continue;
    for (const one of phrases) if (!one.includes(' ')) alone.set(one, (alone.get(one) ?? 0) + 1);
  }
  return (word) => !word.startsWith('@') && !isWeak(word) && (alone.get(word) ?? 0) < 3;
}

function isAmong(words: readonly string[]): (word: string) => boolean {
  const all = new Set(words);
  return (word) => all.has(word);
}
