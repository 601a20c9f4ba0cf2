import type {
  Districts,
  PackedAuthority,
  PackedDistrict,
  PackedForce,
  PackedName,
  PackedNumber,
} from './pack-format.ts';
import { packedParts, type PackedPart } from './pack-parts.ts';
import { readPlaces } from './packed-numbers.ts';
import { nationOfRegion, nationOrder, regionIds } from './regions.ts';

/**
 * What the first pack holds on a day, `YYYY-MM-DD` in the UK: from the day of a change on, districts
 * and names lead to who took over, and who ended is no longer there.
 */
export function openDistricts(text: string, day: string): Districts {
  const parts = text.split('\n\n').map((part) => (part === '' ? [] : part.split('\n')));
  const rows = (part: PackedPart) =>
    (parts[packedParts.indexOf(part)] ?? []).map((line) => line.split('|'));
  const forces = rows('forces').map(forceOf);
  const ids = rows('authorities').map(([id = '']) => id);
  const idsAt = (places: string | undefined) =>
    readPlaces(places ?? '').map((place) => ids[place] ?? '');
  const local = rows('local').map(([service = '', places]) => ({ service, at: idsAt(places) }));
  const changes = rows('changes').map(([from = '', who, districts = '']) => {
    const [replaces = '', ...successors] = idsAt(who);
    const parts = districts.split(',').map((each) => each.split(' '));
    const taken = new Map(
      parts.map(([code = '', places = '']) => [
        code,
        readPlaces(places).map((place) => successors[place] ?? ''),
      ]),
    );
    return { from, replaces, successors, taken };
  });
  const past = changes.filter(({ from }) => from <= day);
  const today = (all: readonly string[], code?: string) =>
    past.reduce<readonly string[]>(
      (now, { replaces, successors, taken }) => [
        ...new Set(
          now.flatMap((id) => (id === replaces ? (taken.get(code ?? '') ?? successors) : [id])),
        ),
      ],
      all,
    );
  const authorities = rows('authorities')
    .map((cells) => {
      const change = changes.find(({ replaces }) => replaces === cells[0]);
      return authorityOf(cells, {
        force: forces[parseInt(cells[6] ?? '', 36)]?.id ?? '',
        local: local.filter(({ at }) => at.includes(cells[0] ?? '')).map(({ service }) => service),
        successors: change?.successors ?? [],
      });
    })
    .filter(({ until }) => until === undefined || until.day >= day);
  const kept = byKey(authorities, 'id');
  const inOffice = (id: string) => (kept.get(id)?.from ?? day) <= day && kept.has(id);
  const districts = rows('districts').flatMap(([letters = '', ...groups]) =>
    groups.flatMap((group) => {
      const [answer = '', ...numbers] = group.split(' ');
      const [, places = '', small = '0', doubt] = /^([^-?]*)(?:-(\d+))?(\?)?$/.exec(answer) ?? [];
      const all = idsAt(places);
      return numbers.map((number): PackedDistrict => {
        const code = letters + number;
        const main = all.slice(0, all.length - Number(small));
        return {
          code,
          authorities: today(all, code),
          main: today(main, code).length,
          isSure: doubt === undefined,
        };
      });
    }),
  );
  return {
    day,
    authorities: kept,
    forces: byKey(forces, 'id'),
    districts: byKey(districts, 'code'),
    names: rows('names').flatMap(([name = '', places]): PackedName[] => {
      const ids = idsAt(places);
      const authorities = ids.length > 1 ? today(ids) : ids.filter(inOffice);
      return authorities.length > 0 ? [{ name, authorities }] : [];
    }),
    lines: Object.fromEntries(
      rows('lines').map(([child = '', parent = ''], place) => [
        nationOrder[place],
        { child: child.split(' '), parent: parent.split(' ') },
      ]),
    ) as Districts['lines'],
    order: ids,
  };
}

function byKey<T, K extends keyof T>(all: readonly T[], key: K): Map<T[K], T> {
  return new Map(all.map((one) => [one[key], one]));
}

function forceOf(cells: readonly string[]): PackedForce {
  const [id = '', name = '', welsh, nations = '', website, missing, address = id] = cells;
  return {
    id,
    name,
    welsh: filled(welsh),
    nations: nationOrder.filter((_, place) => nations.includes(String(place))),
    address,
    website: wholeAddress(website) ?? '',
    missingPage: wholeAddress(missing),
  };
}

function authorityOf(
  cells: readonly string[],
  known: { force: string; local: readonly string[]; successors: readonly string[] },
): PackedAuthority {
  const [id = '', shortName = '', name = '', welshShort, welshName = '', place = ''] = cells;
  const [, , , , , , , website, page, numbers, seenAt, seen = '', pageDate, from, last] = cells;
  const region = regionIds[parseInt(place, 36)] ?? 'london';
  return {
    id,
    shortName,
    name: name.replace('*', shortName),
    welsh:
      filled(welshShort) === undefined || welshShort === undefined
        ? undefined
        : { shortName: welshShort, name: welshName.replace('*', welshShort) },
    nation: nationOfRegion(region),
    region,
    force: known.force,
    website: wholeAddress(website),
    page: wholeAddress(page),
    numbers: list(numbers, ',').map(numberOf),
    seenAt: list(seenAt, ' ').map((each) => wholeAddress(each === '=' ? page : each) ?? ''),
    seen,
    pageDate: filled(pageDate),
    local: known.local,
    until:
      filled(last) === undefined ? undefined : { day: last ?? '', successors: known.successors },
    from: filled(from),
  };
}

const times = { d: 'day', n: 'night', a: 'always' } as const;

function numberOf(words: string): PackedNumber {
  const [, when = 'd', value = '', press = '', ask] =
    /^([dna])([\d ]+)((?:>\d)*)(!)?$/.exec(words) ?? [];
  return {
    value,
    dial: value.replaceAll(' ', ''),
    when: times[when as keyof typeof times],
    press: list(press.slice(1), '>'),
    askFor: ask === undefined ? undefined : 'duty-team',
  };
}

function list(text: string | undefined, between: string): string[] {
  return filled(text)?.split(between) ?? [];
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** The address that `shortened` in write-districts.ts was given. */
function wholeAddress(text: string | undefined): string | undefined {
  const short = filled(text);
  if (short === undefined || short.startsWith('http:')) return short;
  return `https://${short.startsWith('/') ? short.slice(1) : `www.${short}`}`;
}
