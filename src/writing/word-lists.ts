import { join } from 'node:path';
import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';

const wordLists = z.strictObject({
  banned: z.array(
    z.strictObject({
      words: z.array(z.string().min(3)).min(1),
      write: z.string().min(3),
      /** Only here; left out, everywhere. */
      readers: z.array(z.string()).optional(),
    }),
  ),
  hard: z.array(z.strictObject({ word: z.string().min(3), write: z.string().min(3) })),
});
export type WordLists = z.infer<typeof wordLists>;

/**
 * Words that we do not write, from `content/writing/words.yaml`.
 * @throws DirectoryFaults with every fault of it and its line.
 */
export function loadWordLists(folder = join(process.cwd(), 'content')): WordLists {
  return loadRecord(folder, 'writing/words.yaml', wordLists);
}

/** The first of the words that a text holds as whole words; `*` at its end stands for any ending. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  return words.map((word) => patternOf(word).exec(text)?.[0]).find((found) => found !== undefined);
}

const patterns = new Map<string, RegExp>();
function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known !== undefined) return known;
  const escaped = word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped.replace(/\*$/, '[\\p{L}]*')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  patterns.set(word, pattern);
  return pattern;
}
