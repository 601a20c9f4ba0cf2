import { expect, test } from 'vitest';
import { isAlwaysOpen } from '#directory/is-always-open.ts';
import { published } from '#directory/published.ts';
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

/** The numbers to ring that are answered at every hour, but for the one for danger. */
const atAnyHour = new Set(
  published().services.flatMap(({ id, channels }) =>
    channels.flatMap((channel) =>
      channel.type === 'phone' && id !== 'emergency-999' && isAlwaysOpen(channel)
        ? [`tel:${channel.dial}`]
        : [],
    ),
  ),
);

test('below the number for danger a child finds somebody who answers at this hour, too', () => {
  let seen = 0;
  for (const { address, root } of written) {
    if (!address.includes('young-people/')) continue;
    const [first, ...next] = contactsOf(root).map((part) => attribute(part, 'href') ?? '');
    if (first !== 'tel:999' || next.length === 0) continue;
    seen += 1;
    expect(
      next.slice(0, 2).some((href) => atAnyHour.has(href)),
      address,
    ).toBe(true);
  }
  expect(seen).toBeGreaterThan(4);
});

test.each(['', '/cy'])(
  'where somebody is told to text, the hours stand beside it: "%s"',
  (start) => {
    const lines = named(pageAt(`${start}/young-people/held/`).root, 'li').map(lineOf);
    const line = lines.find((each) => /SafeCall: 116.000/.test(each));
    expect(line).toMatch(/9am.*11pm|9yb.*11yh/);
    expect(lines[lines.indexOf(line ?? '') + 1]).toMatch(/Shout.*85258/);
  },
);

test('each of the three numbers of /help-now/ says who answers, or what to do', () => {
  const buttons = (address: string) =>
    named(pageAt(address).root, 'ul')
      .filter((list) => classesOf(list).includes('numbers'))
      .flatMap((list) => named(list, 'a').map(lineOf));
  const lines = ['Childline: 0800 1111', 'SafeCall: 116 000'];
  expect(buttons('/help-now/')).toEqual(['Call 999', ...lines]);
  expect(buttons('/cy/help-now/')).toEqual(['Ffonio 999', ...lines]);
});
