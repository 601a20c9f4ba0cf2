import { beforeAll, describe, expect, test } from 'vitest';
import { byId } from '#directory/by-id.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import type { Areas } from '#areas/areas.ts';
import { loadAreas } from '#areas/load-areas.ts';

/** Far enough ahead that no day in content/ lies in the future. */
const today = '2099-12-31';
const directory = loadDirectory('content', { today });
let areas: Areas;
beforeAll(() => {
  // Each test asks for itself, whatever the rules find.
  areas = loadAreas('content', directory, { today, rules: [] });
});

describe('the areas of content/', () => {
  test('have no faults', () => {
    expect(() => loadAreas('content', directory, { today })).not.toThrow();
  });

  test('are all there', () => {
    const inOffice = areas.authorities.filter((one) => one.valid_from === undefined);
    const of = (nation: string) => inOffice.filter((one) => one.nation === nation).length;
    expect(['england', 'wales', 'scotland', 'northern-ireland'].map(of)).toEqual([153, 22, 32, 5]);
    expect(areas.forces).toHaveLength(46);
    expect(areas.districts).toHaveLength(2944);
    expect(areas.places).toHaveLength(7703);
  });

  test('publish no number that was read on an old page', () => {
    const old = areas.authorities.filter((one) => one.children_services?.held !== undefined);
    expect(old).toHaveLength(18);
    // Swansea’s night number stands on a newer page than the number for the day.
    expect(
      old.filter((one) => one.children_services?.numbers.length !== 0).map(({ id }) => id),
    ).toEqual(['swansea']);
  });

  test('name for every number the page where it was read', () => {
    const numbers = areas.authorities.flatMap((one) => one.children_services?.numbers ?? []);
    expect(numbers.length).toBeGreaterThan(150);
    expect(numbers.filter(({ source }) => source === undefined)).toEqual([]);
  });

  test('say the same numbers for Northern Ireland’s trusts as the directory', () => {
    const gateway = byId(directory).services.get('ni-gateway-social-work');
    const inDirectory = (gateway?.channels ?? []).flatMap((channel) =>
      'dial' in channel ? [channel.dial] : [],
    );
    const inAreas = areas.authorities
      .filter(({ nation }) => nation === 'northern-ireland')
      .flatMap((one) => one.children_services?.numbers ?? [])
      .map(({ dial }) => dial);
    expect(inAreas).toHaveLength(10);
    expect(inAreas.filter((dial) => !inDirectory.includes(dial))).toEqual([]);
  });

  test('say that nobody is sure where one trust ends in Northern Ireland', () => {
    expect(
      new Set(areas.districts.filter(({ isSure }) => !isSure).map(({ code }) => code.slice(0, 2))),
    ).toEqual(new Set(['BT']));
    expect(areas.districts.filter(({ code, isSure }) => code.startsWith('BT') && isSure)).toEqual(
      [],
    );
  });
});
