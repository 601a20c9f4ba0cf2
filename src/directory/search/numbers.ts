import type { OpenIndex } from './open-index.ts';
import { editDistance } from './spelling.ts';

/**
 * Runs of digits in a query, spaces and dashes of any length inside them taken out; `+44` and `0044`
 * become `0`; 3 digits at least. Digits of a Chinese or Japanese keyboard (`０８００`) count. An age or a
 * clock beside a number stays apart (`im 14. 0800 1111`, `12 0808 800 5000`, `0800 1111 (24 hours)`).
 */
export function readNumbers(query: string): string[] {
  const runs = query.normalize('NFKC').match(/\+?\d(?:[\d)\p{Pd}]|\.\d|\s(?!0[38]0))*\d/gu) ?? [];
  return runs
    .map((run) => run.replace(/^(\+|00)44\D*0?/, '0').replace(/\D/g, ''))
    .filter((digits) => digits.length > 2);
}

/**
 * Owners of the numbers that the digits may mean, as in `OpenIndex.numbers`: the very number; else
 * those that begin so; else, from 5 digits, those one slip away. Every list is in index order.
 */
export function findNumbers(digits: string, open: OpenIndex): OpenIndex['numbers'] {
  const passes: ((number: string) => boolean)[] = [
    (number) => number === digits,
    (number) => number.startsWith(digits),
    (number) => digits.length > 4 && editDistance(number, digits, 1) < 2,
  ];
  for (const fits of passes) {
    const found = open.numbers.filter(([number]) => fits(number));
    if (found[0]) return found.slice(0, 8);
  }
  return [];
}
