import { describe, expect, test } from 'vitest';
import { attribute, elements, faultsOf, named, pages, type Element } from './read-site.ts';

/** What keeps a word out of the memory of browsers, keyboards and password managers. */
const keptOut: Readonly<Record<string, string>> = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  translate: 'no',
  writingsuggestions: 'false',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
};
/** Inputs into which nobody types. */
const notTyped = ['checkbox', 'radio', 'button', 'range', 'hidden'];

const isTypedInto = (element: Element): boolean =>
  element.tagName === 'textarea' ||
  attribute(element, 'contenteditable') !== undefined ||
  (element.tagName === 'input' && !notTyped.includes(attribute(element, 'type') ?? 'text'));

describe('nothing that is typed is remembered', () => {
  test('by a browser, a keyboard or a password manager, whatever the box', () => {
    const boxes = pages.flatMap((page) => elements(page.root, isTypedInto));
    expect(boxes.length).toBeGreaterThan(1);
    const faults = faultsOf((page) =>
      elements(page.root, isTypedInto).flatMap((box) => [
        ...Object.entries(keptOut)
          .filter(([name, value]) => attribute(box, name) !== value)
          .map(([name, value]) => `<${box.tagName}> lacks ${name}="${value}"`),
        ...(attribute(box, 'type') === 'search' && attribute(box, 'enterkeyhint') !== 'search'
          ? ['the box of a search does not say so to the keyboard']
          : []),
        // A name is what a browser files words under, and what a form would send.
        ...(attribute(box, 'name') === undefined ? [] : [`<${box.tagName}> has a name`]),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('and no list remembers what was picked', () => {
    const faults = faultsOf((page) =>
      named(page.root, 'select').flatMap((list) => [
        ...(attribute(list, 'autocomplete') === 'off' ? [] : ['<select> lacks autocomplete="off"']),
        ...(attribute(list, 'name') === undefined ? [] : ['<select> has a name']),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('and no form says where to send it', () => {
    const faults = faultsOf((page) =>
      named(page.root, 'form', 'button', 'input').flatMap((element) =>
        ['action', 'method', 'formaction', 'formmethod']
          .filter((name) => attribute(element, name) !== undefined)
          .map((name) => `<${element.tagName} ${name}>`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

/** Attributes in which a browser reads an address. */
const addressed = [
  ...[
    'href',
    'src',
    'srcset',
    'action',
    'formaction',
    'poster',
    'data',
    'cite',
    'ping',
    'longdesc',
  ],
  // What scripts of the site fetch.
  'data-index',
];

test('no address of this site carries anything behind a "?", wherever it stands', () => {
  const faults = faultsOf((page) =>
    elements(page.root, () => true).flatMap((element) =>
      element.attrs
        .filter(({ name }) => addressed.includes(name) || name.startsWith('data-'))
        .filter(({ value }) => /^(?:\/|\.|#|\?)[^\s|]*\?/.test(value) || value.startsWith('?'))
        .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`),
    ),
  );
  expect(faults).toEqual([]);
});

test('every page asks, by itself too, that no other site is told where a visitor came from', () => {
  const faults = faultsOf((page) => {
    const asked = named(page.root, 'meta').filter((meta) => attribute(meta, 'name') === 'referrer');
    const weaker = elements(page.root, (element) => {
      const own = attribute(element, 'referrerpolicy');
      return own !== undefined && own !== 'no-referrer';
    });
    return [
      ...(asked.map((meta) => attribute(meta, 'content')).join() === 'no-referrer'
        ? []
        : ['does not ask for it']),
      ...weaker.map((element) => `<${element.tagName}> asks for less`),
    ];
  });
  expect(faults).toEqual([]);
});
