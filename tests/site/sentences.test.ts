import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  faultsOf,
  isElement,
  lineOf,
  named,
  type Element,
} from './read-site.ts';

const hasClass = (element: Element, name: string) =>
  attribute(element, 'class')?.split(' ').includes(name) === true;

describe('sentences that hold together', () => {
  test('a link among the words of a list is not set on a line of its own', () => {
    const faults = faultsOf(({ root }) => {
      // In rows a service's name is a line by design.
      const rows = new Set(
        elements(root, (each) => hasClass(each, 'rows')).flatMap((list) => named(list, 'li')),
      );
      return named(root, 'li').flatMap((item) => {
        const [only, ...others] = item.childNodes.filter(isElement);
        const isAlone = only?.tagName === 'a' && others.length === 0;
        // What the site sheet makes a line of its own: `li > a:only-child`.
        return isAlone && !rows.has(item) && lineOf(item) !== lineOf(only) ? [lineOf(item)] : [];
      });
    });
    expect(faults).toEqual([]);
  });
});
