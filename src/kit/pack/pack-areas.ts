import { forceName, shortName, wholeName } from '#areas/area-names.ts';
import type { Districts } from '#areas/pack-format.ts';
import { districtsOn } from '#areas/published-areas.ts';
import { byId } from '#directory/by-id.ts';
import { published } from '#directory/published.ts';
import { nationIds, type Nation } from '#directory/schema/basics.ts';
import type { Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { detailOf } from '../hand-outs/number-row.ts';
import { areaLines, areaLineWords } from '../lines/area-lines.ts';
import { lineOf } from '../lines/line-of.ts';

/** A line of the numbers of an area: whose it is, the number, and what is to be known of it. */
export type PackLine = readonly [name: string, number: string, detail: string];

/** Who helps in the area of a council. */
export interface PackArea {
  readonly id: string;
  readonly name: string;
  readonly nation: Nation;
  readonly lines: readonly PackLine[];
  /** Its first and its last day, where they are fixed. */
  readonly from?: string;
  readonly until?: string;
}

/** Every council with its published numbers and its police, by nation and name, as on the day of the build. */
export function packAreas(
  language: Language,
  day: string,
  districts: Districts = districtsOn(day),
): PackArea[] {
  const say = words(language);
  const ofLines = areaLineWords(say);
  const service = byId(published()).services.get('police-101');
  const police = service && lineOf(service, language, say);
  const areas = [...districts.authorities.values()].map((authority): PackArea => {
    const force = districts.forces.get(authority.force);
    const { name } = shortName(authority, language);
    const own = areaLines(name, authority, ofLines);
    return {
      ...{ id: authority.id, name: wholeName(authority, language).name, nation: authority.nation },
      lines: [
        ...own.map((line): PackLine => [line.name, line.number, detailOf(line)]),
        ...(own.length === 0
          ? [[say('handout.area', { name }), '', say('area.no_number')] as const]
          : []),
        ...(force && police
          ? [[forceName(force, language).name, police.number, detailOf(police)] as const]
          : []),
      ],
      ...(authority.from === undefined ? {} : { from: authority.from }),
      ...(authority.until === undefined ? {} : { until: authority.until.day }),
    };
  });
  const placeOf = ({ nation }: PackArea): number => nationIds.indexOf(nation);
  return areas.sort(
    (one, other) => placeOf(one) - placeOf(other) || one.name.localeCompare(other.name, language),
  );
}
