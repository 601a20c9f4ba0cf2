import type { Path } from '../parse-yaml.ts';
import { PhraseWriter } from './phrase-writer.ts';
import type { SearchWords } from './search-words.ts';
import { meaningfulWords } from './words.ts';

/** A phrase of `voices`, `danger` or `places` that says less than was written. */
export interface LoneWord {
  readonly of: 'voices' | 'danger' | 'places';
  /** Where it stands in that file. */
  readonly path: Path;
  readonly message: string;
}

/**
 * Phrases of several words of which one is left when the small ones are left out: "safe and well" is
 * "safe", and a child who is not safe would be taken for whoever says "safe and well". What tells who is
 * asking, where, and whether in danger, acts by itself, so it must not say more than it seems to.
 */
export function loneWords(words: SearchWords): LoneWord[] {
  const { tables } = new PhraseWriter(words);
  const { voices, danger, places } = words;
  const lists: (readonly [LoneWord['of'], Path, readonly string[] | undefined])[] = [
    ...Object.entries(voices).map(([voice, list]) => ['voices', [voice], list] as const),
    ['danger', ['crisis', 'en'], danger.crisis.en],
    ['danger', ['crisis', 'cy'], danger.crisis.cy],
    ['danger', ['alone'], danger.alone],
    ...Object.entries(places).map(([nation, list]) => ['places', [nation], list] as const),
  ];
  return lists.flatMap(([of, path, list = []]) =>
    list.flatMap((phrase, place) => {
      const left = phrase
        .split(' ')
        .flatMap((part) => (part.startsWith('@') ? [part] : meaningfulWords(part, tables)));
      if (!phrase.includes(' ') || left.length > 1) return [];
      const message =
        left[0] === undefined
          ? `"${phrase}" is made of small words, which are left out; write others`
          : `"${phrase}" is no more than "${left[0]}" without its small words; write that word if it tells enough by itself, or a phrase that keeps two`;
      return [{ of, path: [...path, place], message }];
    }),
  );
}
