import { expect, test } from 'vitest';
import {
  attribute,
  elements,
  isElement,
  lineOf,
  named,
  pageAt,
  pages,
  type Element,
} from './read-site.ts';

const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(' ');
const written = pages.filter(({ address }) =>
  /^\/(?:cy\/)?(?:young-people|easy-read|families)\//.test(address),
);
/** The buttons that reach somebody from the words of a page, those in one nation’s part left out. */
const contactsOf = (root: Element): Element[] =>
  named(root, 'main')
    .flatMap((main) => main.childNodes.filter(isElement))
    .filter((part) => part.tagName !== 'section')
    .flatMap((part) => [part, ...elements(part, () => true)])
    .filter((part) => part.tagName === 'a' && classesOf(part).includes('button'));

test('the button that stands out on a page is the first way to a person, and copies nothing', () => {
  let withContacts = 0;
  for (const { address, root } of written) {
    const [first, ...others] = contactsOf(root);
    if (first !== undefined) {
      withContacts += 1;
      expect(classesOf(first), address).toContain('first');
    }
    for (const other of others) expect(classesOf(other), address).not.toContain('first');
    for (const button of named(root, 'copy-text').flatMap((copy) => named(copy, 'button'))) {
      expect(classesOf(button), address).not.toContain('first');
    }
  }
  expect(withContacts).toBeGreaterThan(40);
});

test('each of the three numbers of /help-now/ says who answers, or what to do', () => {
  const buttons = (address: string) =>
    named(pageAt(address).root, 'ul')
      .filter((list) => classesOf(list).includes('numbers'))
      .flatMap((list) => named(list, 'a').map(lineOf));
  const lines = ['Childline: 0800 1111', 'SafeCall: 116 000'];
  expect(buttons('/help-now/')).toEqual(['Call 999', ...lines]);
  expect(buttons('/cy/help-now/')).toEqual(['Ffonio 999', ...lines]);
});
