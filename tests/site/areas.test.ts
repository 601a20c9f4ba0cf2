import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedAreas } from '#areas/published-areas.ts';
import { attribute, dist, elements, lineOf, named, pages } from './read-site.ts';

const { day } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as { day: string };
const { authorities, forces } = publishedAreas(day);
const current = authorities.filter(({ valid_until: last = day }) => last >= day);
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
        const councils = current.filter(
          ({ force, valid_from: from = day }) => force === id && from <= day,
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

  test('/areas/ leads to every authority that has not ended, and to every force', () => {
    const links = named(pageAt('/areas/').root, 'a').map((a) => attribute(a, 'href'));
    const wanted = [
      ...current.map(({ id }) => `/areas/${id}/`),
      ...forces.map(({ id, address = id }) => `/areas/${address}/`),
    ];
    expect(wanted.filter((address) => !links.includes(address))).toEqual([]);
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
