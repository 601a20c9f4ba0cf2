import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCodePoint } from '#areas/refresh/code-point.ts';
import { countPostcodes } from '#areas/refresh/count-postcodes.ts';
import { readGeonames } from '#areas/refresh/geonames.ts';
import { onAiry, positionOf } from '#areas/refresh/national-grid.ts';
import { refreshAreas } from '#areas/refresh/refresh-areas.ts';
import type { Authority } from '#areas/schema.ts';
import { writeDistrict, writeSector } from '#areas/table-lines.ts';
import { smallContent } from '../../directory/small-content.ts';
import { smallAreaFiles, smallAreas } from '../small-areas.ts';

const line = (postcode: string, east: number, north: number, council: string, county = '') =>
  `"${postcode}",10,${east},${north},"E92000001","E19000001","E18000002","${county}","${council}","E05001420"`;
const authorities = [
  { id: 'leeds', code: 'E08000035' },
  { id: 'bradford', code: 'E08000032' },
  { id: 'surrey', code: 'E10000030' },
] as Authority[];

describe('the National Grid', () => {
  test('is read as in the worked example of the Ordnance Survey', () => {
    const { lat, lon } = onAiry(651_409.903, 313_177.27);
    const degrees = (angle: number) => (angle * 180) / Math.PI;
    expect(degrees(lat)).toBeCloseTo(52 + 39 / 60 + 27.2531 / 3600, 7);
    expect(degrees(lon)).toBeCloseTo(1 + 43 / 60 + 4.5177 / 3600, 7);
  });

  test('is shifted to what satellites say', () => {
    // The same point: 52° 39′ 28.7″ N, 1° 42′ 57.8″ E by satellite, a hundred metres from the Grid's own.
    expect(positionOf(651_409.903, 313_177.27)).toEqual({ lat: 52.658, lon: 1.716 });
  });
});

describe('Code-Point Open', () => {
  test('gives district, sector, place and council of a postcode', () => {
    expect(
      readCodePoint(`${line('LS6 1AA', 427_000, 436_000, 'E08000035')}\r\n`, 'ls.csv'),
    ).toEqual([
      {
        district: 'LS6',
        sector: 'LS6 1',
        east: 427_000,
        north: 436_000,
        county: '',
        council: 'E08000035',
      },
    ]);
  });

  test('knows postcodes of every form, however far apart their halves stand', () => {
    const forms = ['B1  1AA', 'LS101AA', 'EC1A1BB', 'W1A 1AA'];
    const read = readCodePoint(forms.map((one) => line(one, 1, 1, 'E0')).join('\n'), 'x.csv');
    expect(read.map(({ sector }) => sector)).toEqual(['B1 1', 'LS10 1', 'EC1A 1', 'W1A 1']);
  });

  test('leaves out a postcode without a place', () => {
    expect(readCodePoint(line('LS6 9ZZ', 0, 0, ''), 'ls.csv')).toEqual([]);
  });

  test('of another form is refused with its line', () => {
    expect(() => readCodePoint(`${line('LS6 1AA', 1, 1, 'E0')}\nLS6,1`, 'ls.csv')).toThrow(
      'ls.csv:2 is not a line of Code-Point Open: ten columns, of which the first is a postcode; found "LS6,1".',
    );
  });
});

describe('counting postcodes', () => {
  const postcodes = readCodePoint(
    [
      ...Array.from({ length: 9 }, (_, at) =>
        line(`LS28 5A${'ABDEFGHJL'[at]}`, 421_000, 433_000, 'E08000035'),
      ),
      line('LS28 6AA', 420_000, 434_000, 'E08000032'),
      line('GU1 1AA', 499_000, 149_000, 'E07000209', 'E10000030'),
    ].join('\n'),
    'x.csv',
  );
  const counted = countPostcodes(postcodes, authorities);

  test('names authorities by their part of a district, a county for its councils', () => {
    expect(counted.districts.map(writeDistrict)).toEqual([
      'GU1 | 51.232 -0.583 | surrey',
      'LS28 | 53.793 -1.683 | leeds 90, bradford 10',
    ]);
  });

  test('names sectors of shared districts only', () => {
    expect(counted.sectors.map(writeSector)).toEqual(['LS28 5 | leeds', 'LS28 6 | bradford']);
  });

  test('stops at a council that nobody has written down, and says which', () => {
    const more = readCodePoint(line('YO1 7AA', 460_000, 452_000, 'E06000014'), 'yo.csv');
    expect(() => refreshAreas({ authorities, districts: [], places: [] }, more)).toThrow(
      'Some postcodes lie in councils that no file of content/areas/authorities/ has the code of:\n  E06000014: 1 postcodes\nWrite a file for each new council, or its new code into the one that is there, then start again.',
    );
  });
});

