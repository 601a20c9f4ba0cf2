import { eachHours } from './each-hours.ts';
import { hoursInWords } from './hours-in-words.ts';
import type { Rule } from './rule.ts';
import { firstDifference, minutesOfPeriods, momentInWords } from './week-minutes.ts';

export const hoursMatchWords: Rule = {
  name: 'hours-match-words',
  why: 'The words are what a visitor reads and the periods what the clock uses: they must agree.',
  *check(directory) {
    for (const { file, path, hours } of eachHours(directory)) {
      if (hours.periods === 'unknown') continue;
      const said = hoursInWords(hours.words);
      if (!said) {
        yield {
          file,
          path: [...path, 'words'],
          message: `can't be compared with the periods; write days and times as in "Monday to Friday, 9am to 5pm", remarks in brackets, or write periods: unknown; found "${hours.words}"`,
        };
        continue;
      }
      const minute = firstDifference(said, minutesOfPeriods(hours.periods));
      if (minute === undefined) continue;
      const [words, periods] = said[minute] === 1 ? ['open', 'closed'] : ['closed', 'open'];
      yield {
        file,
        path: [...path, 'periods'],
        message: `on ${momentInWords(minute)} the words say ${words} and the periods say ${periods}; make them agree with the source`,
      };
    }
  },
};
