import { districtsFile, placesFile, sectorsFile } from '../area-files.ts';
import type { District } from '../areas.ts';
import type { AreaFinding, AreaRule } from './area-rule.ts';

export const tablesMakeSense: AreaRule = {
  name: 'tables-make-sense',
  why: 'The first name in a line is the one that a visitor is shown first: a slip there sends a family to the wrong council.',
  *check({ districts, sectors, places }) {
    const byCode = new Map(districts.map((district) => [district.code, district]));
    yield* twice(
      districtsFile,
      'code',
      districts.map(({ code }) => code),
    );
    yield* twice(
      sectorsFile,
      'code',
      sectors.map(({ code }) => code),
    );
    yield* twice(
      placesFile,
      'name',
      places.map(({ name, authorities }) => `${name} | ${authorities[0]}`),
    );
    for (const [row, district] of districts.entries()) {
      if (!isInUk(district)) yield outside(districtsFile, row);
      const message = sharesFault(district);
      if (message !== undefined) yield { file: districtsFile, path: [row, 'authorities'], message };
    }
    for (const [row, { code, authorities }] of sectors.entries()) {
      const [half = ''] = code.split(' ');
      const district = byCode.get(half);
      if (district === undefined) {
        const message = `there is no district ${half} in areas/districts.txt; check both`;
        yield { file: sectorsFile, path: [row, 'code'], message };
        continue;
      }
      const known = district.shares.map(({ authority }) => authority);
      for (const one of authorities) {
        if (known.includes(one)) continue;
        const message = `${one} has no part of ${half} in areas/districts.txt (${known.join(', ')}); check both`;
        yield { file: sectorsFile, path: [row, 'authorities'], message };
      }
    }
    for (const [row, place] of places.entries()) {
      if (!isInUk(place)) yield outside(placesFile, row);
    }
  },
};

function* twice(file: string, column: string, keys: readonly string[]): Iterable<AreaFinding> {
  const seen = new Set<string>();
  for (const [row, key] of keys.entries()) {
    if (seen.has(key)) {
      yield { file, path: [row, column], message: `stands here twice (${key}); keep one` };
    }
    seen.add(key);
  }
}

function sharesFault({ shares, isSure }: District): string | undefined {
  const counted = shares.flatMap(({ percent }) => (percent === undefined ? [] : [percent]));
  const ids = shares.map(({ authority }) => authority);
  if (new Set(ids).size < ids.length) return 'names an authority twice; keep one';
  // Where nothing was counted there is one authority, or the line says that it is unsure.
  if (counted.length === 0 && (shares.length === 1 || !isSure)) return undefined;
  if (counted.length < shares.length) {
    return 'has several authorities; write how many of a hundred postcodes lie in each, or "unsure" at the end';
  }
  const sum = counted.reduce((all, one) => all + one, 0);
  if (sum < 97 || sum > 103) return `has shares that add up to ${sum}; they are parts of 100`;
  if (counted.some((one, index) => one > (counted[index - 1] ?? 100))) {
    return 'must name the largest share first';
  }
  return undefined;
}

/** A box around the United Kingdom, from Scilly to Shetland. */
function isInUk({ lat, lon }: { readonly lat: number; readonly lon: number }): boolean {
  return lat > 49.8 && lat < 60.9 && lon > -8.7 && lon < 1.8;
}

function outside(file: string, row: number): AreaFinding {
  const message = 'lies outside the United Kingdom; write latitude first, then longitude';
  return { file, path: [row, 'position'], message };
}
