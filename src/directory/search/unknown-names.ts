import type { Directory } from '../directory.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../parse-yaml.ts';
import type { SearchWords } from './search-words.ts';

/** Something that the search words name and nobody holds. */
export interface UnknownName {
  /** A file of one's own for each topic; else the part of the search words. */
  readonly of: { readonly topic: string } | Exclude<keyof SearchWords, 'topics'>;
  /** Where it stands in that file; nowhere where the file’s own name is meant. */
  readonly path: Path;
  readonly message: string;
}

/** Every id of a service or topic that the directory does not hold, and every class that is not defined. */
export function unknownNames(
  words: SearchWords,
  { services, topics }: Pick<Directory, 'services' | 'topics'>,
): UnknownName[] {
  const found: UnknownName[] = [];
  const looksUp = (kind: string, all: readonly { id: string }[]) => {
    const ids = all.map(({ id }) => id);
    return (of: UnknownName['of'], path: Path, id: string): void => {
      if (ids.includes(id)) return;
      const guess = nearest(id, ids);
      const advice =
        guess === undefined
          ? `correct it, or add content/${kind}s/${id}.yaml`
          : `did you mean ${guess}?`;
      found.push({ of, path, message: `${id} is no ${kind} of the directory; ${advice}` });
    };
  };
  const service = looksUp('service', services);
  const topic = looksUp('topic', topics);
  for (const id of Object.keys(words.topics)) topic({ topic: id }, [], id);
  for (const id of Object.keys(words.services)) service('services', [id], id);
  for (const id of Object.keys(words.names)) service('names', [id], id);
  const { general, topics: byTopic } = words.firstChoices;
  for (const id of Object.keys(byTopic)) topic('firstChoices', ['topics', id], id);
  for (const [path, id] of stringsIn({ general, topics: byTopic }))
    service('firstChoices', path, id);
  words.danger.grave.forEach((id, place) => topic('danger', ['grave', place], id));
  const classes = Object.keys(words.words.classes);
  const phrases = [
    ...Object.entries(words.topics).map(([id, lists]) => [{ topic: id }, lists] as const),
    ...(['services', 'danger', 'voices', 'places'] as const).map(
      (part) => [part, words[part]] as const,
    ),
    ['answers', { answers: words.answers }] as const,
  ];
  for (const [of, lists] of phrases) {
    for (const [path, phrase] of stringsIn(lists)) {
      for (const [, name = ''] of phrase.matchAll(/@([a-z]+)/g)) {
        if (classes.includes(name)) continue;
        const message = `@${name} is no class of content/search/words.yaml; the classes are ${classes.join(', ')}`;
        found.push({ of, path, message });
      }
    }
  }
  return found;
}

/** Each string in lists and fields, however deep, with the path to it. */
function stringsIn(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((each, place) => stringsIn(each, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, [...path, key]));
}
