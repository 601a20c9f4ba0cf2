import type { Directory } from '../directory.ts';
import { nameForms } from './name-forms.ts';
import type { PhraseWriter } from './phrase-writer.ts';
import type { SearchWords } from './search-words.ts';
import { splitWords } from './words.ts';

/** What `SearchIndex.names` says of services, then of old names. */
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
  const markOf = (form: string): string =>
    form.split(' ').every((word) => everyday.has(word)) ? '~' : '=';
  const line = (name: string, others: readonly string[] = []): string => {
    const own = nameForms(name, writer.tables);
    const more = new Set(others.flatMap((other) => nameForms(other, writer.tables)));
    for (const form of own) more.delete(form);
    return [own.map(markOf).join(''), ...[...more].map((form) => markOf(form) + form)].join('|');
  };
  // "i ran away" is no old name: of these, everyday words count in the whole name only.
  const oldLine = (name: string): string =>
    nameForms(name, writer.tables)
      .map((form, at) => (at > 0 && markOf(form) === '~' ? '!' : markOf(form)))
      .join('');
  Object.keys(words.names).forEach(service);
  return [
    ...directory.services.map((one) => line(one.name, words.names[one.id])),
    ...directory.retired
      .filter((one) => one.now ?? one.instead)
      .map((one) => (one.kind === 'number' ? '' : oldLine(one.was))),
  ].join('\n');
}
