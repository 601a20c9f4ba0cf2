import { splitWords } from './words.ts';

/** Place of the speaker in `ByAudience`: 0 a young person, 1 a parent, 2 a professional. */
export type Voice = 0 | 1 | 2;

const firstPerson = /^(i|im|ive|id|me|my|mine|us|we)$/;
const happening = /^(on|got|getting|been|being|theres)$/;

/** `my girl`, `my kid`, `as a mum`; `14 yr old has`; not `my kid brother`, `im a 14 year old`. */
const ofAChild =
  /\b((my|our) (little )?(boy|girl|lad|child)|my (kids?|children)(?! (br|si))|(as|i.?a?m) a (mum|dad|parent))\b|^(?!.*\bi.?a?m\b).*\b1?\d ?ye?a?rs? ?old\b/i;
const ofAChildScore = 1.5;
/** `im only a kid`: nobody's parent, whatever is called a kid. */
const asAChild = /\bi.?a?m .{0,6}a (kid|child|teen)/i;

/** Whoever typed the words speaks of themselves. */
export function speaksOfSelf(query: string): boolean {
  return splitWords(query).some((word) => firstPerson.test(word));
}

/** The same, or it happens, or something is there: `been stabbed`, `on the bridge`, `theres a fire`. */
export function tellsOfSelf(query: string): boolean {
  return speaksOfSelf(query) || splitWords(query).some((word) => happening.test(word));
}

/**
 * Who is asking, as far as the words tell. Words of work and of school are a professional's, unless the
 * speaker is in the sentence: `year 9 assembly`, `i cant breathe in class`. A pupil says those of school;
 * those of work, `can i refer myself`, may then be anybody's, as those of family: `ex took the kids`, not
 * `kids at school hit me`.
 */
export function readVoice(query: string, of: (target: string) => number): Voice | undefined {
  const school = of('*school');
  const isSelf = speaksOfSelf(query);
  const evidence = [
    of('*young') + (isSelf ? school : 0),
    asAChild.test(query)
      ? 0
      : of('*parent') + (isSelf ? 0 : of('*family')) + (ofAChild.test(query) ? ofAChildScore : 0),
    of('*professional') + (isSelf ? 0 : school + of('*work')),
  ];
  const most = Math.max(...evidence);
  return most > 0 ? (evidence.indexOf(most) as Voice) : undefined;
}
