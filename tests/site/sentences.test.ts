import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  faultsOf,
  isElement,
  lineOf,
  named,
  pages,
  textOf,
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

  test('no blank stands before a full stop', () => {
    const faults = faultsOf(({ root }) =>
      named(root, 'p', 'small').flatMap((words) => {
        const line = textOf(words).replace(/\s+/g, ' ');
        return / \.(?: |$)/.test(line) ? [line] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('what is said of a number in the list of all services begins after a stop or the number', () => {
    const remarks = pages.flatMap(({ address, root }) =>
      /^(?:\/cy)?\/find\/$/.test(address)
        ? elements(root, (each) => hasClass(each, 'rows')).flatMap((list) => named(list, 'span'))
        : [],
    );
    expect(remarks.length).toBeGreaterThan(20);
    const joined = remarks.flatMap((remark) => {
      const row = remark.parentNode as Element;
      const before = row.childNodes
        .slice(0, row.childNodes.indexOf(remark))
        .filter((node) => isElement(node) || textOf(node).trim() !== '')
        .at(-1);
      const isApart =
        before !== undefined && (isElement(before) || /[.?!]\s*$/.test(textOf(before)));
      return isApart ? [] : [lineOf(row)];
    });
    expect(joined).toEqual([]);
  });
});
