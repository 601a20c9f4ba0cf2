import { describe, expect, test } from 'vitest';
import { publishedAreas } from '#areas/published-areas.ts';
import { attribute, elements, lineOf, named, pages } from './read-site.ts';

const { authorities, forces } = publishedAreas('2026-11-26');
const byAddress = new Map(pages.map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = byAddress.get(address);
  if (page === undefined) throw new Error(`There is no page ${address}.`);
  return page;
};
const dialled = (address: string) =>
  named(pageAt(address).root, 'a').flatMap((a) => {
    const href = attribute(a, 'href') ?? '';
    return href.startsWith('tel:') ? [href.slice(4)] : [];
  });
const valuesOf = (address: string, name: string) =>
  elements(pageAt(address).root, (each) => attribute(each, name) !== undefined).map((each) =>
    attribute(each, name),
  );

describe('without script', () => {
  test('every authority has a page in both languages, with its nation, its force and itself', () => {
    for (const { id, nation, force, valid_from: from } of authorities) {
      for (const address of [`/areas/${id}/`, `/cy/areas/${id}/`]) {
        expect([address, valuesOf(address, 'data-nation')]).toEqual([address, [nation]]);
        expect([address, valuesOf(address, 'data-force')]).toEqual([address, [force]]);
        expect(valuesOf(address, 'data-authority').at(from === undefined ? 0 : -1)).toBe(id);
      }
    }
  });

  test('every page of an authority has its numbers, 999, 101 and somebody to talk to', () => {
    for (const { id, children_services: services } of authorities) {
      const there = dialled(`/areas/${id}/`);
      const wanted = ['999', '101', '08001111', ...(services?.numbers ?? []).map((n) => n.dial)];
      expect([id, wanted.filter((number) => !there.includes(number))]).toEqual([id, []]);
    }
  });

  test('every force has a page in both languages that leads to its councils', () => {
    for (const { id, address = id } of forces) {
      for (const path of [`/areas/${address}/`, `/cy/areas/${address}/`]) {
        expect([path, valuesOf(path, 'data-force')]).toEqual([path, [id]]);
        const links = named(pageAt(path).root, 'a').map((a) => attribute(a, 'href'));
        const councils = authorities.filter(
          (one) => one.force === id && one.valid_from === undefined,
        );
        const start = path.startsWith('/cy/') ? '/cy' : '';
        expect(
          councils
            .filter((one) => !links.includes(`${start}/areas/${one.id}/`))
            .map((one) => one.id),
        ).toEqual([]);
      }
    }
  });

  test('/areas/ leads to every authority and every force', () => {
    const links = named(pageAt('/areas/').root, 'a').map((a) => attribute(a, 'href'));
    const wanted = [
      ...authorities.map(({ id }) => `/areas/${id}/`),
      ...forces.map(({ id, address = id }) => `/areas/${address}/`),
    ];
    expect(wanted.filter((address) => !links.includes(address))).toEqual([]);
  });

  test('Surrey’s page says who helps until 31 March 2027, and who from the next day', () => {
    const words = lineOf(pageAt('/areas/surrey/').root);
    expect(words).toContain('Until 31 March 2027: Surrey County Council');
    expect(words).toMatch(/From 1 April 2027: East Surrey Council .*Epsom and Ewell.* West Surrey/);
    expect(lineOf(pageAt('/areas/west-surrey/').root)).toContain(
      'West Surrey Council begins on 1 April 2027. Before that day, call: Surrey County Council',
    );
  });

  test('a council of Wales has its Welsh name on the Welsh page', () => {
    const heading = (address: string) => named(pageAt(address).root, 'h1').map(lineOf);
    expect(heading('/cy/areas/cardiff/')).toEqual(['Caerdydd']);
    expect(heading('/areas/cardiff/')).toEqual(['Cardiff']);
  });

  test('a number is shown with where and when it was read', () => {
    const words = lineOf(pageAt('/areas/leeds/').root);
    expect(words).toContain('We read these numbers on 21 November 2026.');
    expect(words).toContain('leedscs.proceduresonline.antser.com');
  });

  test('a number of an old page is not shown', () => {
    expect(dialled('/areas/bexley/')).not.toContain('02083037777');
    expect(lineOf(pageAt('/areas/bexley/').root)).toContain(
      'We have no number for them that we can be sure of.',
    );
  });
});
