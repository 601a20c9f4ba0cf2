import { numbersInWordsFile } from '../line-files.ts';
import type { Rule } from './rule.ts';

/** Words that visitors read and that no other rule holds: pages may not have numbers typed by hand at all. */
const read = /^(?:strings\/|help-now\.yaml$)/;

export const numbersInWordsArePinned: Rule = {
  name: 'numbers-in-words-are-pinned',
  why: '"Call 999" stands in sentences too, where no schema sees that it has become 998.',
  *check(_directory, { lines }) {
    const pinned = lines.get(numbersInWordsFile) ?? [];
    const wanted = new Map(
      [...lines].flatMap(([file, text]) => {
        const numbers = read.test(file) ? text.flatMap(numbersIn) : [];
        return numbers.length === 0 ? [] : [[file, `${file} | ${numbers.join(' ')}`] as const];
      }),
    );
    for (const [file, line] of wanted) {
      if (pinned.includes(line)) continue;
      const old = pinned.findIndex((each) => each.startsWith(`${file} | `));
      const place = old < 0 ? 'as a new line' : `in place of line ${old + 1}, ${pinned[old]}`;
      yield {
        file,
        path: ['line', firstOther(lines.get(file) ?? [], pinned[old])],
        message: `has other numbers in its words than are pinned, from here on. If it is a slip, put it right here. If not, a second person reads the source and writes by hand, in content/${numbersInWordsFile} ${place} ▸ ${line}`,
      };
    }
    for (const [index, line] of pinned.entries()) {
      const [file = ''] = line.split(' | ', 1);
      if (wanted.has(file) && pinned.indexOf(line) === index) continue;
      const message = `${file} has no numbers in its words (or stands here twice); take this line out`;
      yield { file: numbersInWordsFile, path: ['line', index], message };
    }
  },
};

/** The place of the first line whose numbers are not those of a pinned row; of the last line when only some are gone. */
function firstOther(text: readonly string[], row = ''): number {
  const wanted = row.split(' | ')[1]?.split(' ') ?? [];
  let at = 0;
  const place = text.findIndex((line) => numbersIn(line).some((number) => number !== wanted[at++]));
  return place < 0 ? text.length - 1 : place;
}

/** The numbers that a line says, without list numbers, comments, days, addresses and ids. */
function numbersIn(line: string): string[] {
  if (/^\s*(?:#|(?:read|checked|source|record):)/.test(line)) return [];
  const words = line
    .replace(/^\s*\d+\.\s/, '')
    .replace(/\s#\s.*$/, '')
    .replace(/https?:\/\/\S+|<\/?[a-z][^>]*>/gi, '');
  return [...words.matchAll(/(?<!\w|[a-z]-)\+?\d(?:[\d .]*\d)?/gi)].map(([number]) =>
    number.replaceAll(' ', ''),
  );
}
