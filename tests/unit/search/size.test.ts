import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileIndex } from '#directory/search/compile-index.ts';
import { directory, index, searchWords } from './real-index.ts';

// The goal is 30,000 bytes for the file with the hours; `npm run bench` tells how far it is missed.
// This keeps it from growing until knowledge that nobody needs has been taken out.
test('the index grows no further', () => {
  const bytes = brotliCompressSync(JSON.stringify(index), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  expect(bytes).toBeLessThanOrEqual(32_600);
});

test('compiling twice gives the same bytes', () => {
  expect(JSON.stringify(compileIndex(directory, searchWords))).toBe(JSON.stringify(index));
}, 30_000);

test('an id that the directory does not hold stops the build and is named', () => {
  const wrong = { ...searchWords, names: { ...searchWords.names, 'no-such-line': ['Nobody'] } };
  expect(() => compileIndex(directory, wrong)).toThrow(/content\/search\/ names .*no-such-line/);
});