describe('places', () => {
  const geonames = (name: string, lat: number, lon: number, people: number) =>
    [
      '1',
      name,
      name,
      '',
      lat,
      lon,
      'P',
      'PPL',
      'GB',
      '',
      'ENG',
      '',
      '',
      '',
      people,
      '',
      '',
      '',
      '2025-01-01',
    ].join('\t');
  const here = positionOf(421_000, 433_000);
  const postcodes = readCodePoint(line('LS28 5AA', 421_000, 433_000, 'E08000035'), 'x.csv');
  const place = {
    name: 'Pudsey',
    alsoCalled: [],
    ...here,
    population: 100,
    isPart: false,
    authorities: ['old-riding'],
  };

  test('of an authority that has gone go to who has the postcodes there', () => {
    const { tables, notes } = refreshAreas(
      { authorities, districts: [], places: [place] },
      postcodes,
    );
    expect(tables.get('areas/places.txt')).toEqual([
      'Pudsey | 53.793 -1.683 | 100 | place | leeds',
    ]);
    expect(notes).toContain('Pudsey: old-riding → leeds');
  });

  test('of one that is still there stay, and a person is asked to look', () => {
    const kept = { ...place, authorities: ['bradford'] };
    const { tables, notes } = refreshAreas(
      { authorities, districts: [], places: [kept] },
      postcodes,
    );
    expect(tables.get('areas/places.txt')).toEqual([
      'Pudsey | 53.793 -1.683 | 100 | place | bradford',
    ]);
    expect(notes).toContain(
      'Pudsey: stays with bradford, though leeds has the postcodes near it; look at a map',
    );
  });

  test('get the people that GeoNames counts, and towns that are missing are added', () => {
    const settlements = readGeonames(
      [
        geonames('Pudsey', here.lat, here.lon, 25_000),
        geonames('Fulneck', 53.79, -1.68, 700),
        geonames('Hamlet', 53.79, -1.68, 20),
      ].join('\n'),
      'GB.txt',
    );
    const { tables } = refreshAreas(
      { authorities, districts: [], places: [{ ...place, authorities: ['leeds'] }] },
      postcodes,
      settlements,
    );
    expect(tables.get('areas/places.txt')).toEqual([
      'Fulneck | 53.79 -1.68 | 700 | place | leeds',
      'Pudsey | 53.793 -1.683 | 25000 | place | leeds',
    ]);
  });

  test('a table that is not of GeoNames is refused with its line', () => {
    expect(() => readGeonames('Pudsey\t53', 'GB.txt')).toThrow(
      'GB.txt:1 is not a line of GeoNames: nineteen columns with tabs between; found 2.',
    );
  });
});

test('Northern Ireland, which the postcodes leave out, stays as it is', () => {
  const [district] = smallAreas().districts;
  const ireland = { ...district, code: 'BT1', isSure: false } as NonNullable<typeof district>;
  const { tables } = refreshAreas({ authorities, districts: [ireland], places: [] }, []);
  expect(tables.get('areas/districts.txt')).toEqual(['BT1 | 53.48 -2.24 | northtown | unsure']);
});

/** What the command prints, and its exit code. */
function run(...parameters: string[]): { code: number | null; says: string } {
  const command = ['src/commands/areas-refresh.ts', ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, says: stdout + stderr };
}

test(
  'npm run areas:refresh writes the tables under their remarks, and says what to do next',
  {
    timeout: 30_000,
  },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'areas-refresh-'));
    try {
      const content = [...smallContent(), ...Object.entries(smallAreaFiles)];
      for (const [file, text] of content) {
        mkdirSync(join(folder, 'content', file, '..'), { recursive: true });
        writeFileSync(join(folder, 'content', file), text);
      }
      mkdirSync(join(folder, 'csv'));
      const csv = line('NT1 1AA', 427_000, 436_000, 'E08000099');
      writeFileSync(join(folder, 'csv', 'nt.csv'), csv);
      const { code, says } = run(
        ...['--code-point', join(folder, 'csv')],
        ...['--content', join(folder, 'content')],
      );
      expect(says).toContain('areas/districts.txt: 1 lines');
      expect(says).toContain('OS1: no longer there');
      expect(says).toContain('1 postcodes were counted.');
      expect(code).toBe(0);
      expect(readFileSync(join(folder, 'content/areas/districts.txt'), 'utf8')).toBe(
        '# Districts\nNT1 | 53.82 -1.591 | northtown\n',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test('npm run areas:refresh without a folder says how it is called', { timeout: 30_000 }, () => {
  const { code, says } = run();
  expect(says).toContain('Usage: npm run areas:refresh -- --code-point FOLDER [--geonames FILE]');
  expect(code).toBe(1);
});
