import type { Nation } from '#directory/schema/basics.ts';
import type { Districts, PackedAuthority, Places } from '../pack-format.ts';
import { fold, keyOf } from './fold.ts';
import type { Option } from './found.ts';
import type { LookUpWords } from './look-up-words.ts';

/** A place that a name may mean. */
export interface Known {
  readonly option: Option;
  /** People who live there, or as many as its kind has; larger ones are offered first. */
  readonly size: number;
}

/** All names by their key, and what each may mean. */
export type KnownNames = ReadonlyMap<string, readonly Known[]>;

/** A council stands before a village of its name; how many live there its own place says. */
const sizes = { council: 50_000, wider: 500_000, nation: 1_000_000, elsewhere: 100_000 };

/** Gathers every name that the packs and the words hold; without the second pack, those of councils. */
export function gatherNames(
  { day, authorities, forces, names }: Districts,
  places: Places | undefined,
  words: LookUpWords,
): KnownNames {
  const known = new Map<string, Known[]>();
  const add = (name: string, found: Option['found'], size: number): void => {
    const key = keyOf(fold(name));
    const entry: Known = { option: { name, found }, size };
    const others = known.get(key);
    if (others) others.push(entry);
    else known.set(key, [entry]);
  };
  /** Each name by itself: the one that was typed is the one that is shown. */
  const addArea = (called: Iterable<string>, ids: readonly string[], size: number): void => {
    for (const name of new Set(called)) {
      add(name, { kind: 'area', name, authorities: ids, isSure: true }, size);
    }
  };
  for (const [nation, called] of Object.entries(words.nations)) {
    for (const name of called)
      add(name, { kind: 'nation', nation: nation as Nation }, sizes.nation);
  }
  for (const { id, names: called } of words.elsewhere) {
    for (const name of called) add(name, { kind: 'elsewhere', name, where: id }, sizes.elsewhere);
  }
  // The browser knows the names of countries in both languages.
  for (const language of ['en', 'cy']) {
    const countries = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of words.countries.split(' ')) {
      const name = countries.of(code);
      if (name) add(name, { kind: 'elsewhere', name, where: 'abroad' }, sizes.elsewhere);
    }
  }
  const inOffice: string[] = [];
  for (const authority of authorities.values()) {
    const { id, from = day, until } = authority;
    if (from > day) continue;
    inOffice.push(id);
    // Until who comes after it is there, it answers for their names too.
    const later = until?.successors.flatMap((each) => authorities.get(each) ?? []) ?? [];
    for (const one of [authority, ...later]) addArea(namesOf(one), [id], sizes.council);
  }
  const addWide = (name: string, ids: readonly string[]): void => {
    addArea([name], ids, ids.length > 1 ? sizes.wider : 0);
  };
  for (const { name, authorities: ids } of names) addWide(name, ids);
  for (const [name, ids] of Object.entries(words.wide)) {
    addWide(
      name,
      ids.filter((id) => inOffice.includes(id)),
    );
  }
  for (const { name, alsoCalled, authorities: ids, population, isPart } of places?.places ?? []) {
    addArea([name, ...alsoCalled], ids, population - (isPart ? 1 : 0));
  }
  // Old counties live on as areas of the police: Humberside, Sussex. Another place of that name stands alone.
  for (const { id, name: force } of forces.values()) {
    const name = force.replace(/ (?:Police|Constabulary)$/, '');
    if (known.has(keyOf(fold(name)))) continue;
    const ids = inOffice.filter((each) => authorities.get(each)?.force === id);
    if (ids.length > 1) addWide(name, ids);
  }
  return known;
}

/** An authority's names; where a second one stands in brackets, each by itself. */
function namesOf({ shortName, name, welsh }: PackedAuthority): string[] {
  const called = [shortName, name, ...(welsh ? [welsh.shortName, welsh.name] : [])];
  return called.flatMap((each) => each.split(/ ?[()]/)).filter((each) => each !== '');
}
