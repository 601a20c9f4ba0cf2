import type { Directory } from '../directory.ts';
import type { PhraseWriter } from './phrase-writer.ts';
import { nationOrder } from './search-index.ts';
import type { SearchWords } from './search-words.ts';

interface Places {
  topic: (id: string) => number;
  service: (id: string) => number;
}

/** All phrases of the directory and of content/search/, as `SearchIndex.phrases` holds them. */
export function compilePhrases(
  directory: Directory,
  words: SearchWords,
  writer: PhraseWriter,
  { topic, service }: Places,
): string {
  const targets = new Map<string, Set<string>>();
  const write = (target: string, phrases: readonly string[] = [], language: 'en' | 'cy' = 'en') => {
    const written = targets.get(target) ?? new Set();
    targets.set(target, written);
    for (const phrase of phrases) {
      const text = writer.phrase(phrase, language);
      if (text && !written.has(`${text}!`)) written.add(text);
    }
  };
  for (const one of directory.topics) {
    const own = words.topics[one.id];
    const target = String(topic(one.id));
    write(target, own?.en);
    write(target, own?.cy, 'cy');
    write(target, one.words.en);
    write(target, one.words.cy, 'cy');
  }
  Object.keys(words.topics).forEach(topic);
  for (const [id, phrases] of Object.entries(words.services)) write(`>${service(id)}`, phrases);
  for (const { page, section, en, cy } of words.answers) {
    const target = section === undefined ? `?${page}` : `?${page}#${section}`;
    write(target, en);
    write(target, cy, 'cy');
  }
  for (const nation of nationOrder) write(`*${nation}`, words.places[nation]);
  for (const voice of ['young', 'parent', 'professional'] as const) {
    write(`*${voice}`, words.voices[voice]);
  }
  for (const kind of ['calm', 'crisis'] as const) {
    write(`*${kind}`, words.danger[kind].en);
    write(`*${kind}`, words.danger[kind].cy, 'cy');
  }
  return [...targets].map(([target, phrases]) => [target, ...phrases].join('|')).join('\n');
}
