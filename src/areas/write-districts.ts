import type { Areas, District, LinesByNation } from './areas.ts';
import { servedBy } from './local-areas.ts';
import { writePlaces } from './packed-numbers.ts';
import { packedParts, type PackedPart } from './pack-parts.ts';
import { nationOrder, regionIds } from './regions.ts';
import type { AreaNumber, Authority, Force } from './schema.ts';

/** Below this, of a hundred postcodes, an authority has only a small part of a district. */
const mainPercent = 5;

/**
 * The first pack: forces, authorities, districts, names, and who is tried first in each nation, as
 * text. What it writes, `openDistricts` reads; authorities and forces are named by their place.
 */
export function writeDistricts(areas: Areas, lines: LinesByNation): string {
  const places = placesOf(areas.authorities);
  const forces = placesOf(areas.forces);
  const parts: Record<PackedPart, readonly string[]> = {
    forces: areas.forces.map(forceLine),
    authorities: areas.authorities.map((one) => authorityLine(one, forces.get(one.force) ?? 0)),
    districts: districtLines(areas.districts, places),
    names: [
      // Those of a council to come too: the browser takes the one that is in office on its day.
      ...areas.authorities.flatMap(({ id, district_councils: names = [] }) =>
        names.map((name) => [name, [id]] as const),
      ),
      ...areas.widerNames.map(({ name, authorities }) => [name, authorities] as const),
    ].map(([name, ids]) => `${name}|${writePlaces(ids.map((id) => places.get(id) ?? 0))}`),
    local: areas.localServices.map((one) => {
      const served = servedBy(one, areas.authorities).map(({ id }) => places.get(id) ?? 0);
      return `${one.service}|${writePlaces(served)}`;
    }),
    lines: nationOrder.map((nation) =>
      [lines[nation].child.join(' '), lines[nation].parent.join(' ')].join('|'),
    ),
    changes: areas.changes.map(({ id, replaces, successors, districts }) =>
      [
        id,
        writePlaces([replaces, ...successors].map((each) => places.get(each) ?? 0)),
        Object.entries(districts)
          .map(
            ([code, ids]) => `${code} ${writePlaces(ids.map((each) => successors.indexOf(each)))}`,
          )
          .join(','),
      ].join('|'),
    ),
  };
  return packedParts.map((part) => parts[part].join('\n')).join('\n\n');
}

export function placesOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, place) => [id, place]));
}

function forceLine(one: Force): string {
  const nations = one.nations.map((nation) => nationOrder.indexOf(nation)).join('');
  const [website, missing] = [shortened(one.website), shortened(one.missing_page)];
  return row([one.id, one.name, one.name_welsh, nations, website, missing, one.address]);
}

function authorityLine(one: Authority, force: number): string {
  const { short_name: short, short_name_welsh: welsh, children_services: services } = one;
  const numbers = services?.numbers ?? [];
  const seenAt = [...new Set(numbers.map(({ source }) => source ?? ''))];
  return row([
    one.id,
    short,
    one.name.replace(short, '*'),
    welsh,
    welsh === undefined ? '' : one.name_welsh?.replace(welsh, '*'),
    regionIds.indexOf(one.region).toString(36),
    force.toString(36),
    shortened(one.website),
    shortened(services?.page),
    numbers.map(numberWords).join(','),
    // Most numbers were seen on the page that is linked to.
    seenAt.map((address) => (address === services?.page ? '=' : shortened(address))).join(' '),
    numbers.map(({ read }) => read).sort()[0] ?? '',
    services?.page_date,
    one.valid_from,
    one.valid_until,
  ]);
}

function numberWords({ value, when, press = [], ask_for: ask }: AreaNumber): string {
  return [when[0], value, ...press.map((key) => `>${key}`), ask === undefined ? '' : '!'].join('');
}

/** Nothing at the end of a line is left out of it. */
function row(cells: readonly (string | undefined)[]): string {
  return cells
    .map((cell) => cell ?? '')
    .join('|')
    .replace(/\|+$/, '');
}

/** An address without what all of them share. Those under http keep their beginning. */
function shortened(address: string | undefined): string | undefined {
  return address?.replace(/^https:\/\/(www\.)?/, (_, www) => (www === undefined ? '/' : ''));
}

/** A line for each postcode area: its letters, then its districts, those with one answer together. */
function districtLines(
  districts: readonly District[],
  places: ReadonlyMap<string, number>,
): string[] {
  const byLetters = Map.groupBy(districts, ({ code }) => code.replace(/\d.*/, ''));
  return [...byLetters].map(([letters, inArea]) => {
    const groups = Map.groupBy(inArea, (district) => {
      const { shares } = district;
      const small = shares.filter(({ percent = mainPercent }) => percent < mainPercent).length;
      return [
        writePlaces(shares.map(({ authority }) => places.get(authority) ?? 0)),
        small === 0 ? '' : `-${small}`,
        district.isSure ? '' : '?',
      ].join('');
    });
    const words = [...groups].map(
      ([answer, ones]) =>
        `${answer} ${ones.map(({ code }) => code.slice(letters.length)).join(' ')}`,
    );
    return `${letters}|${words.join('|')}`;
  });
}
