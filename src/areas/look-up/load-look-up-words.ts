import { z } from 'zod';
import { contentRecords, fieldName } from '#directory/content-records.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { nearest } from '#directory/nearest.ts';
import { contentFolder } from '#directory/published.ts';
import { readContentFiles } from '#directory/content-files.ts';
import { id } from '#directory/schema/basics.ts';
import type { Authority } from '../schema.ts';
import { countryCodes } from './country-codes.ts';
import { fold, keyOf } from './fold.ts';
import { halfPostcodePattern } from './half-postcodes.ts';
import type { LookUpWords } from './look-up-words.ts';
import { mutations } from './mutations.ts';

const file = 'near-me/words.yaml';
const name = z.string().min(1);
const names = z.array(name).min(1);
const plain = z
  .array(z.string().regex(/^[a-z0-9]+$/, 'write one word, in small letters and digits'))
  .min(1);

const lookUpWords = z.strictObject({
  small: names,
  no_slips: names,
  articles: plain,
  everyday: names,
  before: names,
  titles: names,
  half_postcodes: z.strictObject({
    doubtful: plain,
    sure_after: plain,
    not_after: plain,
    not_before: plain,
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
 * @throws DirectoryFaults with every fault of it and its line, names of no authority and of one that ends among them.
 */
export function loadLookUpWords(
  authorities: readonly Pick<Authority, 'id' | 'valid_until' | 'replaced_by'>[],
  folder = contentFolder(),
): LookUpWords {
  const { root, files } = readContentFiles(folder, [], [file]);
  const { parsed, faults, fault, record } = contentRecords(files, root);
  if (!files.has(file)) fault(file, 1, 'file', 'is missing; put it back');
  const words = record(file, lookUpWords);
  const ids = authorities.map((authority) => authority.id);
  for (const [wide, among] of Object.entries(words?.wide ?? {})) {
    for (const [place, each] of among.entries()) {
      const path = ['wide', wide, place];
      const tell = (message: string) =>
        fault(file, parsed.get(file)?.lineOf(path) ?? 1, fieldName(path), message);
      const authority = authorities.find(({ id }) => id === each);
      if (authority === undefined) {
        const guess = nearest(each, ids);
        const hint = guess === undefined ? 'write the name of one' : `did you mean ${guess}?`;
        tell(`"${each}" is no file of areas/authorities/; ${hint}`);
      }
      const { valid_until: last, replaced_by: successors = [] } = authority ?? {};
      if (last !== undefined && !successors.some((id) => among.includes(id))) {
        tell(
          `"${each}" ends on ${last}; write beside it who takes over its part of ${wide}: ${successors.join(' or ')}`,
        );
      }
    }
  }
  if (words === undefined || faults.length > 0) throw new DirectoryFaults(faults);
  const { half_postcodes, titles, articles, spellings, ...others } = words;
  return {
    ...others,
    small: [...others.small, ...others.before, ...titles],
    halves: halfPostcodePattern(half_postcodes, articles),
    spellings: Object.entries(spellings).map(([slip, name]) => [slip, keyOf(fold(name))]),
    countries: countryCodes(),
    mutations,
  };
}
