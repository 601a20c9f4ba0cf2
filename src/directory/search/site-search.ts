import { listedDirectory } from '../ageing.ts';
import type { Directory } from '../directory.ts';
import { compileIndex } from './compile-index.ts';
import { loadSearchWords } from './load-search-words.ts';
import type { SearchIndex } from './search-index.ts';
import { withoutServices } from './without-services.ts';

/** What is searched: the directory as it is listed, and its index. */
export interface SiteSearch {
  readonly directory: Directory;
  readonly index: SearchIndex;
}

/**
 * What the site searches on a day, `YYYY-MM-DD`: the services that it lists then. `whole` is the directory
 * that the search words of `folder` were written for. Page and commands ask this, so that what a command
 * finds is what a visitor would.
 */
export function siteSearch(whole: Directory, folder: string, today: string): SiteSearch {
  const directory = listedDirectory(whole, today);
  const listed = new Set(directory.services.map(({ id }) => id));
  const gone = whole.services.map(({ id }) => id).filter((id) => !listed.has(id));
  const words = withoutServices(loadSearchWords(folder, whole), new Set(gone));
  return { directory, index: compileIndex(directory, words) };
}
