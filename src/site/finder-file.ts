import type { Directory } from '#directory/directory.ts';
import { searchFile, type FinderFile } from '#directory/search/search-file.ts';
import { finderWords, type FinderWords } from '#language/finder-words.ts';
import { words } from '#language/words.ts';

/** What `/find/index.json` holds on a day, `YYYY-MM-DD`; `whole` is all of the directory. */
export function finderFile(
  whole: Directory,
  folder: string,
  today: string,
): FinderFile<FinderWords> {
  const { hours, ...search } = searchFile(whole, folder, today);
  const told = { en: finderWords(words('en')), cy: finderWords(words('cy')) };
  // In this order it compresses best.
  return { hours, words: told, ...search };
}
