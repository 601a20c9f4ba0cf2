import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileIndex } from '#directory/search/compile-index.ts';
import { finderFile } from '#site/finder-file.ts';
import { day, directory, index, searchWords } from './real-index.ts';

test('the index with the hours of all services comes in 30,000 bytes', () => {
  const bytes = brotliCompressSync(JSON.stringify(finderFile(directory, 'content', day)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  expect(bytes).toBeLessThanOrEqual(30_000);
}, 30_000);

test('compiling twice gives the same bytes', () => {
  expect(JSON.stringify(compileIndex(directory, searchWords))).toBe(JSON.stringify(index));
}, 30_000);

test('an id that the directory does not hold stops the build and is named', () => {
  const wrong = { ...searchWords, names: { ...searchWords.names, 'no-such-line': ['Nobody'] } };
  expect(() => compileIndex(directory, wrong)).toThrow(/content\/search\/ names .*no-such-line/);
});
