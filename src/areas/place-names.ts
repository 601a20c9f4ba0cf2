import { splitWords } from '#directory/search/words.ts';
import type { Areas } from './areas.ts';

/** Smaller ones are many, and each visitor of `/find/` would fetch their names. */
const peopleAtLeast = 30_000;

/** Councils and towns by the names that people type, as the search splits words: `stoke on trent`. */
export function placeNames({
  authorities,
  places,
}: Pick<Areas, 'authorities' | 'places'>): string[] {
  const names = [
    ...authorities.flatMap(({ short_name, short_name_welsh }) => [
      short_name,
      short_name_welsh ?? '',
    ]),
    ...places
      .filter(({ population = 0 }) => population >= peopleAtLeast)
      .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
  ];
  return [...new Set(names.map((name) => splitWords(name).join(' ')))].filter(Boolean).sort();
}
