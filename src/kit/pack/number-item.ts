import { escaped } from '#language/escaped.ts';
import type { PackLine } from './pack-areas.ts';

/** A line of numbers as an item of a list. Some have words in place of a number. */
export function numberItem([name, number, detail]: PackLine): string {
  const large = number === '' ? '' : `<span class="number">${escaped(number)}</span><br>`;
  return `<li>${escaped(name)}<br>${large}${escaped(detail)}</li>`;
}
