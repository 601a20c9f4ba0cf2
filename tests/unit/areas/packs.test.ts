import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadDirectory } from '#directory/load-directory.ts';
import { loadAreas } from '#areas/load-areas.ts';
import { openDistricts } from '#areas/open-districts.ts';
import { openPlaces } from '#areas/open-places.ts';
import { nationLines } from '#areas/published-areas.ts';
import { writeDistricts } from '#areas/write-districts.ts';
import { writePlacesPack } from '#areas/write-places.ts';

const today = '2026-11-26';
/** Far enough ahead that no day in content/ lies in the future. */
const late = { today: '2099-12-31' };
const directory = loadDirectory('content', late);
const areas = loadAreas('content', directory, late);
const lines = nationLines(directory);
const first = writeDistricts(areas, lines);
const second = writePlacesPack(areas);
const districts = openDistricts(first, today);
const places = openPlaces(second, districts);

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

describe('a phone gets', () => {
  test('districts, authorities and forces in at most 16,000 bytes', () => {
    expect(brotli(first)).toBeLessThanOrEqual(16_000);
  });

  test('places and sectors in at most 60,000 bytes', () => {
    expect(brotli(second)).toBeLessThanOrEqual(60_000);
  });
});

describe('what was packed comes out as it went in', () => {
  test('every district, with its authorities in their order', () => {
    const packed = areas.districts.map(({ code }) => districts.districts.get(code));
    expect(packed.map((one) => [one?.code, one?.authorities, one?.isSure])).toEqual(
      areas.districts.map(({ code, shares, isSure }) => [
        code,
        shares.map(({ authority }) => authority),
        isSure,
      ]),
    );
    expect(districts.districts.size).toBe(areas.districts.length);
  });

  test('how many of a district’s authorities have more than a corner of it', () => {
    expect(districts.districts.get('AB15')?.main).toBe(1);
    expect(districts.districts.get('AB12')?.main).toBe(2);
  });

  test('every authority', () => {
    for (const one of areas.authorities) {
      const services = one.children_services;
      expect(districts.authorities.get(one.id)).toEqual({
        id: one.id,
        shortName: one.short_name,
        name: one.name,
        welsh:
          one.short_name_welsh === undefined
            ? undefined
            : { shortName: one.short_name_welsh, name: one.name_welsh },
        nation: one.nation,
        region: one.region,
        force: one.force,
        website: one.website,
        page: services?.page,
        numbers: (services?.numbers ?? []).map(({ value, dial, when, press = [], ask_for }) => ({
          value,
          dial,
          when,
          press,
          askFor: ask_for,
        })),
        seenAt: [...new Set((services?.numbers ?? []).map(({ source }) => source))],
        seen: services?.numbers[0]?.read ?? '',
        pageDate: services?.page_date,
        local: areas.localServices
          .filter(
            ({ regions, forces, authorities }) =>
              regions?.includes(one.region) ||
              forces?.includes(one.force) ||
              authorities?.includes(one.id),
          )
          .map(({ service }) => service),
        until:
          one.valid_until === undefined
            ? undefined
            : { day: one.valid_until, successors: one.replaced_by },
        from: one.valid_from,
      });
    }
  });

  test('every force', () => {
    expect([...districts.forces.values()]).toEqual(
      areas.forces.map((one) => ({
        id: one.id,
        name: one.name,
        welsh: one.name_welsh,
        nations: one.nations.toSorted((a, b) => nations.indexOf(a) - nations.indexOf(b)),
        address: one.address ?? one.id,
        website: one.website,
        missingPage: one.missing_page,
      })),
    );
  });

  test('every sector', () => {
    expect(Object.fromEntries(places.sectors)).toEqual(
      Object.fromEntries(areas.sectors.map(({ code, authorities }) => [code, authorities])),
    );
  });

  test('every place, with all its names, and about how many live there', () => {
    const key = (name: string, authorities: readonly string[]) => `${name} ${authorities.join()}`;
    const packed = new Map(places.places.map((one) => [key(one.name, one.authorities), one]));
    expect(packed.size).toBe(areas.places.length);
    for (const one of areas.places) {
      const found = packed.get(key(one.name, one.authorities));
      expect(found?.alsoCalled).toEqual(one.alsoCalled);
      expect(found?.isPart).toBe(one.isPart);
      const ratio = (found?.population ?? 0) / (one.population ?? 1);
      if (one.population === undefined) expect(found?.population).toBe(0);
      else expect(Math.abs(Math.log(ratio))).toBeLessThan(0.13);
    }
  });

  test('whom to try in each nation', () => {
    expect(districts.lines).toEqual(lines);
  });

  test('names that several councils share, and councils inside a county', () => {
    const of = (name: string) => districts.names.find((one) => one.name === name)?.authorities;
    expect(of('Cumbria')).toEqual(['cumberland', 'westmorland-and-furness']);
    expect(of('Guildford')).toEqual(['surrey']);
  });
});

const nations = ['england', 'wales', 'scotland', 'northern-ireland'];

describe('Surrey is divided on 1 April 2027 by itself', () => {
  const before = openDistricts(first, '2027-03-31');
  const after = openDistricts(first, '2027-04-01');
  const placesBefore = openPlaces(second, before);
  const placesAfter = openPlaces(second, after);

  test('on the day before, all of it leads to the county', () => {
    expect(before.districts.get('GU1')?.authorities).toEqual(['surrey']);
    expect(before.districts.get('KT11')?.authorities).toEqual(['surrey']);
    expect(placesBefore.places.find(({ name }) => name === 'Woking')?.authorities).toEqual([
      'surrey',
    ]);
    expect(before.authorities.get('surrey')?.until).toEqual({
      day: '2027-03-31',
      successors: ['east-surrey', 'west-surrey'],
    });
  });

  test('on the day itself, to who took over', () => {
    expect(after.districts.get('GU1')?.authorities).toEqual(['west-surrey']);
    expect(after.districts.get('KT11')?.authorities).toEqual(['east-surrey', 'west-surrey']);
    expect(after.districts.get('GU10')?.authorities).not.toContain('surrey');
    expect(placesAfter.places.find(({ name }) => name === 'Woking')?.authorities).toEqual([
      'west-surrey',
    ]);
    expect(placesAfter.places.find(({ name }) => name === 'Epsom')?.authorities).toEqual([
      'east-surrey',
    ]);
    expect(after.authorities.has('surrey')).toBe(false);
    expect(after.authorities.get('west-surrey')?.force).toBe('surrey');
  });

  test('nothing is lost, and nothing leads to the county any more', () => {
    expect(after.districts.size).toBe(before.districts.size);
    expect(placesAfter.places).toHaveLength(placesBefore.places.length);
    const all = [
      ...[...after.districts.values()].map(({ authorities }) => authorities),
      ...placesAfter.places.map(({ authorities }) => authorities),
      ...placesAfter.sectors.values(),
      ...after.names.map(({ authorities }) => authorities),
    ];
    expect(all.filter((ids) => ids.includes('surrey') || ids.length === 0)).toEqual([]);
  });

  test('a council inside the county leads to the one that takes over from it', () => {
    const of = (opened: typeof after) => opened.names.filter(({ name }) => name === 'Guildford');
    expect(of(before)).toEqual([{ name: 'Guildford', authorities: ['surrey'] }]);
    expect(of(after)).toEqual([{ name: 'Guildford', authorities: ['west-surrey'] }]);
  });

  test('a sector follows its district', () => {
    expect(placesBefore.sectors.get('GU10 1')).toEqual(['surrey']);
    expect(placesAfter.sectors.get('GU10 1')).toEqual(['west-surrey']);
  });
});
