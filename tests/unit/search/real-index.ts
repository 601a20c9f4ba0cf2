import { loadDirectory } from '#directory/load-directory.ts';
import { compileIndex } from '#directory/search/compile-index.ts';
import { loadSearchWords } from '#directory/search/load-search-words.ts';

/** The directory and index of content/ as it is; the clock plays no part. */
export const directory = loadDirectory('content', { today: '2099-01-01' });
/** A day on which the site lists all of it. */
export const day = '2026-11-27';
export const searchWords = loadSearchWords('content');
export const index = compileIndex(directory, searchWords);
