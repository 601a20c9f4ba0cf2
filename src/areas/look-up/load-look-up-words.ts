import { z } from 'zod';
import { loadRecord } from '#directory/load-record.ts';
import { contentFolder } from '#directory/published.ts';
import { id } from '#directory/schema/basics.ts';
import type { LookUpWords } from './look-up-words.ts';

const file = 'near-me/words.yaml';
const name = z.string().min(1);
const names = z.array(name).min(1);

const lookUpWords = z.strictObject({
  small: names,
  no_slips: names,
  articles: names,
  everyday: names,
  before: names,
  titles: names,
  half_postcodes: z.strictObject({
    doubtful: names,
    sure_after: names,
    not_after: names,
    not_before: names,
  }),
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
 * The words around places, from `content/near-me/words.yaml`.
 * @throws DirectoryFaults; Error where it names an authority that is not there.
 */
export function loadLookUpWords(
  authorities: readonly { readonly id: string }[],
  folder = contentFolder(),
): LookUpWords {
  const words = loadRecord(folder, file, lookUpWords);
  const ids = new Set(authorities.map((authority) => authority.id));
  for (const [wide, among] of Object.entries(words.wide)) {
    const unknown = among.filter((each) => !ids.has(each));
    if (unknown.length > 0) {
      throw new Error(
        `content/${file}: "${wide}" names ${unknown.join(', ')}, which is no file of content/areas/authorities/. Write the name of one.`,
      );
    }
  }
  return words;
}
