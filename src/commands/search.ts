import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import { audienceFilters } from '#directory/search/answer.ts';
import { nationOrder } from '#directory/search/search-index.ts';
import { search } from '#directory/search/search.ts';
import { siteSearch } from '#directory/search/site-search.ts';
import { buildDay } from '#site/build-day.ts';
import { oneOf, sayWrongCalls } from './wrong-call.ts';

/** `npm run search -- "words" [--audience young] [--nation wales]`: the answer as JSON. */
sayWrongCalls('Usage: npm run search -- "words" [--audience young] [--nation wales]');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { audience: { type: 'string' }, nation: { type: 'string' } },
});
const audience = oneOf('--audience', values.audience, audienceFilters);
const nation = oneOf('--nation', values.nation, nationOrder);
const { index } = siteSearch(loadDirectory('content'), 'content', buildDay());
console.log(JSON.stringify(search(index, positionals.join(' '), { audience, nation }), null, 2));
