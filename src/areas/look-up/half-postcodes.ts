import { fold } from './fold.ts';
import type { LookUpWords } from './look-up-words.ts';
import { postcodeOf, type Postcode } from './read-postcode.ts';

/** Half a postcode in a sentence. */
export interface HalfPostcode {
  readonly postcode: Postcode;
  /** False where it may be a road, a bus, or a word for short: `on the M6`, `b4 that`. */
  readonly isMeant: boolean;
  /** The words right before and after it; '' where there are none. */
  readonly beside: readonly [before: string, after: string];
}

/** Half a postcode, and the digit after it where the sentence ends there. */
const half = /\b([a-z]{1,2})(\d[a-z\d]?)(?:\s+(\d)[a-z]?$)?\b/gi;

/** The halves of postcodes in a sentence, and the sentence without them. */
export function halfPostcodes(
  typed: string,
  isDistrict: (district: string) => boolean,
  { articles, half_postcodes: { doubtful, sure_after, not_after, not_before } }: LookUpWords,
): { readonly halves: readonly HalfPostcode[]; readonly rest: string } {
  const text = typed.trim();
  const halves: HalfPostcode[] = [];
  const rest = text.replace(half, (...match) => {
    const [found, , , , at] = match as [string, string, string, string | undefined, number];
    const postcode = postcodeOf(match);
    if (!isDistrict(postcode.district)) return found;
    const before = fold(text.slice(0, at));
    const [after = ''] = fold(text.slice(at + found.length));
    const last = before.pop() ?? '';
    const lastButArticle = articles.includes(last) ? (before.pop() ?? '') : last;
    const isDoubtful = doubtful.includes(postcode.district.toLowerCase());
    halves.push({
      postcode,
      beside: [last, after],
      isMeant:
        !not_after.includes(lastButArticle) &&
        // `j21` and `junction 21` are the same.
        !not_before.includes(after.replace(/\d+[a-z]?$/, '')) &&
        (!isDoubtful || sure_after.includes(last)),
    });
    return ' ';
  });
  return { halves, rest };
}
