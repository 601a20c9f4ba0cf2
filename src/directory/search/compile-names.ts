import type { Directory } from '../directory.ts';
import type { PhraseWriter } from './phrase-writer.ts';
import type { SearchWords } from './search-words.ts';
import { splitWords } from './words.ts';

/** Endings without which a name is still the same name. */
const ending =
  / (helplines?|support line|advice line|advice service|information line|line|support|uk|service|services)$/i;

/**
 * Names of services, then old names, as `SearchIndex.names` holds them. A name whose every word is an everyday one is marked `~`.
 */
export function compileNames(
  directory: Directory,
  words: SearchWords,
  writer: PhraseWriter,
  service: (id: string) => number,
): string {
  const everyday = new Set(
    [
      ...words.words.plain,
      ...words.words.small,
      ...words.words.weak,
      ...Object.values(words.words.classes).flat(),
    ]
      .concat(directory.topics.flatMap((topic) => topic.words.en.flatMap(splitWords)))
      .concat(Object.values(words.topics).flatMap((topic) => (topic.en ?? []).flatMap(splitWords)))
      .map((word) => writer.phrase(word)),
  );
  const line = (names: readonly string[], id = ''): string => {
    const written = new Set<string>();
    const ofId = writer.phrase(id.replaceAll('-', ' '));
    for (const name of names.flatMap(variants)) {
      const text = writer.phrase(name.replace(/[!@]/g, ' '));
      if (!text) continue;
      const mark = text.split(' ').every((word) => everyday.has(word)) ? '~' : '';
      written.add(mark + (text === ofId ? '=' : text));
    }
    return ['', ...written].join('|');
  };
  const lines = directory.services.map((one) =>
    line([one.name, ...(words.names[one.id] ?? [])], one.id),
  );
  Object.keys(words.names).forEach(service);
  directory.retired
    .filter((one) => one.now ?? one.instead)
    .forEach((one) => lines.push(line(one.kind === 'number' ? [] : [one.was])));
  return lines.join('\n');
}

/** The name whole, without its bracket or what follows a dash, and without an ending that adds nothing. */
function variants(name: string): string[] {
  const short = name
    .replace(/\s*\(.*?\)/g, '')
    .replace(/ – .*$|: .*$/, '')
    .replace(/^the /i, '');
  return [name, short, short.replace(ending, '')];
}
