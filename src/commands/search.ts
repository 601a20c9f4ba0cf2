import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import { audienceFilters } from '#directory/search/answer.ts';
import { compileIndex } from '#directory/search/compile-index.ts';
import { loadSearchWords } from '#directory/search/load-search-words.ts';
import { nationOrder } from '#directory/search/search-index.ts';
import { search } from '#directory/search/search.ts';

/** `npm run search -- "words" [--audience young] [--nation wales]`: the answer as JSON. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { audience: { type: 'string' }, nation: { type: 'string' } },
});
const audience = oneOf('audience', audienceFilters, values.audience);
const nation = oneOf('nation', nationOrder, values.nation);
const directory = loadDirectory('content');
const index = compileIndex(directory, loadSearchWords('content', directory));
console.log(JSON.stringify(search(index, positionals.join(' '), { audience, nation }), null, 2));

function oneOf<Value extends string>(
  option: string,
  allowed: readonly Value[],
  given: string | undefined,
): Value | undefined {
  const found = allowed.find((value) => value === given);
  if (given !== undefined && found === undefined) {
    throw new Error(`--${option} ${given} is not known. Use one of: ${allowed.join(', ')}.`);
  }
  return found;
}
