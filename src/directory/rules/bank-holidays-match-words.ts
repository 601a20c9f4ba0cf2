import type { Hours } from '../schema/hours.ts';
import { eachHours } from './each-hours.ts';
import type { Rule } from './rule.ts';

export const bankHolidaysMatchWords: Rule = {
  name: 'bank-holidays-match-words',
  why: 'On a bank holiday a visitor must not be sent to a line that is closed, nor kept from one that is open.',
  *check(directory) {
    for (const { file, path, hours } of eachHours(directory)) {
      const allowed = bankHolidaysAllowedBy(hours.words);
      if (allowed.includes(hours.bank_holidays)) continue;
      yield {
        file,
        path: [...path, 'bank_holidays'],
        message: `the words "${hours.words}" allow ${allowed.join(' or ')}${becauseOf(hours.words)}; found ${hours.bank_holidays}`,
      };
    }
  },
};

/** What the words say of bank holidays. Silence allows a claim only where they speak of every day. */
export function bankHolidaysAllowedBy(words: string): Hours['bank_holidays'][] {
  const text = words.toLowerCase();
  // That says neither how long nor as usual.
  if (/\b(?:not|never) (?:closed|shut)(?: for)?(?: on)? bank holidays\b/.test(text))
    return ['unknown'];
  if (closedOnThem.test(text)) return ['closed'];
  if (leavesOutNamedDays(text) || leftOutBefore.test(text)) return ['unknown'];
  if (/\ball day on bank holidays\b/.test(text)) return ['all-day'];
  // With more after it, "(including bank holidays, 10am to 4pm)", the hours are others.
  if (/\bincluding bank holidays\s*(?:[);]|$)/.test(text)) return ['as-usual'];
  if (/\bholiday/.test(text)) return ['unknown'];
  const clauses = text.replace(/\([^)]*\)/g, ' ').split(';');
  const isEveryDay = clauses.every((clause) =>
    /\bevery day\b|^\s*24 hours(?: a day)?\s*$|^\s*any time\s*$/.test(clause),
  );
  return isEveryDay ? ['as-usual', 'unknown'] : ['unknown'];
}

const closedOnThem =
  /\b(?:(?:not|never)(?: including)?|except|excluding|other than|apart from|closed|shut)(?: for)?(?: on)?(?: (?:public|weekends) (?:and|or))? bank holidays\b/;

const named = /\b(?:christmas|boxing day|new year|easter|good friday)\b/;
const leftOut = /\b(?:not|no|never|except|excluding|closed|shut|apart|but|other than)\b/;

/** "(not usually including bank holidays)", "(but not all day on bank holidays)": no promise either way. */
const leftOutBefore = new RegExp(
  `${leftOut.source}[^;,()]*\\b(?:including|all day on) bank holidays\\b`,
);

/** Whether words name a bank holiday other than to count it in: "(except Christmas Day)", "(other hours at Easter)". */
function leavesOutNamedDays(text: string): boolean {
  return named.test(text) && (leftOut.test(text) || !/\bincluding\b/.test(text));
}

function becauseOf(words: string): string {
  return leavesOutNamedDays(words.toLowerCase())
    ? ', because they leave out a bank holiday by its name'
    : '';
}
