import { describe, expect, test } from 'vitest';
import { attribute, faultsOf, lineOf, named, pageAt } from './read-site.ts';

describe('on every page', () => {
  test('one heading of the first level says what the page is, and it stands in <main>', () => {
    const faults = faultsOf((page) => {
      const all = named(page.root, 'h1');
      const inMain = named(page.root, 'main').flatMap((main) => named(main, 'h1'));
      return all.length === 1 && inMain.length === 1
        ? []
        : [`has ${all.length} <h1>, ${inMain.length} in <main>`];
    });
    expect(faults).toEqual([]);
  });

  test('no level of heading is left out on the way down, and none is empty', () => {
    const faults = faultsOf((page) => {
      const headings = named(page.root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
      return headings.flatMap((heading, at) => {
        const level = Number(heading.tagName[1]);
        const before = Number(headings[at - 1]?.tagName[1] ?? 0);
        const words = lineOf(heading);
        return [
          ...(level > before + 1
            ? [`<${heading.tagName}> "${words}" follows a level ${before}`]
            : []),
          ...(words === '' ? [`<${heading.tagName}> is empty`] : []),
        ];
      });
    });
    expect(faults).toEqual([]);
  });

  test.each([
    ['/film/', 'Four places to stop and talk'],
    ['/cy/film/', 'Pedwar lle i stopio a siarad'],
  ])('places to stop and talk stand below one heading of their own: %s', (address, name) => {
    const headings = named(pageAt(address).root, 'h1', 'h2', 'h3');
    const lines = headings.map((one) => `${one.tagName} ${lineOf(one)}`);
    const at = lines.indexOf(`h2 ${name}`);
    expect(lines.slice(at + 1, at + 5)).toEqual(
      Array.from({ length: 4 }, () => expect.stringMatching(/^h3 .+, \d:\d\d$/) as string),
    );
    expect(lines[at + 5]).toMatch(/^h2/);
    expect(lines.filter((line) => /^h2 .+, \d:\d\d$/.test(line))).toEqual([]);
  });

  test('there is one <main>, and landmarks of one kind have names to tell them apart', () => {
    const faults = faultsOf((page) => {
      const mains = named(page.root, 'main').length;
      const menus = named(page.root, 'nav').map(
        (nav) => attribute(nav, 'aria-label') ?? attribute(nav, 'aria-labelledby') ?? '',
      );
      return [
        ...(mains === 1 ? [] : [`has ${mains} <main>`]),
        ...(menus.length > 1 && new Set(menus).size < menus.length
          ? ['has menus of one name']
          : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});
