import { limits, type Readers } from './limits.ts';
import { measure } from './measure.ts';
import type { RunningText } from './running-text.ts';
import { wordIn, type WordLists } from './word-lists.ts';

export interface WritingReport {
  /** Each stops the build. */
  readonly faults: readonly string[];
  /** Each wants a person's look, who settles it in one line of `content/writing/settled.yaml`. */
  readonly warnings: readonly WritingWarning[];
}

export interface WritingWarning {
  readonly about: 'grade' | 'unknown-words';
  readonly says: string;
}

/** Whether a page's words are plain enough for whom they are for, and blame nobody who was harmed. */
export function checkWriting(page: RunningText, lists: WordLists): WritingReport {
  const readers = page.readers as Readers;
  const limit = limits[readers];
  const isWelsh = page.language === 'cy';
  const { sentences, mean, grade, unknown } = measure(page.paragraphs, isWelsh ? 'cy' : 'en');
  const tooLong = sentences
    .filter(({ words }) => words > limit.longest)
    .map(
      ({ text, words }) =>
        `has a sentence of ${words} words, at most ${limit.longest} here; cut it: "${text}"`,
    );
  const tooLongOnAverage =
    mean > limit.mean
      ? [`has ${mean.toFixed(1)} words in a sentence on average, at most ${limit.mean} here`]
      : [];
  const banned = lists.banned
    .filter((one) => one.readers?.includes(readers) ?? true)
    .flatMap(({ words, write }) => {
      const found = wordIn(page.everything, words);
      return found === undefined ? [] : [`says "${found}"; write ${write}`];
    });
  const isPlain = ['young-people', 'easy-read', 'urgent'].includes(readers);
  const hard = lists.hard.flatMap(({ word, write }) => {
    const found = isPlain && !isWelsh ? wordIn(page.everything, [word]) : undefined;
    const isExplained = page.explained.some((each) => wordIn(each, [word]) !== undefined);
    return found === undefined || isExplained
      ? []
      : [`says "${found}" without <dfn> and its meaning; write ${write}`];
  });
  return {
    faults: [...tooLong, ...tooLongOnAverage, ...banned, ...hard],
    warnings: [
      ...(grade !== undefined && grade > limit.grade
        ? [warning('grade', `reads at grade ${grade.toFixed(1)}, wanted ${limit.grade}`)]
        : []),
      ...(unknown !== undefined && limit.unknown !== undefined && unknown.share > limit.unknown
        ? [
            warning(
              'unknown-words',
              `1 word in ${(1 / unknown.share).toFixed(0)} may not be known at 9, wanted 1 in ${1 / limit.unknown}: ${unknown.words.join(', ')}`,
            ),
          ]
        : []),
    ],
  };
}

const warning = (about: WritingWarning['about'], says: string): WritingWarning => ({ about, says });
