import { expect, test } from 'vitest';
import { attribute, elements, isElement, named, pages, type Element } from './read-site.ts';

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
    .flatMap((part) => part.childNodes.filter(isElement))
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
