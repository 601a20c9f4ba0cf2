import { eachHours } from './each-hours.ts';
import type { Rule } from './rule.ts';

const speaksOfOtherTimes = /\b(?:other times|out of hours)\b/i;

export const answeredOutsideMatchesWords: Rule = {
  name: 'answered-outside-matches-words',
  why: 'A line that is answered by somebody else at night must never be shown as closed.',
  *check(directory) {
    for (const { file, path, hours } of eachHours(directory)) {
      const isSaid = speaksOfOtherTimes.test(hours.words);
      if (isSaid === (hours.outside === 'answered')) continue;
      yield {
        file,
        path,
        message: isSaid
          ? `the words "${hours.words}" say who answers at other times: write "outside: answered", or take it out of the words`
          : '"outside: answered" needs words that say who answers at "other times" or "out of hours"',
      };
    }
  },
};
