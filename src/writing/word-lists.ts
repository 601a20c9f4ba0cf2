import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parse } from 'yaml';

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

/** Words that we do not write, from `content/writing/words.yaml`. @throws when the file is not sound. */
export function loadWordLists(folder = join(process.cwd(), 'content')): WordLists {
  const text = readFileSync(join(folder, 'writing', 'words.yaml'), 'utf8');
  const result = wordLists.safeParse(parse(text, { schema: 'failsafe' }));
  if (!result.success) {
    throw new Error(`content/writing/words.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  return result.data;
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
