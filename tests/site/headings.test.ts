import { describe, expect, test } from 'vitest';
import { attribute, faultsOf, lineOf, named } from './read-site.ts';

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
