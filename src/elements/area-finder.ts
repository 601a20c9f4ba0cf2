import { areaAnswer } from '#areas/area-answer.ts';
import { forceName, shortName, wholeName } from '#areas/area-names.ts';
import type { LookUpWords } from '#areas/look-up/look-up-words.ts';
import { lookUp, openLookUp, type LookUp } from '#areas/look-up/look-up.ts';
import { openDistricts } from '#areas/open-districts.ts';
import { openPlaces } from '#areas/open-places.ts';
import type { PackedAuthority } from '#areas/pack-format.ts';
import type { Language } from '#language/paths.ts';

/** A council that somebody can choose. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
}

/** What the lists say of one. */
export interface FoundArea extends NamedArea {
  readonly shortName: string;
  readonly authority: PackedAuthority;
  /** Names of its police. */
  readonly forces: readonly string[];
  /** Ids of services for this part of the nation, and of those that a child can try in it. */
  readonly local: readonly string[];
  readonly child: readonly string[];
}

const most = 8;

/** Finds the councils that somebody's words mean, in the lists of /near-me/. */
export class AreaFinder {
  #lookUp: LookUp;
  #language: Language;

  constructor(
    lists: { districts: string; places: string; day: string },
    words: LookUpWords,
    language: Language,
  ) {
    const districts = openDistricts(lists.districts, lists.day);
    this.#lookUp = openLookUp(districts, openPlaces(lists.places, districts), words);
    this.#language = language;
  }

  /** Likeliest first; never taken for the visitor, who chooses one. */
  find(typed: string): NamedArea[] {
    const found = lookUp(typed, this.#lookUp);
    const all =
      found.kind === 'choice'
        ? found.options
        : found.kind === 'nothing'
          ? found.perhaps
          : [{ found }];
    const ids = all.flatMap((each) => (each.found.kind === 'area' ? each.found.authorities : []));
    return [...new Set(ids)].slice(0, most).flatMap((id) => this.#named(id) ?? []);
  }

  /** Whether a whole nation is meant, which has no one council. */
  isNation(typed: string): boolean {
    return lookUp(typed, this.#lookUp).kind === 'nation';
  }

  take(id: string): FoundArea | undefined {
    const named = this.#named(id);
    const answer = areaAnswer({ authorities: [id] }, this.#lookUp.districts);
    const [authority] = answer.authorities;
    if (named === undefined || authority === undefined) return undefined;
    return {
      ...named,
      shortName: shortName(authority, this.#language).name,
      authority,
      forces: answer.forces.map((force) => forceName(force, this.#language).name),
      local: answer.local,
      child: answer.lines.flatMap(({ child }) => child),
    };
  }

  #named(id: string): NamedArea | undefined {
    const authority = this.#lookUp.districts.authorities.get(id);
    return authority && { id, name: wholeName(authority, this.#language).name };
  }
}
