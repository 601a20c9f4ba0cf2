import { describe, expect, test } from 'vitest';
import { areaFaults, areaFaultsWithPins, smallAreas } from './small-areas.ts';

const districts = 'areas/districts.txt';
const places = 'areas/places.txt';
const northtown = 'areas/authorities/northtown.yaml';

describe('sound areas', () => {
  test('have no faults', () => {
    expect(areaFaultsWithPins()).toEqual([]);
  });

  test('keep the order of authorities in a line, shares and doubts', () => {
    expect(smallAreas().districts[1]).toEqual({
      code: 'NT2',
      lat: 53.5,
      lon: -2.2,
      shares: [
        { authority: 'northtown', percent: 97 },
        { authority: 'oldshire', percent: 3 },
      ],
      isSure: true,
    });
    expect(smallAreas().districts[3]?.isSure).toBe(false);
  });

  test('know a place by all its names', () => {
    expect(smallAreas().places[3]).toEqual({
      name: 'Westtown',
      alsoCalled: ['Trefgorllewin'],
      lat: 51.5,
      lon: -3.2,
      population: 9000,
      isPart: true,
      authorities: ['westtown'],
    });
  });
});

describe('an editor is told of', () => {
  test('every fault of every file at once, with its line', () => {
    expect(
      areaFaults(
        [districts, 'NT1 | 53.48 -2.24', 'nt1 | 53.48,-2.24'],
        [places, '40000', 'many'],
        [northtown, 'region: north-west', 'regoin: north-west'],
      ),
    ).toEqual([
      'content/areas/authorities/northtown.yaml:1 region: is missing; write one of north-east, north-west, yorkshire-and-the-humber, east-midlands, west-midlands, east-of-england, london, south-east, south-west, wales, scotland, northern-ireland',
      'content/areas/authorities/northtown.yaml:5 regoin: is not a field here; did you mean region?',
      'content/areas/districts.txt:2 code: write the first half of a postcode in capitals: LS6; found "nt1"',
      'content/areas/districts.txt:2 position: write latitude and longitude, with at most three digits after the point: 53.82 -1.563; found "53.48,-2.24"',
      'content/areas/places.txt:3 people: write how many live there in digits, or ?; found "many"',
    ]);
  });

  test('a line with a column too many, or with nothing in it', () => {
    expect(areaFaults([districts, 'NT1 | 53.48', '\nNT1 | a | 53.48'])).toEqual([
      'content/areas/districts.txt:2 line: has nothing in it; write code | position | authorities | doubt',
      'content/areas/districts.txt:3 authorities: write file names of authorities, each with its share where there are several: leeds 98, bradford 2; found "53.48 -2.24"',
      'content/areas/districts.txt:3 doubt: expected unsure; found "northtown"',
      'content/areas/districts.txt:3 position: write latitude and longitude, with at most three digits after the point: 53.82 -1.563; found "a"',
    ]);
    expect(areaFaults(['areas/sectors.txt', 'NT2 1 | ', 'NT2 1 | x | '])).toEqual([
      'content/areas/sectors.txt:2 line: has 3 columns; write code | authorities',
    ]);
  });

  test('a column that is missing', () => {
    expect(areaFaults([places, ' | place | oldshire', ''])).toEqual([
      'content/areas/places.txt:3 authorities: is missing; write: file names of authorities, most likely first',
      'content/areas/places.txt:3 kind: is missing; write one of place, part',
    ]);
  });

  test('a name with a letter that only looks like one of ours', () => {
    expect(areaFaults([places, 'Milltown', 'Mіlltown'])).toEqual([
      'content/areas/places.txt:3 name: write its name in letters of English or Welsh, other names after " / ": Cardiff / Caerdydd; found "Mіlltown"',
    ]);
  });

  test('a file that is not there', () => {
    expect(areaFaults([places, undefined])).toContain(
      'content/areas/places.txt:1 file: is missing; npm run areas:refresh writes it',
    );
    expect(areaFaults(['areas/counts.yaml', undefined])).toContain(
      'content/areas/counts.yaml:1 file: is missing; every fact here rests on it',
    );
  });

  test('a file in another encoding', () => {
    expect(areaFaults([places, '# Places', '# Places\r'])).toContain(
      'content/areas/places.txt:1 file: has Windows line ends; save it with line ends "LF"',
    );
  });

  test('an authority without a force', () => {
    expect(areaFaults([northtown, 'force: north-force\n', ''])).toEqual([
      'content/areas/authorities/northtown.yaml:1 force: is missing; write: The file name of its police force',
    ]);
  });

  test('an address that starts with http', () => {
    expect(
      areaFaults([northtown, 'https://www.northtown.gov.uk/\n', 'http://www.northtown.gov.uk/\n']),
    ).toEqual([
      'content/areas/authorities/northtown.yaml:8 website: write a whole web address that starts with https://; found "http://www.northtown.gov.uk/"',
    ]);
  });

  test('a number without its source', () => {
    expect(
      areaFaults([northtown, '      source: http://www.northtown-partners.org.uk/old\n', '']),
    ).toEqual([
      'content/areas/authorities/northtown.yaml:20 children_services.numbers.2.source: is missing: evidence is page, so write the address of that page',
    ]);
  });
});
