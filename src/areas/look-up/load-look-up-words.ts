import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { id } from '#directory/schema/basics.ts';
import type { LookUpWords } from './look-up-words.ts';

const name = z.string().min(1);
const names = z.array(name).min(1);

const lookUpWords = z.strictObject({
  small: names,
  before: names,
  titles: names,
  wide: z.record(name, z.array(id).min(1)),
  nations: z.strictObject({
    england: names,
    wales: names,
    scotland: names,
    'northern-ireland': names,
  }),
  elsewhere: z
    .array(z.strictObject({ id, postcodes: z.array(z.string().regex(/^[A-Z]{2}$/)), names }))
    .min(1),
  spellings: z.record(
    z.string().regex(/^[a-z]+$/, 'write the letters alone, without spaces'),
    name,
  ),
});

/**
 * The words around places, from `content/near-me/words.yaml`. @throws when the file is not sound, or names
 * an authority that is not there.
 */
export function loadLookUpWords(
  authorities: readonly { readonly id: string }[],
  folder = join(process.cwd(), 'content'),
): LookUpWords {
  const text = readFileSync(join(folder, 'near-me', 'words.yaml'), 'utf8');
  const result = lookUpWords.safeParse(parse(text, { schema: 'failsafe' }));
  if (!result.success) {
    throw new Error(`content/near-me/words.yaml is not right:\n${z.prettifyError(result.error)}`);
  }
  const ids = new Set(authorities.map((authority) => authority.id));
  for (const [wide, among] of Object.entries(result.data.wide)) {
    const unknown = among.filter((each) => !ids.has(each));
    if (unknown.length > 0) {
      throw new Error(
        `content/near-me/words.yaml: "${wide}" names ${unknown.join(', ')}, which is no file of content/areas/authorities/. Write the name of one.`,
      );
    }
  }
  return result.data;
}
