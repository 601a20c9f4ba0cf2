import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import { audienceFilters } from '#directory/search/answer.ts';
import { compileIndex } from '#directory/search/compile-index.ts';
import { loadSearchWords } from '#directory/search/load-search-words.ts';
import { nationOrder } from '#directory/search/search-index.ts';
import { search } from '#directory/search/search.ts';
import { oneOf, sayWrongCalls } from './wrong-call.ts';

/** `npm run search -- "words" [--audience young] [--nation wales]`: the answer as JSON. */
sayWrongCalls('Usage: npm run search -- "words" [--audience young] [--nation wales]');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { audience: { type: 'string' }, nation: { type: 'string' } },
});
const audience = oneOf('--audience', values.audience, audienceFilters);
const nation = oneOf('--nation', values.nation, nationOrder);
const directory = loadDirectory('content');
const index = compileIndex(directory, loadSearchWords('content', directory));
console.log(JSON.stringify(search(index, positionals.join(' '), { audience, nation }), null, 2));
