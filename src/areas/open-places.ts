import type { Districts, PackedPlace, Places } from './pack-format.ts';
import { readPlaces } from './packed-numbers.ts';
import { peopleOf } from './place-size.ts';

/** What the second pack holds, on the day for which the first was opened. Largest places first. */
export function openPlaces(text: string, { order, day, districts }: Districts): Places {
  const [placePart = '', sectorPart = '', changePart = ''] = text.split('\n\n');
  const idsAt = (places: string) => readPlaces(places).map((place) => order[place] ?? '');
  const past = changePart
    .split('\n')
    .filter((line) => line !== '' && line.slice(0, 10) <= day)
    .map((line) => {
      const [, who = '', ...names] = line.split('|');
      const [replaces = '', ...successors] = idsAt(who);
      const taken = new Map(
        names.flatMap((all, index) =>
          all.split('/').map((name) => [name, successors[index] ?? ''] as const),
        ),
      );
      return { replaces, successors, taken };
    });
  /** Who is there on the day, at a place or in a part of a district. */
  const today = (all: readonly string[], name: string, code?: string) =>
    past.reduce<readonly string[]>((now, { replaces, successors, taken }) => {
      const here = taken.get(name);
      const inDistrict = districts
        .get(code ?? '')
        ?.authorities.filter((id) => successors.includes(id));
      const next = here === undefined ? (inDistrict ?? successors) : [here];
      return [...new Set(now.flatMap((id) => (id === replaces ? next : [id])))];
    }, all);

  const places = placePart.split('\n').flatMap((line) => {
    const [answer = '', ...words] = line.split('|');
    const all = idsAt(answer);
    return words.map((each): PackedPlace => {
      const [, names = '', size, part] = /^([^:*]*)(?::(.))?(\*)?$/.exec(each) ?? [];
      const [name = '', ...alsoCalled] = names.split('/');
      return {
        name,
        alsoCalled,
        authorities: today(all, name),
        population: size === undefined ? 0 : peopleOf(size),
        isPart: part !== undefined,
      };
    });
  });
  const sectors = sectorPart.split('\n').flatMap((line) => {
    const [letters = '', ...groups] = line.split('|');
    return groups.flatMap((group) => {
      const [answer = '', ...codes] = group.split(' ');
      const all = idsAt(answer);
      return codes.flatMap((each) => {
        const [district = '', digits = ''] = each.split(':');
        const code = letters + district;
        return Array.from(digits, (digit) => [`${code} ${digit}`, today(all, '', code)] as const);
      });
    });
  });
  return {
    places: places.sort((a, b) => b.population - a.population),
    sectors: new Map(sectors),
  };
}
