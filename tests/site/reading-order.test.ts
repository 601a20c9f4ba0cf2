import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  faultsOf,
  isElement,
  named,
  textOf,
  type Element,
  type SitePage,
} from './read-site.ts';

const bodyOf = (page: SitePage): Element[] => named(page.root, 'body');
const isFocusable = (element: Element): boolean =>
  ((element.tagName === 'a' && attribute(element, 'href') !== undefined) ||
    ['button', 'input', 'select', 'textarea', 'summary', 'iframe', 'audio', 'video'].includes(
      element.tagName,
    ) ||
    attribute(element, 'tabindex') !== undefined) &&
  attribute(element, 'tabindex') !== '-1';

describe('on every page', () => {
  test('the first stop of the Tab key jumps to the words, the second leaves the site', () => {
    const faults = faultsOf((page) => {
      const [skip, leave] = bodyOf(page).flatMap((body) => elements(body, isFocusable));
      const target = skip === undefined ? '' : (attribute(skip, 'href') ?? '');
      const mains = named(page.root, 'main').map((main) => `#${attribute(main, 'id') ?? ''}`);
      return [
        ...(target.startsWith('#') && mains.includes(target) ? [] : [`first stop: "${target}"`]),
        ...(leave !== undefined && attribute(leave, 'data-exit') !== undefined
          ? []
          : [`second stop: <${leave?.tagName ?? 'nothing'}>`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('no stop jumps the queue', () => {
    expect(
      faultsOf((page) =>
        elements(page.root, (each) => Number(attribute(each, 'tabindex') ?? 0) > 0).map(
          (each) => `<${each.tagName}> has a tabindex above 0`,
        ),
      ),
    ).toEqual([]);
  });

  test('leaving is a link to the neutral page, and the same one everywhere', () => {
    const targets = faultsOf((page) =>
      elements(page.root, (each) => attribute(each, 'data-exit') !== undefined).map((each) =>
        [each.tagName, attribute(each, 'href'), attribute(each, 'target')].join(' '),
      ),
    ).map((line) => line.slice(line.indexOf(' ') + 1));
    // In a frame on somebody else's page it takes the whole window.
    const weather = 'a https://www.bbc.co.uk/weather ';
    expect(new Set(targets)).toEqual(new Set([weather, `${weather}_top`]));
  });

  test('leaving and the three numbers are read before anything else', () => {
    const faults = faultsOf((page) => {
      const words = bodyOf(page).flatMap((body) => wordsInOrder(body));
      const skip = words.findIndex(({ inside }) => inside === 'other');
      const before = words.slice(0, skip < 0 ? undefined : skip).map(({ inside }) => inside);
      return ['skip', 'exit', 'crisis']
        .filter((part) => !before.includes(part))
        .map((part) => `${part} comes late`);
    });
    expect(faults).toEqual([]);
  });

  test('the strip names 999 and a line that answers at any hour, to be rung with one tap', () => {
    const faults = faultsOf((page) => {
      const strips = elements(page.root, (each) => attribute(each, 'data-crisis') !== undefined);
      const numbers = strips.flatMap((strip) => named(strip, 'a').map((a) => attribute(a, 'href')));
      return [
        ...(strips.length === 1 ? [] : [`has ${strips.length} strips`]),
        ...['tel:999', 'tel:116000', 'tel:08001111'].filter((number) => !numbers.includes(number)),
      ];
    });
    expect(faults).toEqual([]);
  });
});

/** The pieces of text in the order of reading, each with the part of the page that it stands in. */
function wordsInOrder(
  element: Element,
  inside = 'other',
): { readonly inside: string; readonly text: string }[] {
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) {
      const text = textOf(node).trim();
      return text === '' ? [] : [{ inside, text }];
    }
    if (['script', 'style', 'template'].includes(node.tagName)) return [];
    return wordsInOrder(node, partOf(node) ?? inside);
  });
}

function partOf(element: Element): string | undefined {
  if (attribute(element, 'data-exit') !== undefined) return 'exit';
  if (attribute(element, 'data-crisis') !== undefined) return 'crisis';
  if (element.tagName === 'a' && attribute(element, 'href')?.startsWith('#')) return 'skip';
  return undefined;
}
